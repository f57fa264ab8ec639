import { codigoDuplicado } from '../../../src/check/rules/codigo-duplicado';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoDuplicado);
