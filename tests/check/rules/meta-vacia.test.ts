import { metaVacia } from '../../../src/check/rules/meta-vacia';
import { probarRegla } from '../support/rule-tester';

probarRegla(metaVacia);
