import { codigoSinPadre } from '../../../src/check/rules/codigo-sin-padre';
import { probarRegla } from '../support/rule-tester';

probarRegla(codigoSinPadre);
