import type { CriterioEntrega, Entrega } from '../../app/entrega';
import type { Limits } from '../../xlsx/limits';

/** What a helper thread is started with. */
export interface HelperOrder extends CriterioEntrega {
  /** Paths, as the command was given them. */
  readonly files: readonly string[];
  readonly limits: Partial<Limits>;
  readonly turns: SharedArrayBuffer;
  readonly hand: number;
}

/** What became of one file; `fault` is a defect of ours, thrown again where the command runs. */
export type HelperAnswer =
  | { readonly turn: number; readonly entrega: Entrega; readonly fault: null }
  | { readonly turn: number; readonly entrega: null; readonly fault: Error };
