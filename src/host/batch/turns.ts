const NEXT = 0;
const NONE = -1;
/** Far enough below the largest number that the cell holds. */
const END = 2 ** 30;

/** Deals out numbers from 0 across threads, each to one hand (0, 1, …), and knows which one each hand took last. */
export class Turns {
  readonly #cells: Int32Array;

  /** In another thread, of the `buffer` that came from the first. */
  constructor(readonly buffer: SharedArrayBuffer) {
    this.#cells = new Int32Array(buffer);
  }

  static among(hands: number): Turns {
    const turns = new Turns(new SharedArrayBuffer((1 + hands) * Int32Array.BYTES_PER_ELEMENT));
    turns.#cells.fill(NONE, 1);
    return turns;
  }

  take(hand: number): number {
    const turn = Atomics.add(this.#cells, NEXT, 1);
    Atomics.store(this.#cells, 1 + hand, turn);
    return turn;
  }

  /** Whoever asks from now on gets a number past the end of any list. */
  end(): void {
    Atomics.store(this.#cells, NEXT, END);
  }

  /** Null where it has taken none yet. */
  last(hand: number): number | null {
    const turn = Atomics.load(this.#cells, 1 + hand);
    return turn === NONE ? null : turn;
  }
}
