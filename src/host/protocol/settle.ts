import type { Context } from './context';

/** Values must be those that Excel would show: formulas are calculated after a write, before a read. */
export async function settle({
  session,
  engine,
  functions,
}: Pick<Context, 'session' | 'engine' | 'functions'>): Promise<void> {
  if (!session.stale || session.calculationMode === 'Manual' || functions.mayRead) return;
  session.stale = false;
  await engine.calculate();
}
