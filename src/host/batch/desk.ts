import { entregaPerdida, type Entrega } from '../../app/entrega';
import type { HelperAnswer } from './helper-messages';

/** Where answers arrive in any order and are called for in that of the files. */
export class Desk {
  readonly #arrived = new Map<number, HelperAnswer>();
  readonly #waiting = new Map<number, () => void>();
  readonly #seen = new Set<number>();

  constructor(private readonly files: readonly string[]) {}

  put(answer: HelperAnswer): void {
    this.#seen.add(answer.turn);
    this.#arrived.set(answer.turn, answer);
    this.#waiting.get(answer.turn)?.();
  }

  /** Who took it will not answer any more. */
  lose(turn: number | null): void {
    const file = turn === null || this.#seen.has(turn) ? undefined : this.files[turn];
    if (turn !== null && file !== undefined) this.put({ turn, entrega: entregaPerdida(file), fault: null });
  }

  /** Rejects with the fault of whoever had the file. To be asked for once. */
  async wait(turn: number): Promise<Entrega> {
    if (!this.#seen.has(turn)) await new Promise<void>((resolve) => this.#waiting.set(turn, resolve));
    const answer = this.#arrived.get(turn);
    this.#arrived.delete(turn);
    if (!answer) throw new RangeError(`Nobody answers file ${turn}`);
    if (answer.fault) throw answer.fault;
    return answer.entrega;
  }
}
