import { eficaciaRegistrada } from '../../../src/check/rules/eficacia-registrada';
import { probarRegla } from '../support/rule-tester';

probarRegla(eficaciaRegistrada);
