import { PAPER } from './paper';
import type { EngineSheet, PageLayout } from './engine';
import type { Worksheet } from './excelts';

/** Office.js's option, and excelts's word for the same permission. */
export const PERMISSIONS = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
] as const;

export function readProtection(sheet: Worksheet): EngineSheet['protection'] {
  const { sheetProtection } = sheet;
  if (!sheetProtection || sheetProtection.sheet === false) return { on: false, password: null, options: {} };
  const options = Object.fromEntries(
    PERMISSIONS.map(([option, permission]) => [option, sheetProtection[permission] === true]),
  );
  // The password itself is not in the file, only its hash: any non-null value says that there is one.
  return { on: true, password: sheetProtection.hashValue ?? null, options };
}

export function readPageLayout(sheet: Worksheet): PageLayout {
  const { orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow, printArea, paperSize } =
    sheet.pageSetup;
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    fitToWidth: fitToPage ? fitToWidth : 0,
    fitToHeight: fitToPage ? fitToHeight : 0,
    titleRows: printTitlesRow ? printTitlesRow.replace(/\$?(\d+)/g, '$$$1') : null,
    printArea: printArea ? printArea.replaceAll('&&', ',') : null,
    paperSize: PAPER.find(([, code]) => code === paperSize)?.[0] ?? 'Letter',
  };
}

/** Writes what differs from the file; the rest of its print set-up stays. */
export function writePageLayout(sheet: Worksheet, layout: PageLayout): void {
  const before = readPageLayout(sheet);
  const setup = sheet.pageSetup;
  if (layout.orientation !== before.orientation) setup.orientation = layout.orientation.toLowerCase();
  if (layout.fitToWidth !== before.fitToWidth || layout.fitToHeight !== before.fitToHeight) {
    setup.fitToPage = layout.fitToWidth > 0 || layout.fitToHeight > 0;
    setup.fitToWidth = layout.fitToWidth;
    setup.fitToHeight = layout.fitToHeight;
  }
  if (layout.titleRows !== before.titleRows) {
    if (layout.titleRows) setup.printTitlesRow = layout.titleRows.replaceAll('$', '');
    else delete setup.printTitlesRow;
  }
  if (layout.printArea !== before.printArea) {
    if (layout.printArea) setup.printArea = layout.printArea.replaceAll('$', '').replaceAll(',', '&&');
    else delete setup.printArea;
  }
  if (layout.paperSize !== before.paperSize) {
    const code = PAPER.find(([name]) => name === layout.paperSize)?.[1];
    if (code !== undefined) setup.paperSize = code;
  }
}
