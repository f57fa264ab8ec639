import { ejecutadoMayorQueVigente } from '../../../src/check/rules/ejecutado-mayor-que-vigente';
import { probarRegla } from '../support/rule-tester';

probarRegla(ejecutadoMayorQueVigente);
