import { parseArea, type Area } from '../sheet/address';
import { shownFormula } from './formula';
import type { FormulaTable } from './sheet-data';
import type { XmlScanner } from './xml/scanner';

export const NO_FORMULA = -1;
/** Excel refuses formulas of over 8,192 characters; prefixes may lengthen what a file stores. */
const LONGEST = 16_384;
/** Array formulas that may cover cells of one row; more are not a plan, and each cell would look at all. */
const MOST_OPEN = 256;

/** Reads the formulas of one sheet; `add` answers the index of an anchor, to which cells point. */
export class FormulaBuilder {
  private readonly texts: string[] = [];
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly shared = new Map<string, number>();
  private covers: { readonly area: Area; readonly anchor: number }[] = [];

  /** Reads the `f` element just opened, in the given cell. */
  read(xml: XmlScanner, row: number, column: number): number {
    const attributes = xml.attributes();
    const stored = xml.readText();
    if (stored.length > LONGEST) xml.fail();
    const type = attributes.get('t');
    const ref = attributes.get('ref');
    if (type === 'array') return this.addCover(shownFormula(stored), ref);
    if (type === 'dataTable') return this.addCover(tableFormula(attributes), ref);
    if (type === 'shared') return this.addShared(attributes.get('si') ?? '', stored, ref, row, column);
    return stored === '' ? NO_FORMULA : this.add(shownFormula(stored), row, column);
  }

  private add(text: string, row: number, column: number): number {
    this.rows.push(row);
    this.columns.push(column);
    return this.texts.push(text) - 1;
  }

  /** The master carries the text and the range; the others only the number, and rarely come before it. */
  private addShared(
    si: string,
    stored: string,
    ref: string | undefined,
    row: number,
    column: number,
  ): number {
    const known = this.shared.get(si);
    if (stored === '' && known !== undefined) return known;
    const text = stored === '' ? '' : shownFormula(stored);
    if (known !== undefined && this.texts[known] === '') {
      this.texts[known] = text;
      this.rows[known] = row;
      this.columns[known] = column;
      return known;
    }
    const anchor = this.add(text, row, column);
    if (known === undefined || ref !== undefined) this.shared.set(si, anchor);
    return anchor;
  }

  /** Array formulas and what-if tables: one formula, calculated into every cell of the range. */
  private addCover(text: string, ref: string | undefined): number {
    const anchor = this.add(text, -1, -1);
    const area = parseArea(ref ?? '');
    if (area && (area.bottom > area.top || area.right > area.left) && this.covers.length < MOST_OPEN) {
      this.covers.push({ area, anchor });
    }
    return anchor;
  }

  startRow(row: number): void {
    if (this.covers.length > 0) this.covers = this.covers.filter(({ area }) => area.bottom >= row);
  }

  /** Anchor of the array formula that calculates this cell, for cells without a formula of their own. */
  covering(row: number, column: number): number {
    for (const { area, anchor } of this.covers) {
      if (column >= area.left && column <= area.right && row >= area.top && row <= area.bottom) return anchor;
    }
    return NO_FORMULA;
  }

  finish(cells: Uint32Array, anchors: Uint32Array): FormulaTable {
    return {
      cells,
      anchors,
      texts: this.texts,
      rows: Int32Array.from(this.rows),
      columns: Int32Array.from(this.columns),
    };
  }
}

/** `TABLE(row input, column input)`, as Excel shows a what-if table (ECMA-376 18.3.1.40). */
function tableFormula(attributes: ReadonlyMap<string, string>): string {
  const first = attributes.get('r1') ?? '';
  if (isSet(attributes.get('dt2D'))) return `=TABLE(${first},${attributes.get('r2') ?? ''})`;
  return isSet(attributes.get('dtr')) ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}

function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
