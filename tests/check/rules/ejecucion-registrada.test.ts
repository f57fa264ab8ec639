import { ejecucionRegistrada } from '../../../src/check/rules/ejecucion-registrada';
import { probarRegla } from '../support/rule-tester';

probarRegla(ejecucionRegistrada);
