import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import { posicionesDePadres } from '../plan/arbol';
import { eficaciaDeTarea } from '../plan/eficacia';
import { sumaHasta } from '../plan/mes';
import type { Fila, TipoFila } from '../plan/tabla';
import { inferirSentido, inferirTipo } from '../plan/tipo';
import type { Grid } from './grid';
import type { Columnas } from '../plan/rol';
import type { Forma } from './types';

/**
 * Says which plan rows are tasks and which are parents, and infers what is known of a task from its months.
 * A row with children is a parent whatever else it carries; one without is a task where it has a target or months,
 * or stands on the lowest level of the form.
 */
export function clasificar(
  filas: readonly Fila[],
  forma: Forma,
  grid: Grid,
  columnas: Columnas,
): readonly Fila[] {
  const padres = new Set(posicionesDePadres(filas, forma.familia));
  return filas.map((fila, posicion) => {
    if (fila.tipo !== 'agregado') return fila;
    const tipo = !padres.has(posicion) && esTarea(fila, forma) ? 'tarea' : 'agregado';
    const conMeses = fila.programado?.some((mes) => mes !== null) === true;
    if (tipo === 'agregado' && !conMeses) return fila;
    const { indicador, sentido, eficacia } = medidas(fila, tipo, enPorcentaje(fila, grid, columnas));
    return { ...fila, tipo, indicador, sentido, eficacia };
  });
}

function esTarea({ programado, ejecutado, meta, nivel }: Fila, { nivelTarea }: Forma): boolean {
  const conValor = (mes: number | null): boolean => mes !== null;
  if (meta !== null || (nivel !== null && nivel >= nivelTarea)) return true;
  return programado?.some(conValor) === true || ejecutado?.some(conValor) === true;
}

/** Kind, direction and % Efi of a row with months; a form without months has none of them. */
function medidas(
  fila: Fila,
  tipoFila: TipoFila,
  porcentaje: boolean,
): Pick<Fila, 'indicador' | 'sentido' | 'eficacia'> {
  const { programado, ejecutado, meta, lineaBase, total, unidadMedida } = fila;
  if (!programado) return { indicador: null, sentido: null, eficacia: null };
  const unidad = unidadMedida ?? fila.indicadorTexto;
  const datos = { programado, meta, lineaBase, total, unidad };
  const tipo = inferirTipo(porcentaje ? { ...datos, enPorcentaje: true } : datos);
  const sentido = inferirSentido(fila);
  if (tipoFila !== 'tarea' || !ejecutado) return { indicador: tipo, sentido, eficacia: null };
  const { tope } = AJUSTES_POR_DEFECTO;
  const eficacia = eficaciaDeTarea({ programado, ejecutado, meta, tipo, sentido, tope });
  return { indicador: tipo, sentido, eficacia };
}

/**
 * The months are percent cells: 0.0833 stands for 8.33 %. Only asked where they add up to about 1, since only then does
 * it make a difference.
 */
function enPorcentaje(
  { fila, programado }: Fila,
  grid: Grid,
  { programado: columnas = [] }: Columnas,
): boolean {
  const suma = sumaHasta(programado ?? [], 12);
  if (suma < 0.5 || suma > 1.5) return false;
  const conValor = columnas.filter((columna) => typeof grid.value(fila - 1, columna) === 'number');
  return (
    conValor.length > 0 && conValor.every((columna) => grid.sheet.format(fila - 1, columna).includes('%'))
  );
}
