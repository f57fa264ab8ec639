import { filaDesplazada } from '../../../src/check/rules/fila-desplazada';
import { probarRegla } from '../support/rule-tester';

probarRegla(filaDesplazada);
