import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS, type Limits } from '../../src/xlsx/limits';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { fixture } from '../support/fixture';
import { makeBook, partsOf, sheetData, type BookParts } from './make-book';
import { refusal } from './refusal';
import { strToU8, zipSync } from 'fflate';

const HOSTILE = join(__dirname, '..', 'fixtures', 'hostiles');
const hostile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(HOSTILE, name)));

test.each([
  ['empty.xlsx', 'VACIO', {}],
  ['csv.xlsx', 'NO_ES_EXCEL', { tipo: 'csv' }],
  ['html.xls', 'NO_ES_EXCEL', { tipo: 'html' }],
  ['docx_renamed.xlsx', 'NO_ES_EXCEL', { tipo: 'docx' }],
  ['encrypted_agile.xlsx', 'CIFRADO', {}],
  ['entity_bomb.xlsx', 'DANADO', { parte: 'xl/sharedStrings.xml', motivo: 'dtd' }],
  ['trunc60.xlsx', 'DANADO', { motivo: 'incompleto' }],
])('%s is refused as %s', (name, code, data) => {
  expect(refusal(hostile(name))).toEqual({ code, data });
});

test('dim_huge.xlsx declares A1:XFD1048576 and holds four cells', () => {
  const [sheet] = fixture('hostiles/dim_huge.xlsx').sheets;
  expect(sheet?.extent).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  expect([sheet?.value(0, 0), sheet?.value(0, 1), sheet?.value(1, 0), sheet?.value(2, 2)]).toEqual([
    'Ñandú & <Cía> “x”',
    1,
    2,
    3,
  ]);
});

const OTHER_FILES: readonly (readonly [name: string, bytes: Uint8Array, code: string, tipo: string])[] = [
  ['.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'NO_ES_EXCEL', 'ods'],
  ['.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'NO_ES_EXCEL', 'odf'],
  ['.pptx', zip({ '_rels/.rels': rels('ppt/presentation.xml') }), 'NO_ES_EXCEL', 'pptx'],
  ['.xlsb', zip({ '_rels/.rels': rels('xl/workbook.bin') }), 'NO_ES_EXCEL', 'xlsb'],
  ['a ZIP of files', zip({ 'plan.xlsx': 'x' }), 'NO_ES_EXCEL', 'zip'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'NO_ES_EXCEL', 'pdf'],
  ['a text', strToU8('Plan operativo anual\n'), 'NO_ES_EXCEL', 'texto'],
  ['a UTF-16 text with tabs', utf16('Código\tMonto\n001\t5'), 'NO_ES_EXCEL', 'csv'],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'NO_ES_EXCEL', 'otro'],
  ['an .xls', compoundFile('Workbook'), 'FORMATO_ANTIGUO', 'xls'],
  ['an .xls of Excel 5', compoundFile('Book'), 'FORMATO_ANTIGUO', 'xls'],
  ['an .xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'FORMATO_ANTIGUO', 'xls'],
  [
    'an XML of Excel 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'FORMATO_ANTIGUO',
    'xml2003',
  ],
  ['a .doc', compoundFile('WordDocument'), 'NO_ES_EXCEL', 'doc'],
];

test.each(OTHER_FILES)('%s is told from a workbook', (_, bytes, code, tipo) => {
  expect(refusal(bytes)).toEqual({ code, data: { tipo } });
});

test('a file of zeros is damaged, not of another kind', () => {
  expect(refusal(new Uint8Array(5000))).toEqual({ code: 'DANADO', data: { motivo: 'ceros' } });
});

const SMALL: BookParts = { sheets: { Hoja1: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } };

test.each([
  ['missing', { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }, 'Hoja1', 'ausente'],
  [
    'cut',
    { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' } },
    'xl/worksheets/sheet1.xml',
    'xml',
  ],
  [
    'beyond row 1048576',
    { sheets: { H: sheetData('<row r="1048577"/>') } },
    'xl/worksheets/sheet1.xml',
    'xml',
  ],
  [
    'beyond column XFD',
    { sheets: { H: sheetData('<row><c r="XFE1"><v>1</v></c></row>') } },
    'xl/worksheets/sheet1.xml',
    'xml',
  ],
  [
    'without its text',
    { sheets: { H: sheetData('<row><c t="s"><v>0</v></c></row>') } },
    'xl/worksheets/sheet1.xml',
    'xml',
  ],
  [
    'with more styles than can be told apart',
    { styles: `<cellXfs>${'<xf/>'.repeat(65_537)}</cellXfs>` },
    'xl/styles.xml',
    'xml',
  ],
  [
    'with an unknown encoding',
    { parts: { 'xl/worksheets/sheet1.xml': '<?xml version="1.0" encoding="klingon"?><worksheet/>' } },
    'xl/worksheets/sheet1.xml',
    'codificacion',
  ],
])('a sheet %s is damage that names its part', (_, change, parte, motivo) => {
  expect(refusal(makeBook({ ...SMALL, ...change }))).toEqual({ code: 'DANADO', data: { parte, motivo } });
});

describe('limits', () => {
  const cells = (count: number): string => sheetData(`<row>${'<c><v>1</v></c>'.repeat(count)}</row>`);
  const merges = '<mergeCells>' + '<mergeCell ref="A1:B2"/>'.repeat(6) + '</mergeCells>';

  test.each<[keyof Limits, number, BookParts]>([
    ['fileBytes', 50, SMALL],
    ['parts', 3, SMALL],
    ['partBytes', 100, SMALL],
    ['totalBytes', 600, SMALL],
    ['cells', 5, { sheets: { Hoja1: cells(6) } }],
    ['cells', 5, { sheets: { Hoja1: cells(3), Hoja2: cells(3) } }],
    ['cells', 5, { ...SMALL, strings: '<si/>'.repeat(4096) }],
    ['areas', 5, { sheets: { Hoja1: merges } }],
    [
      'areas',
      5,
      {
        ...SMALL,
        names: `<definedNames>${'<definedName name="N">1</definedName>'.repeat(6)}</definedNames>`,
      },
    ],
  ])('%s: %d', (limit, maximo, book) => {
    const bytes = makeBook(book);
    expect(refusal(bytes, { [limit]: maximo })).toEqual({
      code: 'DEMASIADO_GRANDE',
      data: { limite: limit, maximo },
    });
    expect(() => readXlsx(bytes, 'x', { [limit]: DEFAULT_LIMITS[limit] })).not.toThrow();
  });

  test('a bomb is refused by its ratio before it is inflated', () => {
    const bomb = makeBook({ sheets: { Hoja1: sheetData(' '.repeat(3_000_000)) } });
    expect(refusal(bomb)).toEqual({ code: 'DEMASIADO_GRANDE', data: { limite: 'ratio', maximo: 200 } });
  });

  test('one part read by many sheets counts each time', () => {
    const sheets = '<sheet name="H" r:id="rId1"/>'.repeat(50);
    const workbook = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    const bytes = makeBook({ ...SMALL, parts: { 'xl/workbook.xml': workbook } });
    expect(refusal(bytes, { totalBytes: 5000 })).toMatchObject({ data: { limite: 'totalBytes' } });
  });

  test.each([
    ['less', 100],
    ['more', 4000],
  ])('a part that declares %s than it holds is damaged', (_, declared) => {
    const bytes = makeBook({ sheets: { Hoja1: cells(100) } });
    expect(refusal(withDeclaredSize(bytes, 'xl/worksheets/sheet1.xml', declared))).toMatchObject({
      code: 'DANADO',
    });
  });

  test('a part that declares gigabytes is refused without being given them', () => {
    const bytes = withDeclaredSize(makeBook(SMALL), 'xl/worksheets/sheet1.xml', 0xfffffff0);
    expect(refusal(bytes)).toMatchObject({ code: 'DEMASIADO_GRANDE', data: { limite: 'totalBytes' } });
  });

  test('a huge shared formula is kept once, however many cells share it', () => {
    const text = `SUM(${Array.from({ length: 1000 }, (_, i) => `A${i + 1}`).join(',')})`;
    const children = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(5000);
    const master = `<c><f t="shared" si="0" ref="A1:GJH1">${text}</f><v>1</v></c>`;
    const [sheet] = readXlsx(
      makeBook({ sheets: { H: sheetData(`<row>${master}${children}</row>`) } }),
      'x',
    ).sheets;
    expect(sheet?.formula(0, 5000)).toBe(`=${text.replaceAll(/A(?=\d)/g, 'GJI')}`);
  });
});

test('a changed byte inside a part does not pass', () => {
  const parts = partsOf(SMALL);
  const stored = zipSync(parts, { level: 0 });
  const at = Buffer.from(stored).indexOf('<v>1</v>') + 3;
  stored[at] = '7'.charCodeAt(0);
  expect(refusal(stored)).toEqual({
    code: 'DANADO',
    data: { parte: 'xl/worksheets/sheet1.xml', motivo: 'suma' },
  });
});

function withDeclaredSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const entry = Buffer.from(copy).lastIndexOf(part) - 46;
  new DataView(copy.buffer).setUint32(entry + 24, size, true);
  return copy;
}

function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function rels(target: string): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** Header of a compound file and one directory sector that names a stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from('Root Entry\0', 'utf16le')), 512);
  bytes.set(new Uint8Array(Buffer.from(`${stream}\0`, 'utf16le')), 640);
  return bytes;
}
