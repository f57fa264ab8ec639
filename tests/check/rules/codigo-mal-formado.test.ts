import { codigoMalFormado } from '../../../src/check/rules/codigo-mal-formado';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoMalFormado);
