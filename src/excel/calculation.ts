import type { Run } from './runner';

/**
 * Works out what was just written where the planner calculates by hand: fresh formulas would show nothing, or what
 * they showed before. Only these sheets; all else waits for F9, as the planner wants it.
 */
export async function calculateIfManual(run: Run, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  const manual = await run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode === 'Manual';
  });
  if (!manual) return;
  await run(async (context) => {
    // Twice, for a sheet may be calculated from one that comes after it.
    for (const sheet of [...sheets, ...sheets]) context.workbook.worksheets.getItem(sheet).calculate(false);
    await context.sync();
  });
}
