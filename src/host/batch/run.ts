import { VERSION } from '../../app/version';
import { AYUDA, readArguments, UsageError, type Arguments, type Orden } from './arguments';
import { detectarOrden } from './detectar';
import type { ExitStatus, Outcome, Progress } from './outcome';

type Order = (args: Arguments, progress: Progress) => Promise<Outcome>;

/** Orders that need the engine load it when they run: detecting and validating must not wait for it. */
const ORDERS: Readonly<Record<Orden, Order>> = {
  detectar: detectarOrden,
  validar: async (args, progress) => (await import('./validar')).validarOrden(args, progress),
  consolidar: async (args, progress) => (await import('./consolidar')).consolidarOrden(args, progress),
  calcular: async (args) => (await import('./calcular')).calcularOrden(args),
};

export interface Console {
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command line (without node and script) and says with which status to exit. Never rejects. */
export async function run(argv: readonly string[], console: Console): Promise<ExitStatus> {
  try {
    const args = readArguments(argv);
    if (args === 'ayuda') {
      console.out(AYUDA);
      return 0;
    }
    if (args === 'version') {
      console.out(VERSION);
      return 0;
    }
    const outcome = await ORDERS[args.orden](args, (line) => console.err(line));
    console.out(args.json ? JSON.stringify(outcome.json) : outcome.text);
    return outcome.status;
  } catch (error) {
    console.err(error instanceof UsageError ? error.message : unexpected(error));
    return 2;
  }
}

function unexpected(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Falló por un defecto del programa; por favor, repórtelo con este detalle:\n${detail}`;
}
