import { relatoContradice } from '../../../src/check/rules/relato-contradice';
import { probarRegla } from '../support/rule-tester';

probarRegla(relatoContradice);
