import { z } from 'zod';

/** What an entry of the journal needs to be undone; stored in the workbook, so that it outlives the pane. */

const cell = z.union([z.string(), z.number(), z.boolean()]);
const grid = z.array(z.array(cell.nullable()));
const area = z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });

const cellUndo = z.object({
  sheet: z.string(),
  row: z.int(),
  column: z.int(),
  /** To be written back. */
  before: cell,
  format: z.string(),
  /** What Excel reported as formula before the write: must stand there to be redone. */
  reported: cell,
  /** What Excel reported as formula after the write: must still stand there to be undone. */
  after: cell,
  /** What was written, with the format that it needed; null where the format stayed. */
  redo: z.object({ input: cell, format: z.string().nullable() }),
});

const edits = z.object({ kind: z.literal('edits'), cells: z.array(cellUndo) });

const validation = z.object({
  areas: z.array(z.string()),
  /** Longest text; null for a number of 0 or more. */
  longest: z.int().nullable(),
  title: z.string(),
  help: z.string(),
  error: z.string(),
});

const chart = z.object({
  name: z.string(),
  type: z.enum(['ColumnClustered', 'BarClustered']),
  title: z.string(),
  axes: z.object({ category: z.string(), value: z.string() }),
  categories: z.string(),
  series: z.array(z.object({ name: z.string(), values: z.string() })),
  place: z.string(),
});

/** Geometry of a generated sheet; addresses in A1. */
export const layout = z.object({
  area: z.string(),
  owned: z.array(z.string()),
  styles: z.record(z.string(), z.array(z.string())),
  merges: z.array(z.string()),
  validations: z.array(validation).optional(),
  /** Coloured by the word in their last column. */
  lights: z.array(z.string()).optional(),
  charts: z.array(chart).optional(),
});

const updated = z.object({
  sheet: z.string(),
  area,
  /** Rows that were inserted to make room, 0-based. */
  inserted: z.object({ at: z.int(), count: z.int() }).nullable(),
  inputs: grid,
  formats: z.array(z.array(z.string().nullable())),
  /** Looks and merges to go back to; null where the run did not touch them. */
  layouts: z.object({ before: layout.nullable(), after: layout }).nullable(),
  table: z.object({ name: z.string(), address: z.string().nullable() }).nullable(),
  /** Charts to go back to; null where the run did not touch them. */
  charts: z
    .object({ before: z.array(chart), after: z.array(chart) })
    .nullable()
    .default(null),
});

const generation = z.object({
  kind: z.literal('generation'),
  created: z.array(z.string()),
  updated: z.array(updated),
  /** Formula that each workbook-level name had; null where it did not exist. */
  names: z.record(z.string(), z.string().nullable()),
  /** Setting that each generated sheet had; null where there was none. */
  settings: z.record(z.string(), z.string().nullable()),
  /** Sheets that the run protected, which its undo may therefore open. */
  locked: z.array(z.string()).optional(),
  /** Fingerprints of the generated areas as Excel reported them afterwards. */
  after: z.array(z.object({ sheet: z.string(), area, fingerprint: z.string() })),
});

export const undoData = z.discriminatedUnion('kind', [edits, generation]);

export type SheetLayout = z.infer<typeof layout>;
export type SheetChart = z.infer<typeof chart>;
export type SheetValidation = z.infer<typeof validation>;
export type CellUndo = z.infer<typeof cellUndo>;
export type EditsUndo = z.infer<typeof edits>;
export type UpdatedSheet = z.infer<typeof updated>;
export type GenerationUndo = z.infer<typeof generation>;
export type UndoData = z.infer<typeof undoData>;
