import { presupuestoPadre } from '../../../src/check/rules/presupuesto-padre';
import { probarRegla } from '../support/rule-tester';

probarRegla(presupuestoPadre);
