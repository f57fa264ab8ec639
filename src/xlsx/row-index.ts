import type { Area } from '../sheet/address';

/** Where rows start among the cells of a sheet, which cells have formulas, and how far the sheet reaches. */
export class RowIndex {
  readonly rows: number[] = [];
  readonly starts: number[] = [];
  readonly formulaCells: number[] = [];
  readonly anchors: number[] = [];
  private lastRow = -1;
  private top = -1;
  private bottom = -1;
  private left = Infinity;
  private right = -1;

  /** Cells come in order. `anchor`: of the cell's formula, -1 for none; `blank`: has neither value nor formula. */
  add(cell: number, row: number, column: number, anchor: number, blank: boolean): void {
    if (row !== this.lastRow) {
      this.lastRow = row;
      this.rows.push(row);
      this.starts.push(cell);
    }
    if (anchor >= 0) {
      this.formulaCells.push(cell);
      this.anchors.push(anchor);
    }
    if (blank) return;
    if (this.top < 0) this.top = row;
    this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** Smallest rectangle around every cell that is not blank. */
  get extent(): Area | null {
    const { top, left, bottom, right } = this;
    return top < 0 ? null : { top, left, bottom, right };
  }
}
