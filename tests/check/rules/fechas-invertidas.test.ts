import { fechasInvertidas } from '../../../src/check/rules/fechas-invertidas';
import { probarRegla } from '../support/rule-tester';

probarRegla(fechasInvertidas);
