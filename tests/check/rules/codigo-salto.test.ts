import { codigoSalto } from '../../../src/check/rules/codigo-salto';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoSalto);
