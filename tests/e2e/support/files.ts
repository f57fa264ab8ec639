import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/sheet';

/** An .xlsx with one sheet and these texts below each other in column A; none for an empty workbook. */
export function smallWorkbook(texts: readonly string[]): Buffer {
  return tableWorkbook(texts.map((text) => [text]));
}

/** An .xlsx with one sheet, `Hoja1`, and these rows from A1 on. */
export function tableWorkbook(table: readonly (readonly CellValue[])[]): Buffer {
  const rows = table
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cellAddress(row, column), cell)).join('')}</row>`,
    )
    .join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Hoja1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

function cellXml(address: string, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
}

/** Opens a workbook in LibreOffice, which recalculates it, and gives what it saves as .xlsx. */
export function throughLibreOffice(bytes: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'poa-'));
  const input = join(folder, 'libro.xlsx');
  writeFileSync(input, bytes);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/perfil`,
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'salida'),
      input,
    ],
    { stdio: 'ignore', timeout: 90_000 },
  );
  return readFileSync(join(folder, 'salida', 'libro.xlsx'));
}
