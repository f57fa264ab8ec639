import { fechasFueraDeGestion } from '../../../src/check/rules/fechas-fuera-de-gestion';
import { probarRegla } from '../support/rule-tester';

probarRegla(fechasFueraDeGestion);
