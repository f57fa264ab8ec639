import { totalGeneral } from '../../../src/check/rules/total-general';
import { probarRegla } from '../support/rule-tester';

probarRegla(totalGeneral);
