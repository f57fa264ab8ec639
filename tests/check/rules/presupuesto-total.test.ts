import { presupuestoTotal } from '../../../src/check/rules/presupuesto-total';
import { probarRegla } from '../support/rule-tester';

probarRegla(presupuestoTotal);
