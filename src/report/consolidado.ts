import type { Area } from '../sheet/address';
import { hojaBase } from './base';
import { texto } from './celdas';
import { consolidar } from './consolidacion';
import type { Consolidacion, OpcionesConsolidacion, Unidad } from './consolidacion';
import { CUADROS } from './cuadros';
import { escribirCuadros } from './escritor';
import { NOMBRE_TRIMESTRE } from './trimestre';
import type { CeldaGenerada, HojaGenerada } from './types';

/** Sheets of the report: `Base POA`, then `Consolidado T<n>` whose figures are calculated from it. */
export function hojasDelInforme(
  unidades: readonly Unidad[],
  opciones: OpcionesConsolidacion,
): readonly HojaGenerada[] {
  return hojasDe(consolidar(unidades, opciones));
}

export function hojasDe(consolidacion: Consolidacion): readonly HojaGenerada[] {
  return [hojaBase(consolidacion), hojaConsolidado(consolidacion)];
}

export function hojaConsolidado(consolidacion: Consolidacion): HojaGenerada {
  const { trimestre } = consolidacion;
  const cuadros = CUADROS.map((preparar) => preparar(consolidacion));
  const portada = filasDePortada(consolidacion);
  const anchoPortada = cuadros[0]?.columnas.length ?? 1;
  const bloques = escribirCuadros(cuadros, consolidacion, {
    desde: portada.length,
    prefijo: `_POA_T${trimestre}`,
  });
  return {
    nombre: `Consolidado T${trimestre}`,
    marca: `POA_Consolidado_T${trimestre}`,
    filas: [...portada, ...bloques.filas],
    combinadas: [...combinarPortada(portada, anchoPortada), ...bloques.combinadas],
    anchos: anchosDe(cuadros.map(({ columnas }) => columnas.map(({ ancho }) => ancho))),
    cuadricula: false,
    filasFijas: 0,
    columnasFijas: 0,
    editables: bloques.editables,
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: null },
    graficos: [],
  };
}

/** Title block of the customs report (Informe al Cuarto Trimestre 2020, first page), and the units that went in. */
function filasDePortada({
  entidad,
  trimestre,
  gestion,
  unidades,
}: Consolidacion): readonly CeldaGenerada[][] {
  return [
    [texto(entidad, 'titulo')],
    [texto('INFORME DE SEGUIMIENTO Y EVALUACIÓN AL POA', 'titulo')],
    [texto(`${NOMBRE_TRIMESTRE[trimestre].toUpperCase()} TRIMESTRE`, 'titulo')],
    [texto(gestion === null ? null : `GESTIÓN ${gestion}`, 'titulo')],
    [texto(`Unidades: ${unidades.map(nombreDe).join('; ')}`, 'nota')],
    [],
  ];
}

function nombreDe({ tabla: { titulo, hoja } }: Unidad): string {
  return [titulo.area, titulo.unidad].filter((parte) => parte !== null).join(' – ') || hoja;
}

function combinarPortada(portada: readonly CeldaGenerada[][], ancho: number): readonly Area[] {
  return portada.flatMap((fila, indice) =>
    fila[0]?.estilo === 'titulo' ? [{ top: indice, left: 0, bottom: indice, right: ancho - 1 }] : [],
  );
}

/** The widest wish for each column: Cuadros share the columns of their sheet. */
function anchosDe(deseos: readonly (readonly number[])[]): readonly number[] {
  const columnas = Math.max(0, ...deseos.map(({ length }) => length));
  return Array.from({ length: columnas }, (_nada, columna) =>
    Math.max(...deseos.map((anchos) => anchos[columna] ?? 0)),
  );
}
