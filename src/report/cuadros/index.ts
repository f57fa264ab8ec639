import type { Cuadro } from '../cuadro';
import { conciliacion } from './conciliacion';
import { cuadro1 } from './cuadro1';
import { cuadro2 } from './cuadro2';
import { cuadro3 } from './cuadro3';
import { cuadro4 } from './cuadro4';
import { estrategicas } from './estrategicas';
import { fuera } from './fuera';
import { metodos } from './metodos';
import { operaciones } from './operaciones';
import { unidades } from './unidades';

/** The Cuadros of a consolidated report, from top to bottom. */
export const CUADROS: readonly Cuadro[] = [
  cuadro1,
  cuadro2,
  cuadro3,
  estrategicas,
  metodos,
  cuadro4,
  unidades,
  fuera,
  operaciones,
  conciliacion,
];
