import type { CellValue, Sheet } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import { MEDIDAS } from './cambios';
import type { CifrasImpresas, Clase, FilaDeCifras, Medida } from './cambios';
import { CLAVE_TOTAL } from './filas-de-cifras';
import { NOMBRE_METODO } from './metodo';
import type { Metodo } from './metodo';

/** A Cuadro of `Consolidado T<n>` by the beginning of its title and the headings of its code and name. */
interface Bloque {
  readonly que: Clase;
  readonly empieza: string;
  readonly clave: string;
  readonly nombre: string;
}

const BLOQUES: readonly Bloque[] = [
  { que: 'acp', empieza: 'Cuadro N° 3', clave: 'Código', nombre: 'Acciones de Corto Plazo' },
  { que: 'operacion', empieza: 'Detalle de las operaciones', clave: 'N° Op.', nombre: 'Operación' },
  { que: 'unidad', empieza: 'Seguimiento por unidad', clave: 'Área', nombre: 'Unidad' },
];

const POR_METODO = 'Avance total según el método';

const ENCABEZADOS: Readonly<Record<Medida, string>> = {
  ponderacion: 'Pond.',
  vigente: 'Presupuesto Vigente',
  ejecutado: 'Asignado/Ejecutado',
  ejecucion: '% de Ejec.',
  programado: '% Programado',
  avance: '% de Avance',
  eficacia: '% de Eficacia',
  tareas: 'Tareas',
};

/** Those of the total row that do not hang on the method. */
const MEDIDAS_DEL_TOTAL = ['ponderacion', 'vigente', 'ejecutado', 'ejecucion', 'tareas'] as const;

/** Name of the row that ends each of these Cuadros. */
const TOTAL = 'TOTAL';

type Renglon = readonly CellValue[];

/**
 * The figures of an earlier run as they stand in its sheet, those that were typed over included; null where the sheet
 * has no Cuadro 3. Found by titles, headings and codes: rows and columns of the planner's own do not matter.
 */
export function leerConsolidado(sheet: Sheet, metodo: Metodo): CifrasImpresas | null {
  const renglones = renglonesDe(sheet);
  const bloques = BLOQUES.flatMap((bloque) => leerBloque(renglones, bloque) ?? []);
  const acp = bloques.find(({ que }) => que === 'acp');
  if (!acp) return null;
  return {
    filas: [totalDe(acp.total, avanceTotal(renglones, metodo)), ...bloques.flatMap(({ filas }) => filas)],
    imprime: ['total', ...bloques.map(({ que }) => que)],
    redondeo: 0,
  };
}

function renglonesDe(sheet: Sheet): readonly Renglon[] {
  const { extent } = sheet;
  if (!extent) return [];
  return Array.from({ length: extent.bottom + 1 }, (_nada, fila) =>
    Array.from({ length: extent.right + 1 }, (_otra, columna) => sheet.value(fila, columna)),
  );
}

interface Leido {
  readonly que: Clase;
  readonly filas: readonly FilaDeCifras[];
  readonly total: FilaDeCifras['cifras'];
}

/** Null where the Cuadro is not whole: no title, headings or total row before the next one. */
function leerBloque(renglones: readonly Renglon[], bloque: Bloque): Leido | null {
  const arriba = renglones.findIndex((fila) => empieza(fila, bloque.empieza));
  const cabeza = renglones.findIndex((fila, i) => i > arriba && columnaDe(fila, bloque.clave) >= 0);
  if (arriba < 0 || cabeza < 0) return null;
  const titulos = renglones[cabeza] ?? [];
  const [clave, nombre] = [columnaDe(titulos, bloque.clave), columnaDe(titulos, bloque.nombre)];
  const fin = renglones.findIndex((fila, i) => i > cabeza && textoDe(fila[nombre]) === TOTAL);
  const debajo = renglones.slice(cabeza + 1, fin);
  if (fin < 0 || debajo.some((fila) => BLOQUES.some((otro) => empieza(fila, otro.empieza)))) return null;
  const medidas = MEDIDAS.map((medida) => [medida, columnaDe(titulos, ENCABEZADOS[medida])] as const);
  const cifras = (fila: Renglon) =>
    Object.fromEntries(
      medidas.flatMap(([medida, columna]) => {
        const cifra = columna < 0 ? undefined : cifraDe(fila[columna]);
        return cifra === undefined ? [] : [[medida, cifra]];
      }),
    );
  return {
    que: bloque.que,
    filas: debajo
      .filter((fila) => textoDe(fila[clave]) !== '')
      .map((fila) => ({
        que: bloque.que,
        clave: textoDe(fila[clave]),
        nombre: textoDe(fila[nombre]) || null,
        cifras: cifras(fila),
      })),
    total: cifras(renglones[fin] ?? []),
  };
}

/** What the sheet gives for a method, whichever it was that headed the report. */
function avanceTotal(renglones: readonly Renglon[], metodo: Metodo): number | null | undefined {
  const arriba = renglones.findIndex((fila) => empieza(fila, POR_METODO));
  const titulos = renglones.find((fila, i) => i > arriba && columnaDe(fila, 'Método') >= 0);
  if (arriba < 0 || !titulos) return undefined;
  const [clave, avance] = [columnaDe(titulos, 'Método'), columnaDe(titulos, ENCABEZADOS.avance)];
  const fila = renglones.find((una, i) => i > arriba && textoDe(una[clave]) === NOMBRE_METODO[metodo]);
  return fila && avance >= 0 ? cifraDe(fila[avance]) : undefined;
}

function totalDe(cifras: FilaDeCifras['cifras'], avance: number | null | undefined): FilaDeCifras {
  const enTotal = MEDIDAS_DEL_TOTAL.flatMap((medida) =>
    cifras[medida] === undefined ? [] : [[medida, cifras[medida]] as const],
  );
  return {
    que: 'total',
    clave: CLAVE_TOTAL,
    nombre: null,
    cifras: { ...Object.fromEntries(enTotal), ...(avance === undefined ? {} : { avance }) },
  };
}

/** The first text of a row is its title. */
function empieza(fila: Renglon, titulo: string): boolean {
  const primera = fila.find((celda) => celda !== null);
  return typeof primera === 'string' && normalizar(primera).startsWith(normalizar(titulo));
}

function columnaDe(fila: Renglon, titulo: string): number {
  return fila.findIndex((celda) => typeof celda === 'string' && normalizar(celda) === normalizar(titulo));
}

function textoDe(celda: CellValue | undefined): string {
  return celda === null || celda === undefined ? '' : String(celda).trim();
}

/** Null for a blank; undefined for what is no figure: an error, or a text that somebody typed. */
function cifraDe(celda: CellValue | undefined): number | null | undefined {
  if (celda === null || celda === undefined) return null;
  return typeof celda === 'number' ? celda : undefined;
}
