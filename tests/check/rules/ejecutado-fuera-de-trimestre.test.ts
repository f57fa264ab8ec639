import { ejecutadoFueraDeTrimestre } from '../../../src/check/rules/ejecutado-fuera-de-trimestre';
import { probarRegla } from '../support/rule-tester';

probarRegla(ejecutadoFueraDeTrimestre);
