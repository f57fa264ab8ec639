import { sumaMensual } from '../../../src/check/rules/suma-mensual';
import { probarRegla } from '../support/rule-tester';

probarRegla(sumaMensual);
