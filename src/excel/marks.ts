import type { CellMark, MarkColor } from '../app/port';
import { PortError } from '../app/port';
import { parseArea } from '../sheet/address';
import { rangeOf } from './cells';
import { MARK_FILLS } from './mark-fills';
import { perform } from './operations';
import type { Operation } from './operations';
import { rectanglesOf } from './rectangles';
import type { Run } from './runner';

/** Where a cell has several marks, the first of these wins. */
const COLORS: readonly MarkColor[] = ['rojo', 'amarillo', 'azul'];

/**
 * Always true, the same in every language, and known again wherever copying has taken it: ids change when cells are
 * copied, the formula does not.
 */
const FORMULA = '="POA-marca"<>""';

/**
 * Colours cells by conditional formats, in place of all marks before. A conditional format lies over the cell's own
 * look and never replaces it: taking it off leaves gradients, patterns, theme colours and "no fill" (which Excel
 * reports as white) exactly as they were, whatever happened to the cells meanwhile. Four round trips.
 */
export async function markCells(run: Run, marks: readonly CellMark[]): Promise<void> {
  const standing = await run((context) => loadMarks(context));
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  for (const hoja of sheets) if (!standing.has(hoja)) throw new PortError('HOJA_AUSENTE', { hoja });
  for (const [hoja, { locked, ids }] of standing) {
    if (locked && (ids.length > 0 || sheets.includes(hoja))) throw new PortError('HOJA_PROTEGIDA', { hoja });
  }
  const removals = [...standing].flatMap(([sheet, { ids }]) => ids.map((id) => removal(sheet, id)));
  const additions = sheets.flatMap((sheet) => additionsTo(sheet, marks));
  await perform(run, [...removals, ...additions]);
}

interface SheetMarks {
  readonly locked: boolean;
  /** Ids of our conditional formats. */
  readonly ids: readonly string[];
}

async function loadMarks({ workbook }: Excel.RequestContext): Promise<ReadonlyMap<string, SheetMarks>> {
  const { worksheets } = workbook;
  worksheets.load('items/name, items/protection/protected');
  await workbook.context.sync();
  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const collection of formats) collection.load('items/id, items/type');
  await workbook.context.sync();
  const custom = formats.map(({ items }) => items.filter(({ type }) => type === 'Custom'));
  const rules = custom.map((items) => items.map((item) => item.custom.rule.load('formula')));
  await workbook.context.sync();
  return new Map(
    worksheets.items.map(({ name, protection }, index) => [
      name,
      {
        locked: protection.protected,
        ids: (custom[index] ?? []).filter((_item, i) => isOurs(rules[index]?.[i])).map(({ id }) => id),
      },
    ]),
  );
}

function isOurs(rule: Excel.ConditionalFormatRule | undefined): boolean {
  return rule?.formula.replace(/^=?/, '=') === FORMULA;
}

function removal(sheet: string, id: string): Operation {
  return {
    bytes: 1_000,
    apply: ({ workbook }) =>
      workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete(),
  };
}

/** One conditional format per rectangle of equal colour. */
function additionsTo(sheet: string, marks: readonly CellMark[]): readonly Operation[] {
  const grid: (MarkColor | null)[][] = [];
  for (const color of COLORS.toReversed()) {
    for (const mark of marks) if (mark.sheet === sheet && mark.color === color) paint(grid, mark);
  }
  const rows = Array.from(grid, (row: (MarkColor | null)[] | undefined) =>
    Array.from(row ?? [], (color: MarkColor | null | undefined) => color ?? null),
  );
  return rectanglesOf(rows).map(({ key, ...area }) => ({
    bytes: 2_000,
    apply: ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet), area);
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = FORMULA;
      custom.format.fill.color = MARK_FILLS[key];
    },
  }));
}

function paint(grid: (MarkColor | null)[][], { address, color }: CellMark): void {
  const area = parseArea(address);
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    const line = (grid[row] ??= []);
    for (let column = area.left; column <= area.right; column++) line[column] = color;
  }
}
