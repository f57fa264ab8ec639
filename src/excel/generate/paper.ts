import { step, perform } from '../operations';
import type { Run } from '../runner';
import type { SheetPlan } from './plan';

/**
 * Sets the paper of new sheets. On its own, because a printer that does not know the size refuses it: the sheet is
 * then printed on the planner's own paper, fitted to its width all the same.
 */
export async function choosePaper(run: Run, plans: readonly SheetPlan[]): Promise<void> {
  const papers = plans.flatMap(({ create, hoja: { nombre, impresion } }) =>
    create && impresion.papel ? [{ nombre, papel: impresion.papel }] : [],
  );
  if (papers.length === 0) return;
  const steps = papers.map(({ nombre, papel }) =>
    step(({ workbook }) => {
      workbook.worksheets.getItem(nombre).pageLayout.paperSize = papel;
    }),
  );
  await Promise.allSettled([perform(run, steps)]);
}
