import type { SheetChange } from '../app/port';
import type { Run } from './runner';

/** Reports the planner's own changes: events are off while the add-in writes. */
export async function listenToChanges(
  run: Run,
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => report(run, event, listener));
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

async function report(
  run: Run,
  { worksheetId, address }: Excel.WorksheetChangedEventArgs,
  listener: (change: SheetChange) => void,
): Promise<void> {
  const sheet = await run(async (context) => {
    const changed = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    changed.load('name');
    await context.sync();
    return changed.isNullObject ? null : changed.name;
  });
  if (sheet !== null) listener({ sheet, address });
}
