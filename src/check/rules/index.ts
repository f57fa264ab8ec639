import type { Regla } from '../types';
import { areaContradice } from './area-contradice';
import { codigoComoNumero } from './codigo-como-numero';
import { codigoDuplicado } from './codigo-duplicado';
import { codigoMalFormado } from './codigo-mal-formado';
import { codigoPrefijo } from './codigo-prefijo';
import { codigoSalto } from './codigo-salto';
import { codigoSinPadre } from './codigo-sin-padre';
import { eficaciaPadre } from './eficacia-padre';
import { eficaciaRegistrada } from './eficacia-registrada';
import { ejecucionRegistrada } from './ejecucion-registrada';
import { ejecutadoFueraDeTrimestre } from './ejecutado-fuera-de-trimestre';
import { ejecutadoMayorQueVigente } from './ejecutado-mayor-que-vigente';
import { ejecutadoSinProgramar } from './ejecutado-sin-programar';
import { encabezadoIncompleto } from './encabezado-incompleto';
import { fechasFueraDeGestion } from './fechas-fuera-de-gestion';
import { fechasInvertidas } from './fechas-invertidas';
import { filaDesplazada } from './fila-desplazada';
import { indicadorInconsistente } from './indicador-inconsistente';
import { mesFueraDePlazo } from './mes-fuera-de-plazo';
import { metaVacia } from './meta-vacia';
import { numeroComoTexto } from './numero-como-texto';
import { padreMensual } from './padre-mensual';
import { partidaInvalida } from './partida-invalida';
import { ponderacionHijos } from './ponderacion-hijos';
import { presupuestoPadre } from './presupuesto-padre';
import { presupuestoTotal } from './presupuesto-total';
import { relatoContradice } from './relato-contradice';
import { sinProgramar } from './sin-programar';
import { sumaMensual } from './suma-mensual';
import { totalFila } from './total-fila';
import { totalGeneral } from './total-general';
import { unidadVacia } from './unidad-vacia';

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
  mesFueraDePlazo,
  fechasInvertidas,
  fechasFueraDeGestion,
  metaVacia,
  unidadVacia,
  sinProgramar,
  ejecutadoSinProgramar,
  ejecutadoFueraDeTrimestre,
  relatoContradice,
  areaContradice,
  filaDesplazada,
  numeroComoTexto,
  partidaInvalida,
  encabezadoIncompleto,
];
