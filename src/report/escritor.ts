import { areaAddress, cellAddress } from '../sheet/address';
import type { Area } from '../sheet/address';
import { rangoBase } from './base';
import { texto } from './celdas';
import type { Consolidacion } from './consolidacion';
import type { Aqui, CuadroPreparado } from './cuadro';
import type { CeldaGenerada, ColumnaEditable } from './types';

/** Cuadros one below the other, as rows of a sheet. */
export interface Bloques {
  readonly filas: readonly (readonly (CeldaGenerada | null)[])[];
  readonly combinadas: readonly Area[];
  readonly editables: readonly ColumnaEditable[];
}

/** A Cuadro and the sheet row (0-based) of its title; header, data, total and notes follow. */
interface Colocado {
  readonly cuadro: CuadroPreparado;
  readonly arriba: number;
}

const FILAS_ANTES_DE_DATOS = 2;
const FILAS_ENTRE_CUADROS = 1;

/**
 * Lays out Cuadros from row `desde` down and fills in the addresses of their formulas. `prefijo` starts the names
 * of editable columns, so that each sheet keeps its own.
 */
export function escribirCuadros(
  cuadros: readonly CuadroPreparado[],
  consolidacion: Consolidacion,
  { desde, prefijo }: { readonly desde: number; readonly prefijo: string },
): Bloques {
  const colocados = colocar(cuadros, desde);
  return {
    filas: colocados.flatMap((colocado) => filasDe(colocado, colocados, consolidacion)),
    combinadas: colocados.map(({ cuadro, arriba }) => ({
      top: arriba,
      left: 0,
      bottom: arriba,
      right: cuadro.columnas.length - 1,
    })),
    editables: colocados.flatMap((colocado) => editablesDe(colocado, colocados, consolidacion, prefijo)),
  };
}

function colocar(cuadros: readonly CuadroPreparado[], desde: number): readonly Colocado[] {
  let arriba = desde;
  return cuadros.map((cuadro) => {
    const colocado = { cuadro, arriba };
    arriba += alto(cuadro);
    return colocado;
  });
}

function alto({ claves, conTotal, notas }: CuadroPreparado): number {
  return FILAS_ANTES_DE_DATOS + claves.length + (conTotal ? 1 : 0) + notas.length + FILAS_ENTRE_CUADROS;
}

function filasDe(
  { cuadro, arriba }: Colocado,
  colocados: readonly Colocado[],
  consolidacion: Consolidacion,
): (readonly (CeldaGenerada | null)[])[] {
  const primera = arriba + FILAS_ANTES_DE_DATOS;
  const aqui = (fila: number) => aquiEn(fila, { cuadro, arriba }, colocados, consolidacion);
  const celdas = (fila: number, celda: (columna: number, aqui: Aqui) => CeldaGenerada) => {
    const lugar = aqui(fila);
    return cuadro.columnas.map((_columna, indice) => celda(indice, lugar));
  };
  return [
    [texto(cuadro.titulo, 'subtitulo')],
    cuadro.columnas.map(({ titulo }) => texto(titulo, 'encabezado')),
    ...cuadro.claves.map((_clave, indice) =>
      celdas(primera + indice, (columna, lugar) => cuadro.celda(indice, columna, lugar)),
    ),
    ...(cuadro.conTotal
      ? [celdas(primera + cuadro.claves.length, (columna, lugar) => cuadro.total(columna, lugar))]
      : []),
    ...cuadro.notas.map((nota) => [texto(nota, 'nota')]),
    ...Array.from({ length: FILAS_ENTRE_CUADROS }, () => []),
  ];
}

function aquiEn(
  fila: number,
  propio: Colocado,
  colocados: readonly Colocado[],
  consolidacion: Consolidacion,
): Aqui {
  return {
    consolidacion,
    celda: (columna) => cellAddress(fila, indiceDe(propio.cuadro, columna)),
    columna: (columna) => areaAddress(areaDe(propio, columna)),
    grupo: (id, columna, grupo) => {
      const otro = colocados.find(({ cuadro }) => cuadro.id === id);
      if (!otro) throw new RangeError(`There is no Cuadro ${id} on this sheet`);
      return areaAddress(areaDe(otro, columna, grupo));
    },
    base: (columna) => rangoBase(columna, consolidacion.renglones.length),
  };
}

function indiceDe(cuadro: CuadroPreparado, columna: string): number {
  const indice = cuadro.columnas.findIndex(({ id }) => id === columna);
  if (indice < 0) throw new RangeError(`Cuadro ${cuadro.id} has no column ${columna}`);
  return indice;
}

/** Data rows of a column, of one group or of all. */
function areaDe({ cuadro, arriba }: Colocado, columna: string, grupo?: string): Area {
  const [desde, hasta] =
    grupo === undefined
      ? [0, cuadro.claves.length - 1]
      : [cuadro.grupos.indexOf(grupo), cuadro.grupos.lastIndexOf(grupo)];
  if (desde < 0) throw new RangeError(`Cuadro ${cuadro.id} has no rows of ${grupo ?? 'any group'}`);
  const indice = indiceDe(cuadro, columna);
  const primera = arriba + FILAS_ANTES_DE_DATOS;
  return { top: primera + desde, left: indice, bottom: primera + hasta, right: indice };
}

/** Columns that hold `relato` or `propuesta` cells; the first column of a Cuadro identifies its rows. */
function editablesDe(
  colocado: Colocado,
  colocados: readonly Colocado[],
  consolidacion: Consolidacion,
  prefijo: string,
): readonly ColumnaEditable[] {
  const { cuadro, arriba } = colocado;
  const [clave] = cuadro.columnas;
  if (!clave || cuadro.claves.length === 0) return [];
  const aqui = aquiEn(arriba + FILAS_ANTES_DE_DATOS, colocado, colocados, consolidacion);
  return cuadro.columnas
    .filter((_columna, indice) => ['relato', 'propuesta'].includes(cuadro.celda(0, indice, aqui).clase))
    .map(({ id }) => ({
      nombre: `${prefijo}_${cuadro.id}_${id}`.replaceAll('-', '').toUpperCase(),
      claves: areaDe(colocado, clave.id),
      valores: areaDe(colocado, id),
    }));
}
