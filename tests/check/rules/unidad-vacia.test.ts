import { unidadVacia } from '../../../src/check/rules/unidad-vacia';
import { probarRegla } from '../support/rule-tester';

probarRegla(unidadVacia);
