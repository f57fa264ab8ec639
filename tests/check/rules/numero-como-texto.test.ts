import { numeroComoTexto } from '../../../src/check/rules/numero-como-texto';
import { probarRegla } from '../support/rule-tester';

probarRegla(numeroComoTexto);
