import type { CellValue } from '../../sheet/sheet';
import { pieces } from './formula';

/** Spanish names of the functions that plans and reports use; others keep their English name, as in Excel. */
const SPANISH: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'Y',
  AVERAGE: 'PROMEDIO',
  AVERAGEIF: 'PROMEDIO.SI',
  CHOOSE: 'ELEGIR',
  CONCATENATE: 'CONCATENAR',
  COUNT: 'CONTAR',
  COUNTA: 'CONTARA',
  COUNTBLANK: 'CONTAR.BLANCO',
  COUNTIF: 'CONTAR.SI',
  COUNTIFS: 'CONTAR.SI.CONJUNTO',
  DATE: 'FECHA',
  DAY: 'DIA',
  FALSE: 'FALSO',
  FILTER: 'FILTRAR',
  FIND: 'ENCONTRAR',
  HYPERLINK: 'HIPERVINCULO',
  IF: 'SI',
  IFERROR: 'SI.ERROR',
  IFNA: 'SI.ND',
  INDEX: 'INDICE',
  INDIRECT: 'INDIRECTO',
  INT: 'ENTERO',
  ISBLANK: 'ESBLANCO',
  ISERROR: 'ESERROR',
  ISNUMBER: 'ESNUMERO',
  ISTEXT: 'ESTEXTO',
  LEFT: 'IZQUIERDA',
  LEN: 'LARGO',
  LOOKUP: 'BUSCAR',
  LOWER: 'MINUSC',
  MATCH: 'COINCIDIR',
  MAX: 'MAX',
  MID: 'EXTRAE',
  MIN: 'MIN',
  MONTH: 'MES',
  NA: 'NOD',
  NOT: 'NO',
  NOW: 'AHORA',
  OFFSET: 'DESREF',
  OR: 'O',
  PRODUCT: 'PRODUCTO',
  RIGHT: 'DERECHA',
  ROUND: 'REDONDEAR',
  ROUNDDOWN: 'REDONDEAR.MENOS',
  ROUNDUP: 'REDONDEAR.MAS',
  ROW: 'FILA',
  ROWS: 'FILAS',
  SEARCH: 'HALLAR',
  SUBSTITUTE: 'SUSTITUIR',
  SUBTOTAL: 'SUBTOTALES',
  SUM: 'SUMA',
  SUMIF: 'SUMAR.SI',
  SUMIFS: 'SUMAR.SI.CONJUNTO',
  SUMPRODUCT: 'SUMAPRODUCTO',
  TEXT: 'TEXTO',
  TODAY: 'HOY',
  TRIM: 'ESPACIOS',
  TRUE: 'VERDADERO',
  UNIQUE: 'UNICOS',
  UPPER: 'MAYUSC',
  VALUE: 'VALOR',
  VLOOKUP: 'BUSCARV',
  XLOOKUP: 'BUSCARX',
  YEAR: 'AÑO',
};

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SPANISH).map(([english, spanish]) => [spanish, english]),
);

const isSpanish = (locale: string): boolean => locale.startsWith('es');

/** `=SUM(A1,0.5)` → `=SUMA(A1;0,5)` for a Spanish Excel; values pass through. */
export function formulaToLocal(formula: CellValue, locale: string): CellValue {
  if (!isSpanish(locale) || !isFormula(formula)) return formula;
  return translated(formula, SPANISH, (part) => {
    if (part === ',') return ';';
    return isNumber(part) ? part.replace('.', ',') : part;
  });
}

/** `=SUMA(A1;0,5)` → `=SUM(A1,0.5)` from a Spanish Excel; values pass through. */
export function formulaFromLocal(formula: CellValue, locale: string): CellValue {
  if (!isSpanish(locale) || !isFormula(formula)) return formula;
  return translated(formula, ENGLISH, (part) => {
    if (part === ';') return ',';
    return part === ',' ? '.' : part;
  });
}

const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');
const isNumber = (part: string): boolean => /^\d+\.\d/.test(part);

function translated(
  formula: string,
  names: Readonly<Record<string, string>>,
  separator: (part: string) => string,
): string {
  const parts = pieces(formula);
  return parts
    .map((part, index) => {
      const isCall = parts[index + 1] === '(';
      const isConstant = /^(TRUE|FALSE|VERDADERO|FALSO)$/i.test(part);
      if (isCall || isConstant) return names[part.toUpperCase()] ?? part;
      return separator(part);
    })
    .join('');
}

/** `#,##0.00` → `#.##0,00`, `General` → `Estándar` for a Spanish Excel. */
export function formatToLocal(code: string, locale: string): string {
  if (!isSpanish(locale)) return code;
  return code === 'General' ? 'Estándar' : swapSeparators(code);
}

export function formatFromLocal(code: string, locale: string): string {
  if (!isSpanish(locale)) return code;
  return code === 'Estándar' ? 'General' : swapSeparators(code);
}

/** Swaps point and comma outside quoted text. */
function swapSeparators(code: string): string {
  return code.replace(/"[^"]*"|\\.|[.,]/g, (part) => (part === '.' ? ',' : part === ',' ? '.' : part));
}
