import { areaContradice } from '../../../src/check/rules/area-contradice';
import { probarRegla } from '../support/rule-tester';

probarRegla(areaContradice);
