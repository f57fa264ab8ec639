import { encabezadoIncompleto } from '../../../src/check/rules/encabezado-incompleto';
import { probarRegla } from '../support/rule-tester';

probarRegla(encabezadoIncompleto);
