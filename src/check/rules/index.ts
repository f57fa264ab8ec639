import type { Regla } from '../types';
import { codigoDuplicado } from './codigo-duplicado';
import { codigoSinPadre } from './codigo-sin-padre';
import { eficaciaPadre } from './eficacia-padre';
import { eficaciaRegistrada } from './eficacia-registrada';
import { presupuestoPadre } from './presupuesto-padre';
import { sumaMensual } from './suma-mensual';

/** All rules, in the order in which findings of one cell are listed: codes, months, figures, budgets, the rest. */
export const REGLAS: readonly Regla[] = [
  codigoDuplicado,
  codigoSinPadre,
  sumaMensual,
  eficaciaRegistrada,
  eficaciaPadre,
  presupuestoPadre,
];
