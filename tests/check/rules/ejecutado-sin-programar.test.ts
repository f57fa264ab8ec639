import { ejecutadoSinProgramar } from '../../../src/check/rules/ejecutado-sin-programar';
import { probarRegla } from '../support/rule-tester';

probarRegla(ejecutadoSinProgramar);
