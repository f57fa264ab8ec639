/**
 * Every benchmark: a file of its own here and one line below.
 *
 * A benchmark is `{ id, title, run }`; `run` answers figures `{ name, value, unit, limit? }`. Sources in TypeScript
 * come through `load.js`, workbooks through `books.js`, times through `measure.js`.
 */
import { check } from './check.js';
import { consolidar } from './consolidar.js';
import { detect } from './detect.js';
import { funciones } from './funciones.js';
import { pane } from './pane.js';
import { read } from './read.js';
import { readMemory } from './read-memory.js';

export const benches = [read, readMemory, detect, check, consolidar, funciones, pane];
