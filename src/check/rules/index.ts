import type { Regla } from '../types';
import { codigoComoNumero } from './codigo-como-numero';
import { codigoDuplicado } from './codigo-duplicado';
import { codigoMalFormado } from './codigo-mal-formado';
import { codigoPrefijo } from './codigo-prefijo';
import { codigoSalto } from './codigo-salto';
import { codigoSinPadre } from './codigo-sin-padre';
import { eficaciaPadre } from './eficacia-padre';
import { eficaciaRegistrada } from './eficacia-registrada';
import { indicadorInconsistente } from './indicador-inconsistente';
import { presupuestoPadre } from './presupuesto-padre';
import { sumaMensual } from './suma-mensual';
import { totalFila } from './total-fila';

/** All rules, in the order in which findings of one cell are listed: codes, months, figures, budgets, the rest. */
export const REGLAS: readonly Regla[] = [
  codigoMalFormado,
  codigoDuplicado,
  codigoSinPadre,
  codigoSalto,
  codigoPrefijo,
  codigoComoNumero,
  sumaMensual,
  totalFila,
  indicadorInconsistente,
  eficaciaRegistrada,
  eficaciaPadre,
  presupuestoPadre,
];
