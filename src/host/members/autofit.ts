import { contains } from '../../sheet/address';
import { STANDARD_HEIGHT, realArea } from './measure';
import type { AreasState } from './states';

/** Mean width of a character, as a share of the font size: Calibri 11 measures 5.25 points. */
const CHARACTER = 5.25 / 11;
/** Bold letters are that much broader. */
const BOLD = 1.1;
const PADDING = 3.75;
const LINE = STANDARD_HEIGHT / 11;
const WIDEST = 255 * 5.25;

/** Widens columns to their longest unwrapped text. An estimate: there is no font to measure here. */
export function autofitColumns({ sheet, areas }: AreasState): void {
  for (const area of areas) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    const real = realArea(sheet, area);
    const rows = { top: Math.max(real.top, used.top), bottom: Math.min(real.bottom, used.bottom) };
    for (let column = real.left; column <= real.right; column++) {
      const texts = sheet.texts({ ...rows, left: column, right: column });
      let widest = 0;
      texts.forEach(([text = ''], index) => {
        if (text === '') return;
        const { size, bold, wrap } = sheet.style(rows.top + index, column);
        if (wrap) return;
        const longest = Math.max(...text.split('\n').map((line) => line.length));
        widest = Math.max(widest, longest * size * CHARACTER * (bold ? BOLD : 1) + PADDING);
      });
      if (widest > 0) sheet.setColumnWidth(column, column, Math.min(widest, WIDEST));
    }
  }
}

/** Heightens rows to the lines that their wrapped texts need; as in Excel, merged cells have no say. */
export function autofitRows({ sheet, areas }: AreasState): void {
  for (const area of areas) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    const real = realArea(sheet, area);
    const columns = { left: used.left, right: used.right };
    for (let row = real.top; row <= real.bottom; row++) {
      const [texts = []] = sheet.texts({ ...columns, top: row, bottom: row });
      let highest = STANDARD_HEIGHT;
      texts.forEach((text, index) => {
        if (text === '') return;
        const column = columns.left + index;
        if (sheet.merges.some((merge) => contains(merge, row, column))) return;
        const { size, bold, wrap } = sheet.style(row, column);
        const broad = size * CHARACTER * (bold ? BOLD : 1);
        const room = Math.max(1, sheet.columnWidth(column) - PADDING);
        const lines = text
          .split('\n')
          .reduce((sum, line) => sum + (wrap ? Math.ceil((line.length * broad) / room) || 1 : 1), 0);
        highest = Math.max(highest, (wrap ? lines : 1) * size * LINE);
      });
      sheet.setRowHeight(row, row, highest);
    }
  }
}
