import { codigoPrefijo } from '../../../src/check/rules/codigo-prefijo';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoPrefijo);
