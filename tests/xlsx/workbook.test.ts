import fc from 'fast-check';
import { cellAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { readXlsx, readXlsxData } from '../../src/xlsx/read-xlsx';
import { buffersOf } from '../../src/xlsx/sheet-data';
import { workbookFrom, type ClosedSheet } from '../../src/xlsx/workbook';
import { makeBook, sheetData, type BookParts } from './make-book';

function firstSheet(book: BookParts): ClosedSheet {
  const [sheet] = readXlsx(makeBook(book), 'libro.xlsx').sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const sheetOf = (rows: string, more: Omit<BookParts, 'sheets'> = {}): ClosedSheet =>
  firstSheet({ ...more, sheets: { Hoja1: sheetData(rows) } });

function values(sheet: ClosedSheet): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (let row = 0; row < 12; row++) {
    for (let column = 0; column < 12; column++) {
      const value = sheet.value(row, column);
      if (value !== null) found[cellAddress(row, column)] = value;
    }
  }
  return found;
}

describe('cells out of the ordinary', () => {
  test('rows and columns out of order, and a cell written twice: the last one counts', () => {
    const sheet = sheetOf(
      '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><f>C5-2</f><v>1</v></c></row><row r="2"><c r="B2"><v>7</v></c></row><row r="5"><c r="C5"><v>4</v></c></row>',
    );
    expect(values(sheet)).toEqual({ B2: 7, A5: 1, C5: 4 });
    expect(sheet.formula(4, 0)).toBe('=C5-2');
    expect(sheet.formula(4, 2)).toBeNull();
    expect(sheet.extent).toEqual(parseArea('A2:C5'));
  });

  test('gaps between rows and columns', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="M1048576"><v>3</v></c></row>',
    );
    expect([sheet.value(0, 0), sheet.value(0, 16_383), sheet.value(1_048_575, 12)]).toEqual([1, 2, 3]);
    expect([sheet.value(0, 1), sheet.value(5, 0), sheet.value(1_048_575, 11), sheet.value(-1, -1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(sheet.extent).toEqual(parseArea('A1:XFD1048576'));
  });

  test('references in cells count where the rows have none', () => {
    expect(
      values(sheetOf('<row><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="A7"><v>3</v></c></row>')),
    ).toEqual({ B3: 1, C3: 2, A7: 3 });
  });

  test.each<[string, CellValue]>([
    ['<c r="A1" t="str"><v> a &amp; b </v></c>', ' a & b '],
    ['<c r="A1" t="str"><v><![CDATA[a < b]]><!-- no --> c</v></c>', 'a < b c'],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#VALUE!</v></c>', '#VALUE!'],
    ['<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1"><v>1.234,56</v></c>', '1.234,56'],
    ["<c r='A1' t = 'n' ><v  >5</v ></c >", 5],
    ['<c r="A1"><v/></c>', null],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', null],
    [
      '<c r="A1" t="inlineStr"><is><t>uno</t><rPh sb="0" eb="1"><t>x</t></rPh><r><t> dos</t></r></is></c>',
      'uno dos',
    ],
    ['<c r="A1" foo:t="s" t="str" note="a>b"><v>1</v></c>', '1'],
  ])('%s holds %j', (cell, value) => {
    expect(sheetOf(`<row r="1">${cell}</row>`).value(0, 0)).toBe(value);
  });

  test('names of objects are texts like any other', () => {
    const strings = '<si><t>__proto__</t></si><si><t>constructor</t></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>__proto__</v></c>';
    const [sheet] = readXlsx(
      makeBook({ sheets: { ['constructor']: sheetData(`<row r="1">${cells}</row>`) }, strings }),
      'x',
    ).sheets;
    expect(sheet?.name).toBe('constructor');
    expect([0, 1, 2].map((column) => sheet?.value(0, column))).toEqual([
      '__proto__',
      'constructor',
      '__proto__',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('formulas', () => {
  test('a shared formula whose text comes after its first use, and one number used twice', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" si="0" ref="A1:C1">A2+1</f></c><c r="C1"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:B3">$B9</f></c><c r="B3"><f t="shared" si="0"/></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="9"/><v>5</v></c></row>',
    );
    expect([sheet.formula(0, 1), sheet.formula(0, 2)]).toEqual(['=A2+1', '=B2+1']);
    expect(sheet.formula(0, 0)).toBe('=#REF!+1');
    expect([sheet.formula(2, 0), sheet.formula(2, 1)]).toEqual(['=$B9', '=$B9']);
    expect([sheet.formula(3, 0), sheet.value(3, 0)]).toEqual([null, 5]);
  });

  test('what-if tables by row, by column and both', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1" dtr="1" r1="H1"/></c><c r="B1"><f t="dataTable" ref="B1" r1="H2"/></c><c r="C1"><f t="dataTable" ref="C1" dt2D="1" dtr="1" r1="H1" r2="H2"/></c></row>',
    );
    expect([0, 1, 2].map((column) => sheet.formula(0, column))).toEqual([
      '=TABLE(H1,)',
      '=TABLE(,H2)',
      '=TABLE(H1,H2)',
    ]);
  });
});

describe('formats and extents', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="999"/></cellXfs>';

  test('blank cells keep their format, and do not stretch the sheet', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="F1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>',
      { styles },
    );
    expect([sheet.format(0, 5), sheet.format(8, 0)]).toEqual(['0.0%', '0.0%']);
    expect(sheet.extent).toEqual(parseArea('A1'));
  });

  test.each([
    ['s="0"', 'General'],
    ['s="2"', 'General'],
    ['s="7"', 'General'],
    ['', 'General'],
  ])('unknown and missing styles are General (%s)', (style, format) => {
    expect(sheetOf(`<row r="1"><c r="A1" ${style}><v>1</v></c></row>`, { styles }).format(0, 0)).toBe(format);
  });

  test('an empty sheet has no extent', () => {
    expect(firstSheet({ sheets: { H: '<sheetData/>' } }).extent).toBeNull();
  });
});

test('hidden columns named over and over are hidden once', () => {
  const cols =
    '<cols><col min="3" max="4" hidden="1"/><col min="1" max="16384" hidden="true"/><col min="1" max="99999" hidden="1"/></cols>';
  const sheet = firstSheet({ sheets: { H: `${cols}<sheetData/>` } });
  expect(sheet.hiddenColumns.size).toBe(16_382);
});

test('law: what was written is read, whatever the texts and numbers', () => {
  const escape = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('\r', '&#13;')
      .replaceAll('_', '_x005F_');
  const text = fc.string({
    unit: fc.constantFrom('a', 'ñ', '&', '<', '>', ']]', '_x0041_', '€', '😀', '\n', '\r', ' '),
    minLength: 1,
    maxLength: 60,
  });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const cell = fc.oneof(text, number, fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
      const xml = grid.map((row, r) => {
        const cells = row.map((value, c) => {
          const r1 = `r="${cellAddress(r, c)}"`;
          if (value === null) return `<c ${r1}/>`;
          if (typeof value === 'string') return `<c ${r1} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
          return typeof value === 'number'
            ? `<c ${r1}><v>${value}</v></c>`
            : `<c ${r1} t="b"><v>${Number(value)}</v></c>`;
        });
        return `<row r="${r + 1}">${cells.join('')}</row>`;
      });
      const sheet = sheetOf(xml.join(''));
      grid.forEach((row, r) =>
        row.forEach((value, c) => expect(sheet.value(r, c)).toBe(value === 0 ? 0 : value)),
      );
    }),
  );
});

test('plain data crosses to another thread, its buffers handed over, and reads the same', () => {
  const book = makeBook({
    sheets: {
      H: sheetData(
        '<row r="2" hidden="1"><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><v>x</v></c></row>',
      ),
    },
  });
  const data = readXlsxData(book, 'libro.xlsx');
  const moved = structuredClone(data, { transfer: buffersOf(data) });
  expect(data.sheets[0]?.cells.numbers.length).toBe(0);
  const [sheet] = workbookFrom(moved).sheets;
  expect([sheet?.value(1, 1), sheet?.formula(1, 1), sheet?.value(1, 2)]).toEqual([2, '=1+1', 'x']);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
});
