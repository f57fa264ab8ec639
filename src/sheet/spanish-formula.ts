/**
 * Names that Excel in Spanish gives to the functions of our native formulas; POA.* have one name everywhere.
 * https://support.microsoft.com lists them under "Funciones de Excel (orden alfabético)".
 */
const NAMES: Readonly<Record<string, string>> = {
  AND: 'Y',
  AVERAGE: 'PROMEDIO',
  AVERAGEIFS: 'PROMEDIO.SI.CONJUNTO',
  COUNT: 'CONTAR',
  COUNTIF: 'CONTAR.SI',
  COUNTIFS: 'CONTAR.SI.CONJUNTO',
  IF: 'SI',
  IFERROR: 'SI.ERROR',
  IFNA: 'SI.ND',
  ISNUMBER: 'ESNUMERO',
  LOOKUP: 'BUSCAR',
  OR: 'O',
  SUM: 'SUMA',
  SUMIFS: 'SUMAR.SI.CONJUNTO',
  SUMPRODUCT: 'SUMAPRODUCTO',
  TRUE: 'VERDADERO',
  FALSE: 'FALSO',
};

/** Texts and sheet names, which stay as they are; words that may be functions; decimals; separators. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z.]*(?=\()|\b(?:TRUE|FALSE)\b|\d+\.\d+|,/g;

/** An en-US formula as the planner's Excel shows it: `=IF(A1=0,0,0.5)` → `=SI(A1=0;0;0,5)`. */
export function inSpanish(formula: string): string {
  return formula.replace(PARTS, (part) => {
    if (part === ',') return ';';
    if (/^\d/.test(part)) return part.replace('.', ',');
    return NAMES[part] ?? part;
  });
}
