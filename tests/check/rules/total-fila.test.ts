import { totalFila } from '../../../src/check/rules/total-fila';
import { probarRegla } from '../support/rule-tester';

probarRegla(totalFila);
