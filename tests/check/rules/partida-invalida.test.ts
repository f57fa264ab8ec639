import { partidaInvalida } from '../../../src/check/rules/partida-invalida';
import { probarRegla } from '../support/rule-tester';

probarRegla(partidaInvalida);
