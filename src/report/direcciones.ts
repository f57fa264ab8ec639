import { areaAddress, cellAddress } from '../sheet/address';
import { rangoBase } from './base';
import type { Aqui, ColumnaPreparada, CuadroPreparado } from './cuadro';
import type { Informe } from './informe';

/** A Cuadro and the sheet row (0-based) of its title; header, data, total and notes follow. */
export interface Colocado {
  readonly cuadro: CuadroPreparado;
  readonly arriba: number;
}

/** Title and header. */
export const FILAS_ANTES_DE_DATOS = 2;

export function filaDeTotal({ cuadro, arriba }: Colocado): number {
  return arriba + FILAS_ANTES_DE_DATOS + cuadro.filas.length;
}

/** What a cell can refer to, by the sheet row (0-based) that it stands in and its Cuadro. */
export function direccionesDe(
  colocados: readonly Colocado[],
  informe: Informe,
): (fila: number, propio: Colocado) => Aqui {
  const deCuadro = (id: string): Colocado => {
    const otro = colocados.find(({ cuadro }) => cuadro.id === id);
    if (!otro) throw new RangeError(`There is no Cuadro ${id} on this sheet`);
    return otro;
  };
  const grupos = new Map(colocados.map((colocado) => [colocado, tramosDeGrupos(colocado)] as const));
  return (fila, propio) => ({
    informe,
    celda: (columna) => cellAddress(fila, columnaDe(propio, columna).desde),
    columna: (columna, id) => {
      const otro = id === undefined ? propio : deCuadro(id);
      return tramo(otro, columna, 0, otro.cuadro.filas.length - 1);
    },
    grupo: (id, columna, grupo) => {
      const otro = deCuadro(id);
      const filas = grupos.get(otro)?.get(grupo);
      if (!filas) throw new RangeError(`Cuadro ${id} has no rows of ${grupo}`);
      return tramo(otro, columna, filas[0], filas[1]);
    },
    fila: (id, columna, clave) => {
      const otro = deCuadro(id);
      const indice = otro.cuadro.filas.findIndex((una) => una.clave === clave);
      if (indice < 0) throw new RangeError(`Cuadro ${id} has no row ${clave}`);
      return tramo(otro, columna, indice, indice);
    },
    total: (id, columna) => {
      const otro = deCuadro(id);
      return cellAddress(filaDeTotal(otro), columnaDe(otro, columna).desde);
    },
    partes: (columna) => partesDe(propio, fila - propio.arriba - FILAS_ANTES_DE_DATOS, columna),
    base: (columna) => rangoBase(columna, informe.renglones.length),
    deCodigo: (codigos, columna) => ({
      codigos: rangoBase(codigos, informe.renglones.length),
      codigo: cellAddress(fila, columnaDe(propio, columna).desde),
      soloTexto: informe.codigosDeTexto.has(codigos),
    }),
  });
}

/** First and last row of each group; rows of a group stand together. */
function tramosDeGrupos({ cuadro: { filas } }: Colocado): ReadonlyMap<string, readonly [number, number]> {
  const tramos = new Map<string, readonly [number, number]>();
  filas.forEach(({ grupo }, indice) => tramos.set(grupo, [tramos.get(grupo)?.[0] ?? indice, indice]));
  return tramos;
}

function columnaDe({ cuadro }: Colocado, id: string): ColumnaPreparada {
  const columna = cuadro.columnas.find((una) => una.id === id);
  if (!columna) throw new RangeError(`Cuadro ${cuadro.id} has no column ${id}`);
  return columna;
}

function tramo(colocado: Colocado, columna: string, desde: number, hasta: number): string {
  const { desde: left } = columnaDe(colocado, columna);
  const primera = colocado.arriba + FILAS_ANTES_DE_DATOS;
  return areaAddress({ top: primera + desde, left, bottom: primera + hasta, right: left });
}

/** Depth of rows of figures: below every heading. */
const HOJA = 3;

/** Direct parts of the heading at `indice`, or of the total that follows the last row, as arguments of a SUM. */
function partesDe(colocado: Colocado, indice: number, columna: string): string {
  const niveles = colocado.cuadro.filas.map(({ encabeza }) => encabeza ?? HOJA);
  const esTotal = indice >= niveles.length;
  const [desde, propio] = esTotal ? [0, 0] : [indice + 1, niveles[indice] ?? HOJA];
  const fin = esTotal ? -1 : niveles.findIndex((nivel, i) => i > indice && nivel <= propio);
  const hasta = fin < 0 ? niveles.length : fin;
  const partes: [number, number][] = [];
  // Level of the heading that covers the row; what it covers is its part and not ours.
  let cubre = HOJA + 1;
  for (let i = desde; i < hasta; i++) {
    const nivel = niveles[i] ?? HOJA;
    if (nivel > cubre) continue;
    cubre = nivel === HOJA ? HOJA + 1 : nivel;
    const anterior = partes.at(-1);
    if (nivel === HOJA && anterior?.[1] === i - 1 && niveles[i - 1] === HOJA) anterior[1] = i;
    else partes.push([i, i]);
  }
  return partes.map(([a, b]) => tramo(colocado, columna, a, b)).join(',');
}
