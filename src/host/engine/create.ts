import { Book } from './book';
import type { Engine } from './engine';
import { startKernel } from './kernel';
import { openBook } from './load';
import type { Platform } from './platform';
import { emptyBook } from './snapshot';

export interface EngineOptions {
  /** An .xlsx to open; without it a new workbook with the sheet `Hoja1`. */
  readonly bytes?: Uint8Array;
  /** Shown as the workbook's name. */
  readonly fileName?: string;
}

/** Opens a workbook on a platform; its formulas have their values when the promise resolves. */
export async function openEngine(platform: Platform, options: EngineOptions): Promise<Engine> {
  const { bytes, fileName = 'Libro1.xlsx' } = options;
  const opened = bytes ? await openBook(bytes, fileName) : emptyBook(fileName);
  const book = new Book(startKernel(platform, opened.snapshot), opened, platform.draw);
  const active = book.sheets[opened.activeSheet];
  if (active) book.activate(active);
  await book.calculate();
  return book;
}
