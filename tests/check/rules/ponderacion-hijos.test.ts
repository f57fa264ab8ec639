import { ponderacionHijos } from '../../../src/check/rules/ponderacion-hijos';
import { probarRegla } from '../support/rule-tester';

probarRegla(ponderacionHijos);
