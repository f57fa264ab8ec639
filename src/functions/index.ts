import { avance } from './avance';
import { codigoArea } from './codigo-area';
import { codigoNivel } from './codigo-nivel';
import { codigoPadre } from './codigo-padre';
import { codigoValido } from './codigo-valido';
import { consolidado } from './consolidado';
import { cuadra } from './cuadra';
import { desviacion } from './desviacion';
import { eficacia } from './eficacia';
import { eficiencia } from './eficiencia';
import { ejecucion } from './ejecucion';
import { ejecutado } from './ejecutado';
import { paraExcel } from './excel';
import type { FuncionPoa } from './excel';
import { padreMes } from './padre-mes';
import { partidaGrupo } from './partida-grupo';
import { ponderado } from './ponderado';
import { programado } from './programado';
import { promedioHijos } from './promedio-hijos';
import { semaforo } from './semaforo';
import { sumaHijos } from './suma-hijos';
import { tipo } from './tipo';
import { trimestre } from './trimestre';

/** Every POA.* function by its id, the one of its JSDoc: a new function is its file, its test and its line here. */
const POR_ID = {
  EFICACIA: eficacia,
  AVANCE: avance,
  PROGRAMADO: programado,
  EJECUTADO: ejecutado,
  TRIMESTRE: trimestre,
  EJECUCION: ejecucion,
  DESVIACION: desviacion,
  EFICIENCIA: eficiencia,
  PONDERADO: ponderado,
  'PROMEDIO.HIJOS': promedioHijos,
  'SUMA.HIJOS': sumaHijos,
  'PADRE.MES': padreMes,
  TIPO: tipo,
  CUADRA: cuadra,
  'CODIGO.VALIDO': codigoValido,
  'CODIGO.NIVEL': codigoNivel,
  'CODIGO.PADRE': codigoPadre,
  'CODIGO.AREA': codigoArea,
  SEMAFORO: semaforo,
  'PARTIDA.GRUPO': partidaGrupo,
  CONSOLIDADO: consolidado,
} satisfies Record<string, FuncionPoa>;

/** As they are associated with Excel (`CustomFunctions.associate(FUNCIONES)`): errors are Excel's own. */
export const FUNCIONES: Readonly<Record<string, (...argumentos: unknown[]) => unknown>> = Object.fromEntries(
  Object.entries(POR_ID).map(([id, funcion]) => [id, paraExcel(funcion)]),
);
