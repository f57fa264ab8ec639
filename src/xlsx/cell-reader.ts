import type { CellBuilder } from './cell-builder';
import { FormulaBuilder, NO_FORMULA } from './formula-builder';
import { isoDateSerial } from './iso-date';
import { readRichText } from './parts/strings-part';
import { BLANK, BOOLEAN, GENERAL, NUMBER, TEXT } from './sheet-data';
import type { TextPool } from './text-pool';
import { DecimalReader, parseNumber } from './xml/decimal';
import type { XmlScanner } from './xml/scanner';

/** Values of the attribute `t` (ST_CellType): the code of its letter, or its length where it has several. */
const SHARED = 115;
const BOOL = 98;
const DATE = 100;
const ERROR = 101;
const PLAIN = 110;
const FORMULA_TEXT = 3;
const INLINE = 9;

/** `</v></c>`: how nearly every cell ends. */
const VALUE_END = [60, 47, 118, 62, 60, 47, 99, 62];

const KEY_R = 114;
const KEY_S = 115;
const KEY_T = 116;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

export interface CellContext {
  /** Takes the cells; empty. */
  readonly cells: CellBuilder;
  readonly pool: TextPool;
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Reads `c` elements into a `CellBuilder`. The hot path of the reader: no objects and no strings per number. */
export class CellReader {
  readonly formulas = new FormulaBuilder();
  private readonly decimal = new DecimalReader();
  row = -1;
  private column = -1;
  private rowIsGiven = false;
  private kind = BLANK;
  private number = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: CellContext,
  ) {}

  /** `row`: from the row's own attribute, null where it has none and just follows the one before. */
  startRow(row: number | null): void {
    this.rowIsGiven = row !== null;
    this.moveTo(row ?? this.row + 1);
    this.column = -1;
  }

  private moveTo(row: number): void {
    if (!(row >= 0 && row <= LAST_ROW)) this.xml.fail();
    this.row = row;
    this.formulas.startRow(row);
  }

  /** Reads the `c` element just opened, to its end. */
  read(): void {
    const { xml } = this;
    const { bytes } = xml;
    let type = PLAIN;
    let style = 0;
    this.column++;
    while (xml.nextAttribute()) {
      if (xml.keyEnd - xml.keyStart !== 1) continue;
      const key = bytes[xml.keyStart];
      if (key === KEY_R) this.readReference();
      else if (key === KEY_S) style = this.readIndex();
      else if (key === KEY_T) {
        const length = xml.valueEnd - xml.valueStart;
        type = length === 1 ? (bytes[xml.valueStart] ?? PLAIN) : length;
      }
    }
    if (this.column > LAST_COLUMN) xml.fail();
    this.kind = BLANK;
    this.number = 0;
    let anchor = xml.empty ? NO_FORMULA : this.readChildren(type);
    if (anchor === NO_FORMULA) anchor = this.formulas.covering(this.row, this.column);
    if (this.kind === BLANK && anchor === NO_FORMULA && this.formatOf(style) === GENERAL) return;
    this.context.cells.add(this.row, this.column, this.kind, this.number, style, anchor);
  }

  private formatOf(style: number): string {
    return this.context.formats[style] ?? GENERAL;
  }

  /** `G13`: the column, and the row where the `row` element did not say. */
  private readReference(): void {
    const { bytes, valueStart, valueEnd } = this.xml;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (column === 0 || column > LAST_COLUMN + 1) this.xml.fail();
    this.column = column - 1;
    if (this.rowIsGiven) return;
    let row = 0;
    for (; at < valueEnd && row <= LAST_ROW; at++) row = row * 10 + (bytes[at] ?? 0) - 48;
    if (row - 1 !== this.row) this.moveTo(row - 1);
  }

  private readIndex(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let index = 0;
    for (let at = valueStart; at < valueEnd; at++) index = index * 10 + (bytes[at] ?? 0) - 48;
    return index >= 0 && index < this.context.formats.length ? index : 0;
  }

  private readChildren(type: number): number {
    const { xml } = this;
    let anchor = NO_FORMULA;
    while (xml.next()) {
      if (!xml.opening) {
        if (xml.is('c')) return anchor;
      } else if (xml.is('v')) {
        this.readValue(type);
        if (xml.skip(VALUE_END)) return anchor;
      } else if (xml.is('f')) anchor = this.formulas.read(xml, this.row, this.column);
      else if (xml.is('is')) this.setText(readRichText(xml, 'is'));
    }
    return xml.fail();
  }

  private readValue(type: number): void {
    const { xml, decimal } = this;
    xml.skipAttributes();
    if (xml.empty) return;
    if (type !== FORMULA_TEXT && type !== INLINE && decimal.read(xml.bytes, xml.textStart)) {
      xml.seek(decimal.end);
      this.setNumber(type, decimal.value);
      return;
    }
    const text = xml.readText();
    const number = numberIn(text, type, this.context.date1904);
    if (number !== null) this.setNumber(type, number);
    else if (type === SHARED) xml.fail();
    else this.setText(text);
  }

  private setNumber(type: number, value: number): void {
    if (type === SHARED) this.setShared(value);
    else if (type === ERROR) this.setText(String(value));
    else {
      this.kind = type === BOOL ? BOOLEAN : NUMBER;
      this.number = type === BOOL && value !== 0 ? 1 : value;
    }
  }

  private setShared(index: number): void {
    const { strings, sharedCount } = this.context.pool;
    if (!(index < sharedCount) || !Number.isInteger(index) || index < 0) this.xml.fail();
    if (strings[index] === '') return;
    this.kind = TEXT;
    this.number = index;
  }

  private setText(text: string): void {
    if (text === '') return;
    this.kind = TEXT;
    this.number = this.context.pool.add(text);
  }
}

/** What the text of a `v` means where it is a number after all; null where it stays text. */
function numberIn(text: string, type: number, date1904: boolean): number | null {
  if (type === FORMULA_TEXT || type === INLINE || type === ERROR) return null;
  if (type === DATE) return isoDateSerial(text, date1904);
  if (type === BOOL) return text.trim() === 'true' ? 1 : text.trim() === 'false' ? 0 : null;
  return parseNumber(text);
}
