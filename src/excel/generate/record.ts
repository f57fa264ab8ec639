import { z } from 'zod';
import { compress, decompress } from '../compressed';
import { layout } from '../undo-data';

const input = z.union([z.string(), z.number(), z.boolean()]);

const editable = z.object({
  /** Fingerprint of what was generated, to tell it from what the planner typed. */
  generated: z.string(),
  /** Typed for a row that the last run did not have; it comes back with its row. */
  parked: input.optional(),
});

/** What the last run left on a generated sheet; kept in the workbook's settings under the sheet's marca. */
const sheetRecord = z.object({
  layout,
  /** By column name, then by the key of the row. */
  editables: z.record(z.string(), z.record(z.string(), editable)),
});

export type SheetRecord = z.infer<typeof sheetRecord>;
export type EditableRecord = z.infer<typeof editable>;

export const recordKey = (marca: string): string => `poa.hoja.${marca}`;

export function writeRecord(record: SheetRecord): string {
  return compress(record);
}

/** Null where there is none, or where another program has damaged it: the sheet is then known by its name alone. */
export function readRecord(setting: unknown): SheetRecord | null {
  if (typeof setting !== 'string' || setting === '') return null;
  try {
    return sheetRecord.parse(decompress(setting));
  } catch {
    return null;
  }
}
