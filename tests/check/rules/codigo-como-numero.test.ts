import { codigoComoNumero } from '../../../src/check/rules/codigo-como-numero';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoComoNumero);
