import { esNumero } from './cell-kind';
import { pareceCodigo } from './codigos';
import { medioConPartida, numeroPegado } from './glued';
import type { Fuente, IdAnomalia } from './source';

/** A cell that cannot be right where it stands. */
export interface Anomalia {
  readonly id: IdAnomalia;
  readonly columna: number;
}

/** Unheaded columns to the right of the table that a shifted row may reach into. */
export const COLUMNAS_DE_DESBORDE = 4;
/** Traces of a paste in one row; none for a row where every cell may stand where it does. */
export function anomaliasDe(fuente: Fuente, fila: number): readonly Anomalia[] {
  const { columnas, grid, forma } = fuente;
  if (!columnas.programado) return [];
  const anomalias: Anomalia[] = [];
  const celdas = grid.row(fila);
  for (const { id, columna, mal } of fuente.vigiladas) {
    const value = celdas[columna] ?? null;
    if (value !== null && mal(value)) anomalias.push({ id, columna });
  }
  if (columnas.codigo !== undefined && !pareceCodigo(celdas[columnas.codigo] ?? null, forma.familia)) {
    const corrida = [columnas.codigo + 1, columnas.codigo - 1].find(
      (columna) => columna >= 0 && pareceCodigo(celdas[columna] ?? null, forma.familia),
    );
    if (corrida !== undefined) anomalias.push({ id: 'codigo-corrido', columna: corrida });
  }
  const fuera = desborde(fuente, fila, anomalias.length > 0);
  if (fuera) anomalias.push(fuera);
  anotarPegados(fuente, fila, anomalias);
  return anomalias;
}

/** A value beyond the table matters where the budget is missing or other cells have moved; else it is a note. */
function desborde({ grid, columnas, ultima }: Fuente, fila: number, hayOtras: boolean): Anomalia | null {
  const { presupuesto } = columnas;
  const falta = presupuesto !== undefined && grid.value(fila, presupuesto) === null;
  if (ultima >= grid.extent.right || !(hayOtras || falta)) return null;
  const columna = columnasFuera(ultima).find((candidata) => esNumero(grid.value(fila, candidata)));
  return columna === undefined ? null : { id: 'fuera-de-tabla', columna };
}

function anotarPegados(fuente: Fuente, fila: number, anomalias: Anomalia[]): void {
  const { grid, columnas } = fuente;
  if (columnas.unidadMedida !== undefined && numeroPegado(fuente, fila)) {
    anomalias.push({ id: 'numero-pegado', columna: columnas.unidadMedida });
  }
  const { medio, partida } = columnas;
  if (medio !== undefined && partida !== undefined && grid.value(fila, partida) === null) {
    if (medioConPartida(grid.value(fila, medio))) anomalias.push({ id: 'partida-pegada', columna: medio });
  }
}

export function columnasFuera(last: number): readonly number[] {
  return Array.from({ length: COLUMNAS_DE_DESBORDE }, (_, index) => last + 1 + index);
}
