import type { Context } from './context';

/** Values must be those that Excel would show: formulas are calculated after a write, before a read. */
export async function settle({ session, engine }: Pick<Context, 'session' | 'engine'>): Promise<void> {
  if (!session.stale || session.calculationMode === 'Manual') return;
  session.stale = false;
  await engine.calculate();
}
