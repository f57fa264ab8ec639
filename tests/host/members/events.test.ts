import { openHost } from '../../support/host';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** Registers a handler and gives what it was called with. */
function collect<T>(add: (handler: (event: T) => Promise<void>) => unknown): T[] {
  const events: T[] = [];
  add((event) => {
    events.push(event);
    return Promise.resolve();
  });
  return events;
}

test('an edit by the user and one by the program are told, with address and kind', async () => {
  const { engine, host } = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const events = collect<Excel.WorksheetChangedEventArgs>((handler) => sheet.onChanged.add(handler));
    await context.sync();
    engine.active.write(A1, [['a']]);
    await host.idle();
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    await host.idle();
    expect(events.map(({ address, changeType }) => [address, changeType])).toEqual([
      ['A1', 'RangeEdited'],
      ['B2:C3', 'RangeEdited'],
      ['2:3', 'RowInserted'],
    ]);
    expect(events.at(-1)?.triggerSource).toBe('ThisLocalAddin');
    expect(new Set(events.map(({ worksheetId }) => worksheetId))).toEqual(new Set([engine.active.id]));
  });
});

test('the changed range can be fetched from the event', async () => {
  const { engine, host } = await openHost();
  await Excel.run(async (context) => {
    const events = collect<Excel.WorksheetChangedEventArgs>((handler) =>
      context.workbook.worksheets.onChanged.add(handler),
    );
    await context.sync();
    engine.active.write(A1, [[7]]);
    await host.idle();
    const range = events[0]?.getRange(context);
    range?.load('values,address');
    await context.sync();
    expect([range?.address, range?.values]).toEqual(['Hoja1!A1', [[7]]]);
  });
});

test('formats are no change of contents', async () => {
  const { host } = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const events = collect<Excel.WorksheetChangedEventArgs>((handler) => sheet.onChanged.add(handler));
    await context.sync();
    sheet.getRange('A1').format.fill.color = 'red';
    await context.sync();
    await host.idle();
    expect(events).toEqual([]);
  });
});

test('the handler of one sheet hears nothing of another; that of the collection hears all', async () => {
  const { engine, host } = await openHost();
  const other = engine.addSheet('Otra');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = collect<Excel.WorksheetChangedEventArgs>((handler) =>
      worksheets.getItem('Hoja1').onChanged.add(handler),
    );
    const all = collect<Excel.WorksheetChangedEventArgs>((handler) => worksheets.onChanged.add(handler));
    await context.sync();
    other.write(A1, [[1]]);
    await host.idle();
    expect([first.length, all.length]).toEqual([0, 1]);
  });
});

test('removing the handler, or switching events off, keeps the host silent', async () => {
  const { engine, host } = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    let calls = 0;
    const registered = sheet.onChanged.add(() => {
      calls++;
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    await context.sync();
    engine.active.write(A1, [[1]]);
    await host.idle();
    expect(calls).toBe(0);
    context.runtime.enableEvents = true;
    await context.sync();
    engine.active.write(A1, [[2]]);
    await host.idle();
    expect(calls).toBe(1);
    registered.remove();
    await context.sync();
    engine.active.write(A1, [[3]]);
    await host.idle();
    expect(calls).toBe(1);
  });
});

test('sheets that come, go and are activated', async () => {
  const { engine, host } = await openHost();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told: [string, string][] = [];
    const note = (event: { type: string; worksheetId: string }) => {
      told.push([event.type, event.worksheetId]);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    await context.sync();
    const added = worksheets.add('Nueva');
    added.load('id');
    await context.sync();
    added.activate();
    await context.sync();
    await host.idle();
    const first = engine.sheets[0]?.id ?? '';
    expect(told).toEqual([
      ['WorksheetAdded', added.id],
      ['WorksheetDeactivated', first],
      ['WorksheetActivated', added.id],
    ]);
    told.length = 0;
    added.delete();
    await context.sync();
    await host.idle();
    expect(told).toContainEqual(['WorksheetDeleted', added.id]);
    expect(told).toContainEqual(['WorksheetActivated', first]);
  });
});

test('a new selection is told once', async () => {
  const { engine, host } = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const events = collect<Excel.WorksheetSelectionChangedEventArgs>((handler) =>
      sheet.onSelectionChanged.add(handler),
    );
    await context.sync();
    sheet.getRange('G13:R13').select();
    await context.sync();
    sheet.load('name');
    await context.sync();
    await host.idle();
    expect(events.map(({ address, worksheetId }) => [address, worksheetId])).toEqual([
      ['G13:R13', engine.active.id],
    ]);
  });
});

test('tables tell that they were added and changed', async () => {
  const { engine, host } = await openHost();
  engine.active.write({ top: 0, left: 0, bottom: 1, right: 1 }, [
    ['a', 'b'],
    [1, 2],
  ]);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const added = collect<Excel.TableAddedEventArgs>((handler) => tables.onAdded.add(handler));
    const table = tables.add('Hoja1!A1:B2', true);
    table.load('id');
    const changed = collect<Excel.TableChangedEventArgs>((handler) => tables.onChanged.add(handler));
    await context.sync();
    engine.active.write({ top: 1, left: 1, bottom: 1, right: 1 }, [[5]]);
    engine.active.write({ top: 8, left: 8, bottom: 8, right: 8 }, [[5]]);
    await host.idle();
    expect(added.map(({ tableId }) => tableId)).toEqual([table.id]);
    expect(changed.map(({ tableId, address }) => [tableId, address])).toEqual([[table.id, 'B2']]);
  });
});
