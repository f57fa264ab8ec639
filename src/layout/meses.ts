import { esFormatoFecha, fechaDeSerial } from '../sheet/date';
import type { CellValue } from '../sheet/sheet';

export type EstiloMes = 'nombre' | 'inicial' | 'numero' | 'fecha';
export type ClaseMes = 'programado' | 'ejecutado';

/** What a header says about the month of its column. */
export interface EtiquetaMes {
  /** Months 1–12 that it may mean: `M` is March or May. */
  readonly meses: readonly number[];
  readonly estilo: EstiloMes;
  /** `E - ENE` is executed, `PROG ENE` programmed; null where the label does not say. */
  readonly clase: ClaseMes | null;
}

const NOMBRES: readonly (readonly string[])[] = [
  ['ene', 'enero'],
  ['feb', 'febrero'],
  ['mar', 'marzo'],
  ['abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'junio'],
  ['jul', 'julio'],
  ['ago', 'agosto'],
  ['sep', 'sept', 'set', 'septiembre', 'setiembre'],
  ['oct', 'octubre'],
  ['nov', 'noviembre'],
  ['dic', 'diciembre'],
];
const MES_DE_NOMBRE = new Map(
  NOMBRES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MARCA = '(?:(e|ej|ejec\\w*|p|prog\\w*)\\s+)?';
const CON_NOMBRE = new RegExp(
  `^${MARCA}([a-z]{3,10})(?:\\s+(?:\\d{2}|\\d{4}))?(?:\\s+(e|ej|ejec\\w*|p|prog\\w*))?$`,
);

/** Reads the month of a normalised header text; null where it names none. */
export function mesDeTexto(text: string): EtiquetaMes | null {
  if (text.length > 24 || text === '') return null;
  if (text.length === 1 && 'efmajsond'.includes(text)) {
    const meses = NOMBRES.flatMap(([name], index) => (name?.startsWith(text) ? [index + 1] : []));
    return { meses, estilo: 'inicial', clase: null };
  }
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return { meses: [Number(text)], estilo: 'numero', clase: null };
  const match = CON_NOMBRE.exec(text);
  const mes = match && MES_DE_NOMBRE.get(match[2] ?? '');
  if (!match || mes === undefined || mes === null) return null;
  return { meses: [mes], estilo: 'nombre', clase: claseDeMarca(match[1] ?? match[3] ?? '') };
}

/** Reads the month of a header cell that holds a number or a date (`ene-20`). */
export function mesDeNumero(value: CellValue, format: string, date1904: boolean): EtiquetaMes | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  if (value >= 1 && value <= 12) return { meses: [value], estilo: 'numero', clase: null };
  if (value < 1 || !esFormatoFecha(format)) return null;
  return { meses: [fechaDeSerial(value, date1904).mes], estilo: 'fecha', clase: null };
}

/** `ejecución mensual` → executed, `programación` → programmed, both or neither → null. */
export function claseDeGrupo(text: string): ClaseMes | null {
  const ejecutado = /\b(ejec\w*|e)\b/.test(text);
  const programado = /\b(prog\w*|cronograma|p)\b/.test(text);
  if (ejecutado === programado) return null;
  return ejecutado ? 'ejecutado' : 'programado';
}

function claseDeMarca(marca: string): ClaseMes | null {
  if (marca === '') return null;
  return marca.startsWith('e') ? 'ejecutado' : 'programado';
}

export interface ColumnaMes {
  readonly columna: number;
  readonly etiqueta: EtiquetaMes;
}

/** Runs of twelve columns, January to December, left to right; anything out of order starts anew. */
export function seriesDeMeses(columnas: readonly ColumnaMes[]): readonly (readonly ColumnaMes[])[] {
  const series: ColumnaMes[][] = [];
  let current: ColumnaMes[] = [];
  for (const columna of columnas) {
    const { meses, estilo } = columna.etiqueta;
    const sameStyle = current.length === 0 || current[0]?.etiqueta.estilo === estilo;
    if (sameStyle && meses.includes(current.length + 1)) current.push(columna);
    else current = meses.includes(1) ? [columna] : [];
    if (current.length === 12) {
      series.push(current);
      current = [];
    }
  }
  return series;
}
