import { areaAddress, cellAddress, quoteSheetName } from '../sheet/address';
import { COLUMNAS_BASE } from './columnas-base';
import type { IdColumnaBase } from './columnas-base';
import { conEstilo } from './celdas';
import type { Consolidacion } from './consolidacion';
import type { HojaGenerada } from './types';

/** Name of the sheet, and of the Excel table on it, that hold one row per task. */
export const HOJA_BASE = 'Base POA';
const TABLA_BASE = 'Base_POA';
const MARCA_BASE = 'POA_Base';

/** Columns that stay in view while the months are scrolled: unit to code of the task. */
const COLUMNAS_FIJAS = 5;

/** Figures of 50 columns can be read on no single page. */
const PAGINAS_DE_ANCHO = 4;

/**
 * `'Base POA'!$X$2:$X$27`: every task's cell of a column. Plain ranges, because a report must calculate in any
 * spreadsheet, and not every one knows table references.
 */
export function rangoBase(columna: IdColumnaBase, tareas: number): string {
  const letra = cellAddress(0, posicion(columna)).replace(/\d+$/, '');
  return `${quoteSheetName(HOJA_BASE)}!$${letra}$2:$${letra}$${Math.max(tareas, 1) + 1}`;
}

/** One row per task, an Excel table: what every figure of the report is calculated from. */
export function hojaBase(consolidacion: Consolidacion): HojaGenerada {
  const cantidad = todasEnteras(consolidacion) ? 'dato-entero' : 'dato-decimal';
  const cuerpo = consolidacion.renglones.map((tarea, indice) => {
    const fila = indice + 1;
    const aqui = {
      ajustes: consolidacion.ajustes,
      unidad: consolidacion.claves.get(tarea.unidad) ?? '',
      celda: (columna: IdColumnaBase) => cellAddress(fila, posicion(columna)),
      rango: (desde: IdColumnaBase, hasta: IdColumnaBase) =>
        areaAddress({ top: fila, left: posicion(desde), bottom: fila, right: posicion(hasta) }),
    };
    return COLUMNAS_BASE.map(({ celda, estilo }) =>
      conEstilo(celda(tarea, aqui), estilo === 'cantidad' ? cantidad : estilo),
    );
  });
  const encabezado = COLUMNAS_BASE.map(
    ({ titulo }) => ({ clase: 'texto', texto: titulo, estilo: 'encabezado' }) as const,
  );
  return {
    nombre: HOJA_BASE,
    marca: MARCA_BASE,
    filas: [encabezado, ...cuerpo],
    combinadas: [],
    anchos: COLUMNAS_BASE.map(({ ancho }) => ancho),
    cuadricula: true,
    filasFijas: 1,
    columnasFijas: COLUMNAS_FIJAS,
    tabla: {
      nombre: TABLA_BASE,
      area: { top: 0, left: 0, bottom: cuerpo.length, right: COLUMNAS_BASE.length - 1 },
    },
    editables: [],
    impresion: { horizontal: true, paginasDeAncho: PAGINAS_DE_ANCHO, filasTitulo: [0, 0] },
    graficos: [],
  };
}

function todasEnteras({ renglones }: Consolidacion): boolean {
  return renglones.every(({ fila: { meta, lineaBase, programado, ejecutado } }) =>
    [meta, lineaBase, ...(programado ?? []), ...(ejecutado ?? [])].every(
      (valor) => valor === null || Number.isInteger(valor),
    ),
  );
}

const POSICIONES: ReadonlyMap<IdColumnaBase, number> = new Map(
  COLUMNAS_BASE.map(({ id }, indice) => [id, indice]),
);

function posicion(columna: IdColumnaBase): number {
  const indice = POSICIONES.get(columna);
  if (indice === undefined) throw new RangeError(`${HOJA_BASE} has no column ${columna}`);
  return indice;
}
