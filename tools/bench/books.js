/**
 * Made-up unit plans of 3 sheets × 600 rows × 40 columns, the same for the same seed, written as Excel writes them:
 * shared texts, styles, references, formulas with their results. The form is the customs' POA-01 of follow-up.
 */
import { strToU8, zipSync } from 'fflate';

export const SHEETS = 3;
export const ROWS = 600;
export const COLUMNS = 40;

const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];
const HEADER = [
  'Id',
  'Código',
  'Objetivos y Operaciones',
  'Área/Unidad Responsable',
  'Meta Anual',
  'Unidad de Medida',
  ...MONTHS,
  ...MONTHS.map((month) => `E - ${month}`),
  '% Efi',
  'Resultados y/o Logros',
  'Problemas y/o Acciones',
  'Fuente',
  'Presupuesto',
  'Ejecutado',
  '% Eje',
  'Medio de verificación',
  'Inicio',
  'Fin',
];
export const HEADER_ROW = 8;
const TITLES = new Map([
  [1, 'ADUANA NACIONAL'],
  [2, 'FORMULARIO POA-01'],
  [3, 'SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE - GESTIÓN 2020'],
]);
const UNITS = ['Informes', 'Despachos', 'Operativos', 'Porcentaje', 'Días promedio', 'Capacitaciones'];
const VERBS = ['Controlar', 'Ejecutar', 'Supervisar', 'Elaborar', 'Realizar', 'Atender'];

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by number: General, text, `0`, `#,##0.00`, `0.00`, a date. */
const FORMATS = [0, 49, 1, 4, 2, 14];
const [GENERAL, TEXT, WHOLE, MONEY, POINTS, DAY] = FORMATS.keys();

/** Bytes of the book number `seed` (1, 2, …). Each sheet has its title and header, then a task per row. */
export function book(seed, { sheets: count = SHEETS, rows = ROWS } = {}) {
  const random = randomFrom(seed);
  const texts = new Map();
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const sheets = numbers.map((number) => [
    `xl/worksheets/sheet${number}.xml`,
    sheet(seed * count + number, rows, random, texts),
  ]);
  const parts = {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${numbers
      .map((number) => `<sheet name="POA-0${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbers.map((number) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`]),
      ['styles', 'styles', 'styles.xml'],
      ['texts', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${[...texts.keys()]
      .map((text) => `<si><t>${text}</t></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(sheets),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(PROLOGUE + xml)]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

function sheet(area, count, random, texts) {
  const text = (row, column, value, style = TEXT) => {
    if (!texts.has(value)) texts.set(value, texts.size);
    return `<c r="${column}${row}" s="${style}" t="s"><v>${texts.get(value)}</v></c>`;
  };
  const rows = [];
  for (let row = 1; row <= count; row++) {
    const cells =
      row < HEADER_ROW
        ? text(row, 'A', TITLES.get(row) ?? `CÓDIGO ÁREA: AREA${area}`)
        : row === HEADER_ROW
          ? HEADER.map((label, i) => text(row, NAMES[i], label)).join('')
          : taskCells(row, area, random, text);
    rows.push(`<row r="${row}" spans="1:${COLUMNS}" ht="30" customHeight="1">${cells}</row>`);
  }
  return `<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><dimension ref="A1:AN${count}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A3:J3"/></mergeCells></worksheet>`;
}

/** A task of the sum kind: the months add up to the annual target; some of what is executed is missing. */
function taskCells(row, area, random, text) {
  const id = row - HEADER_ROW;
  const monthly = Math.floor(random() * 90) + 1;
  const budget = Math.floor(random() * 1e8) / 100;
  const share = random();
  const number = (column, value, style) => `<c r="${column}${row}" s="${style}"><v>${value}</v></c>`;
  const formula = (column, expression, value) =>
    `<c r="${column}${row}" s="${POINTS}"><f>${expression}</f><v>${value}</v></c>`;
  const months = (first, value) => MONTHS.map((_, i) => number(NAMES[first + i], value(i), WHOLE)).join('');
  const executed = MONTHS.map(() => Math.floor(monthly * random() * 1.2));
  const efficacy = Math.min(100, (executed.reduce((sum, value) => sum + value, 0) / (monthly * 12)) * 100);
  return [
    number('A', id, WHOLE),
    text(row, 'B', `AREA${area}.1.${Math.ceil(id / 100)}.${Math.ceil(id / 10)}.${id}`),
    text(
      row,
      'C',
      `${VERBS[id % VERBS.length]} la tarea ${id} del área ${area}, según el programa de la gestión`,
    ),
    text(row, 'D', `Unidad ${id % 12}`),
    number('E', monthly * 12, WHOLE),
    text(row, 'F', UNITS[id % UNITS.length]),
    months(6, () => monthly),
    months(18, (i) => executed[i]),
    formula('AE', `MIN(100,SUM(S${row}:AD${row})/E${row}*100)`, efficacy),
    random() < 0.3
      ? text(row, 'AF', `Se cumplió la tarea ${id} en el ${Math.round(share * 100)} % de lo previsto`)
      : blank('AF', row),
    blank('AG', row),
    text(row, 'AH', `Fuente ${id % 5}`),
    number('AI', budget, MONEY),
    number('AJ', Math.floor(budget * share * 100) / 100, MONEY),
    formula('AK', `IF(AI${row}=0,0,AJ${row}/AI${row}*100)`, share * 100),
    text(row, 'AL', `Informe mensual de la unidad ${id % 12}`),
    number('AM', 43831 + (id % 150), DAY),
    number('AN', 44196, DAY),
  ].join('');
}

function blank(column, row) {
  return `<c r="${column}${row}" s="${GENERAL}"/>`;
}

const NAMES = Array.from({ length: COLUMNS }, (_, i) => (i < 26 ? letter(i) : `A${letter(i - 26)}`));

function letter(i) {
  return String.fromCharCode(65 + i);
}

function styles() {
  const formats = FORMATS.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><cellXfs count="${FORMATS.length}">${formats.join('')}</cellXfs></styleSheet>`;
}

function relationships(all) {
  const items = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(numbers) {
  const type = (part, kind) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    type('workbook.xml', 'sheet.main'),
    type('styles.xml', 'styles'),
    type('sharedStrings.xml', 'sharedStrings'),
    ...numbers.map((number) => type(`worksheets/sheet${number}.xml`, 'worksheet')),
  ].join('')}</Types>`;
}

/** Numbers from 0 to before 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
