import { withinLimit, type Limits } from './limits';

/** The distinct texts of a workbook: those it shares itself, then those written into the cells. */
export class TextPool {
  readonly strings: string[];
  /** Texts that cells may refer to by number. */
  readonly sharedCount: number;
  private readonly added = new Map<string, number>();

  constructor(
    shared: readonly string[],
    private readonly limits: Limits,
  ) {
    this.strings = [...shared];
    this.sharedCount = shared.length;
  }

  /** Index of the text in `strings`. */
  add(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.strings.length;
    withinLimit(this.limits, 'cells', index);
    this.strings.push(text);
    this.added.set(text, index);
    return index;
  }
}
