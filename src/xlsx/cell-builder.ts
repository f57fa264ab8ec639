import type { Area } from '../sheet/address';
import { RowIndex } from './row-index';
import { BLANK, type CellTable } from './sheet-data';

const FIRST_CAPACITY = 4096;
/** Of a sheet: row and column make one number, which orders cells. */
const COLUMNS = 16_384;

/**
 * Collects the cells of one sheet in reading order, and is used again for the next: `finish` copies them out, sorted
 * where a file has them out of order, and starts anew.
 */
export class CellBuilder {
  length = 0;
  private rows = new Uint32Array(FIRST_CAPACITY);
  private columns = new Uint16Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private numbers = new Float64Array(FIRST_CAPACITY);
  private styles = new Uint16Array(FIRST_CAPACITY);
  private formulas = new Int32Array(FIRST_CAPACITY);
  private ordered = true;
  private last = -1;

  /** `anchor`: index of the formula's anchor, -1 for none. */
  add(row: number, column: number, kind: number, number: number, style: number, anchor: number): void {
    const at = this.length;
    if (at === this.rows.length) this.grow();
    const key = row * COLUMNS + column;
    if (key <= this.last) this.ordered = false;
    this.last = key;
    this.rows[at] = row;
    this.columns[at] = column;
    this.kinds[at] = kind;
    this.numbers[at] = number;
    this.styles[at] = style;
    this.formulas[at] = anchor;
    this.length = at + 1;
  }

  private grow(): void {
    const capacity = this.rows.length * 2;
    this.rows = grown(this.rows, new Uint32Array(capacity));
    this.columns = grown(this.columns, new Uint16Array(capacity));
    this.kinds = grown(this.kinds, new Uint8Array(capacity));
    this.numbers = grown(this.numbers, new Float64Array(capacity));
    this.styles = grown(this.styles, new Uint16Array(capacity));
    this.formulas = grown(this.formulas, new Int32Array(capacity));
  }

  finish(): FinishedCells {
    if (!this.ordered) this.sort();
    const { length } = this;
    const index = new RowIndex();
    for (let i = 0; i < length; i++) {
      const anchor = this.formulas[i] ?? -1;
      const blank = anchor < 0 && this.kinds[i] === BLANK;
      index.add(i, this.rows[i] ?? 0, this.columns[i] ?? 0, anchor, blank);
    }
    this.length = 0;
    this.ordered = true;
    this.last = -1;
    return {
      cells: {
        rows: Uint32Array.from(index.rows),
        starts: Uint32Array.from([...index.starts, length]),
        columns: this.columns.slice(0, length),
        kinds: this.kinds.slice(0, length),
        numbers: this.numbers.slice(0, length),
        styles: this.styles.slice(0, length),
      },
      formulaCells: Uint32Array.from(index.formulaCells),
      anchors: Uint32Array.from(index.anchors),
      extent: index.extent,
    };
  }

  /** By row and column; of a cell that occurs twice the last one counts. */
  private sort(): void {
    const key = (i: number): number => (this.rows[i] ?? 0) * COLUMNS + (this.columns[i] ?? 0);
    const order = Array.from({ length: this.length }, (_, i) => i).sort((a, b) => key(a) - key(b) || a - b);
    const last = order.filter((i, at) => at + 1 === order.length || key(i) !== key(order[at + 1] ?? i));
    this.rows = picked(this.rows, last, new Uint32Array(last.length));
    this.columns = picked(this.columns, last, new Uint16Array(last.length));
    this.kinds = picked(this.kinds, last, new Uint8Array(last.length));
    this.numbers = picked(this.numbers, last, new Float64Array(last.length));
    this.styles = picked(this.styles, last, new Uint16Array(last.length));
    this.formulas = picked(this.formulas, last, new Int32Array(last.length));
    this.length = last.length;
  }
}

export interface FinishedCells {
  readonly cells: CellTable;
  /** Indexes of the cells with a formula, and the anchor of each. */
  readonly formulaCells: Uint32Array;
  readonly anchors: Uint32Array;
  readonly extent: Area | null;
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

function grown<T extends Column>(from: T, to: T): T {
  to.set(from);
  return to;
}

function picked<T extends Column>(from: T, indexes: readonly number[], to: T): T {
  indexes.forEach((index, at) => (to[at] = from[index] ?? 0));
  return to;
}
