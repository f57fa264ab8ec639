import type { Area } from '../sheet/address';
import { direccionesDe } from './direcciones';
import type { Colocado } from './direcciones';
import { FILAS_ANTES_DE_DATOS, filaDeTotal } from './direcciones';
import { texto } from './celdas';
import type { CuadroPreparado } from './cuadro';
import type { Informe } from './informe';
import type { CeldaGenerada, ColumnaEditable } from './types';

/** Cuadros one below the other, as rows of a sheet. */
export interface Bloques {
  readonly filas: readonly (readonly (CeldaGenerada | null)[])[];
  readonly combinadas: readonly Area[];
  readonly editables: readonly ColumnaEditable[];
  /** Data rows of a column of a Cuadro, for charts and colours; null where the Cuadro was not printed. */
  readonly area: (cuadro: string, columna: string) => Area | null;
}

const FILAS_ENTRE_CUADROS = 1;

/**
 * Lays out Cuadros from row `desde` down and fills in the addresses of their formulas; one without rows is left
 * out. `prefijo` starts the names of editable columns, so that each sheet keeps its own.
 */
export function escribirCuadros(
  cuadros: readonly CuadroPreparado[],
  informe: Informe,
  { desde, prefijo }: { readonly desde: number; readonly prefijo: string },
): Bloques {
  const colocados = colocar(
    cuadros.filter(({ filas }) => filas.length > 0),
    desde,
  );
  const aqui = direccionesDe(colocados, informe);
  return {
    filas: colocados.flatMap((colocado) => filasDe(colocado, aqui)),
    combinadas: colocados.flatMap(combinarDe),
    editables: colocados.flatMap((colocado) => editablesDe(colocado, aqui, prefijo)),
    area: (id, columna) => {
      const colocado = colocados.find(({ cuadro }) => cuadro.id === id);
      const definida = colocado?.cuadro.columnas.find((una) => una.id === columna);
      if (!colocado || !definida) return null;
      const top = colocado.arriba + FILAS_ANTES_DE_DATOS;
      const bottom = top + colocado.cuadro.filas.length - 1;
      return { top, left: definida.desde, bottom, right: definida.desde };
    },
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

function alto({ filas, conTotal, notas }: CuadroPreparado): number {
  return FILAS_ANTES_DE_DATOS + filas.length + (conTotal ? 1 : 0) + notas.length + FILAS_ENTRE_CUADROS;
}

type Direcciones = ReturnType<typeof direccionesDe>;

function filasDe(colocado: Colocado, aqui: Direcciones): (readonly (CeldaGenerada | null)[])[] {
  const { cuadro, arriba } = colocado;
  const primera = arriba + FILAS_ANTES_DE_DATOS;
  return [
    [texto(cuadro.titulo, 'subtitulo')],
    repartir(cuadro, (columna) => texto(cuadro.columnas[columna]?.titulo ?? null, 'encabezado')),
    ...cuadro.filas.map((_fila, indice) =>
      repartir(cuadro, (columna) => cuadro.celda(indice, columna, aqui(primera + indice, colocado))),
    ),
    ...(cuadro.conTotal
      ? [repartir(cuadro, (columna) => cuadro.total(columna, aqui(filaDeTotal(colocado), colocado)))]
      : []),
    ...cuadro.notas.map((nota) => [texto(nota, 'nota')]),
    ...Array.from({ length: FILAS_ENTRE_CUADROS }, () => []),
  ];
}

/** Puts the cells of a row where their columns stand; a column that takes up several is blank but for the first. */
function repartir(
  { columnas }: CuadroPreparado,
  celda: (columna: number) => CeldaGenerada,
): (CeldaGenerada | null)[] {
  const ancho = Math.max(0, ...columnas.map(({ hasta }) => hasta + 1));
  const fila: (CeldaGenerada | null)[] = Array.from({ length: ancho }, () => null);
  columnas.forEach(({ desde, hasta }, indice) => {
    const contenido = celda(indice);
    fila[desde] = contenido;
    const { estilo } = contenido;
    for (let columna = desde + 1; columna <= hasta; columna++)
      fila[columna] = estilo === undefined ? { clase: 'vacia' } : { clase: 'vacia', estilo };
  });
  return fila;
}

function combinarDe({ cuadro, arriba }: Colocado): readonly Area[] {
  const anchas = cuadro.columnas.filter(({ desde, hasta }) => hasta > desde);
  const filas = cuadro.filas.length + (cuadro.conTotal ? 1 : 0);
  return Array.from({ length: filas + 1 }, (_nada, indice) => arriba + 1 + indice).flatMap((fila) =>
    anchas.map(({ desde, hasta }) => ({ top: fila, left: desde, bottom: fila, right: hasta })),
  );
}

/** Columns that hold `relato` or `propuesta` cells; the first column of a Cuadro identifies its rows. */
function editablesDe(colocado: Colocado, aqui: Direcciones, prefijo: string): readonly ColumnaEditable[] {
  const { cuadro, arriba } = colocado;
  const primera = arriba + FILAS_ANTES_DE_DATOS;
  const [clave] = cuadro.columnas;
  if (!clave) return [];
  const debajo = ({ desde }: { readonly desde: number }): Area => ({
    top: primera,
    left: desde,
    bottom: primera + cuadro.filas.length - 1,
    right: desde,
  });
  return cuadro.columnas
    .filter((_columna, indice) =>
      cuadro.filas.some((_fila, fila) => {
        const { clase } = cuadro.celda(fila, indice, aqui(primera + fila, colocado));
        return clase === 'relato' || clase === 'propuesta';
      }),
    )
    .map((columna) => ({
      nombre: `${prefijo}_${cuadro.id}_${columna.id}`.replaceAll('-', '').toUpperCase(),
      claves: debajo(clave),
      valores: debajo(columna),
    }));
}
