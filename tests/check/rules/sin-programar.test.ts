import { sinProgramar } from '../../../src/check/rules/sin-programar';
import { probarRegla } from '../support/rule-tester';

probarRegla(sinProgramar);
