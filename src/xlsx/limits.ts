import { XlsxError } from './error';

/** What one file may cost. Sizes that the file declares about itself are never trusted. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Parts inside the file. */
  readonly parts: number;
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Bytes of all parts that are read, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, beyond the first megabyte of a part. */
  readonly ratio: number;
  /** Cells with a value, a formula or a number format, and distinct texts, of all sheets together. */
  readonly cells: number;
  /** Merges, and hyperlinks, of one sheet; names, and sheets, of the workbook. */
  readonly areas: number;
}

const MEGABYTE = 1 << 20;

/** Far above any plan (the ministry's 32 units on one sheet are 40,000 cells), far below what a browser tab bears. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  parts: 5_000,
  partBytes: 256 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 200,
  cells: 4_000_000,
  areas: 200_000,
};

/** Throws DEMASIADO_GRANDE where `amount` passes the limit. */
export function withinLimit(limits: Limits, limit: keyof Limits, amount: number): void {
  if (amount > limits[limit])
    throw new XlsxError('DEMASIADO_GRANDE', { limite: limit, maximo: limits[limit] });
}
