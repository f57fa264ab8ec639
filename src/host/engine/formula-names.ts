/**
 * Functions that files spell otherwise than cells show them: newer ones carry a prefix (ECMA-376 and [MS-XLSX]
 * 2.2.2), and custom functions of an add-in lose their dot: `_xldudf_POA_EFICACIA(…)`.
 */
const CUSTOM = /_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi;
const PREFIX = /_xlfn\.(?:_xlws\.)?/gi;
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FILTER FILTERXML FLOOR.MATH
  FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM
  LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEC
  SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR
  UNICODE UNIQUE VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
/** Texts and quoted sheet names are left alone. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;
const CALL = /(?<![\p{L}\p{N}_.])([\p{L}][\p{L}\p{N}_.]*)(?=\()/gu;

/** As typed: `=POA.EFICACIA(A1)`, `=TEXTJOIN(…)`. */
export function fromFile(formula: string): string {
  return `=${outsideQuotes(formula, (text) => text.replace(CUSTOM, '$1.$2').replace(PREFIX, ''))}`;
}

/** As files keep it, without the leading `=`. `namespaces` are those of custom functions, in capitals. */
export function toFile(formula: string, namespaces: ReadonlySet<string> = CUSTOM_NAMESPACES): string {
  return outsideQuotes(formula.replace(/^=/, ''), (text) =>
    text.replace(CALL, (name) => {
      const capitals = name.toUpperCase();
      const [namespace = '', ...rest] = capitals.split('.');
      if (rest.length > 0 && namespaces.has(namespace)) return `_xldudf_${namespace}_${rest.join('.')}`;
      if (WORKSHEET_ONLY.has(capitals)) return `_xlfn._xlws.${name}`;
      return NEWER.has(capitals) ? `_xlfn.${name}` : name;
    }),
  );
}

/** True where the file's formula calls a function of an add-in. */
export function callsCustomFunction(formula: string): boolean {
  return formula.search(CUSTOM) >= 0;
}

const CUSTOM_NAMESPACES: ReadonlySet<string> = new Set(['POA']);

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula.replace(PIECES, (piece) => (/^["']/.test(piece) ? piece : change(piece)));
}
