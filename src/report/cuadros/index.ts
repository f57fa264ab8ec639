import type { Cuadro } from '../cuadro';
import { cuadro3 } from './cuadro3';
import { operaciones } from './operaciones';

/** The Cuadros of a consolidated report, from top to bottom. */
export const CUADROS: readonly Cuadro[] = [cuadro3, operaciones];
