import type { Regla } from '../types';
import { codigoComoNumero } from './codigo-como-numero';
import { codigoDuplicado } from './codigo-duplicado';
import { codigoMalFormado } from './codigo-mal-formado';
import { codigoPrefijo } from './codigo-prefijo';
import { codigoSalto } from './codigo-salto';
import { codigoSinPadre } from './codigo-sin-padre';
import { eficaciaPadre } from './eficacia-padre';
import { eficaciaRegistrada } from './eficacia-registrada';
import { ejecucionRegistrada } from './ejecucion-registrada';
import { ejecutadoMayorQueVigente } from './ejecutado-mayor-que-vigente';
import { indicadorInconsistente } from './indicador-inconsistente';
import { padreMensual } from './padre-mensual';
import { ponderacionHijos } from './ponderacion-hijos';
import { presupuestoPadre } from './presupuesto-padre';
import { presupuestoTotal } from './presupuesto-total';
import { sumaMensual } from './suma-mensual';
import { totalFila } from './total-fila';
import { totalGeneral } from './total-general';

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
  padreMensual,
  totalGeneral,
  ponderacionHijos,
  eficaciaRegistrada,
  eficaciaPadre,
  ejecucionRegistrada,
  presupuestoPadre,
  presupuestoTotal,
  ejecutadoMayorQueVigente,
];
