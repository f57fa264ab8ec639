import { eficaciaPadre } from '../../../src/check/rules/eficacia-padre';
import { probarRegla } from '../support/rule-tester';

probarRegla(eficaciaPadre);
