import { entregarAqui, type CriterioEntrega, type Entrega } from '../../app/entrega';
import type { FileSource } from '../../xlsx/read-files';
import type { Limits } from '../../xlsx/limits';
import type { HelperAnswer } from './helper-messages';
import type { Turns } from './turns';

export interface HandOptions extends CriterioEntrega {
  readonly limits: Partial<Limits>;
}

/** Takes one file after the other until none is left, and answers each. Never rejects. */
export async function lendHand(
  hand: number,
  turns: Turns,
  files: readonly FileSource[],
  options: HandOptions,
  answer: (answer: HelperAnswer) => void,
): Promise<void> {
  for (let turn = turns.take(hand); turn < files.length; turn = turns.take(hand)) {
    answer(await answerFor(turn, files, options));
  }
}

async function answerFor(
  turn: number,
  files: readonly FileSource[],
  options: HandOptions,
): Promise<HelperAnswer> {
  try {
    return { turn, entrega: await entregaDeUno(files.slice(turn, turn + 1), options), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error), { cause: error });
    return { turn, entrega: null, fault };
  }
}

async function entregaDeUno(one: readonly FileSource[], options: HandOptions): Promise<Entrega> {
  for await (const entrega of entregarAqui(one, options)) return entrega;
  throw new RangeError('One file hands in one thing');
}
