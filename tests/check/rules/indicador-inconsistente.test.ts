import { indicadorInconsistente } from '../../../src/check/rules/indicador-inconsistente';
import { probarRegla } from '../support/rule-tester';

probarRegla(indicadorInconsistente);
