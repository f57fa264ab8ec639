import { padreMensual } from '../../../src/check/rules/padre-mensual';
import { probarRegla } from '../support/rule-tester';

probarRegla(padreMensual);
