import { PortError } from '../../app/port';
import { areaAddress, parseArea } from '../../sheet/address';
import { rangeOf, readCells } from '../cells';
import { fingerprint } from '../compressed';
import { perform, step } from '../operations';
import type { Operation } from '../operations';
import type { Run } from '../runner';
import { requireWritable } from '../sheet-state';
import type { GenerationUndo, UpdatedSheet } from '../undo-data';
import { writeFormats, writeInputs } from '../write-grid';
import { applyLook, mergeAreas, removeLook } from './apply';
import { applyCharts, chartsThere } from './charts';
import type { ChartChange, ChartsThere } from './charts';
import { unprotectSheets } from './protect';

/** Undoes a whole generation, unless a generated sheet was changed since. */
export async function undoGeneration(run: Run, undo: GenerationUndo): Promise<void> {
  const sheets = [...undo.created, ...undo.updated.map(({ sheet }) => sheet)];
  await requireWritable(
    run,
    sheets.filter((sheet) => undo.locked?.includes(sheet) !== true),
  );
  const cells = await readCells(run, undo.after);
  undo.after.forEach((place, index) => {
    const now = fingerprint(JSON.stringify(cells[index]?.formulas ?? []));
    if (now !== place.fingerprint) {
      throw new PortError('CELDA_CAMBIADA', { hoja: place.sheet, celda: areaAddress(place.area) });
    }
  });
  await putBack(run, undo);
}

/** Puts back whatever a generation has done, all of it or only the part that it came to. */
export async function putBack(run: Run, undo: GenerationUndo): Promise<void> {
  const there = await run(loadThere);
  await perform(run, [
    ...unprotectSheets((undo.locked ?? []).filter((sheet) => there.sheets.has(sheet))),
    // What somebody has deleted or renamed meanwhile must not keep the rest from being put back.
    ...undo.updated
      .filter(({ sheet }) => there.sheets.has(sheet))
      .flatMap((sheet) => restoreSheet(sheet, there)),
    ...restoreNames(undo, there),
    ...restoreSettings(undo),
    ...undo.created
      .filter((sheet) => there.sheets.has(sheet))
      .map((sheet) => step(({ workbook }) => workbook.worksheets.getItem(sheet).delete())),
  ]);
}

interface There {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** By sheet. */
  readonly charts: ReadonlyMap<string, ChartsThere>;
}

async function loadThere(context: Excel.RequestContext): Promise<There> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load(WITH_CHARTS);
  names.load('items/name');
  tables.load('items/name');
  await context.sync();
  const namesIn = (items: readonly { readonly name: string }[]) => new Set(items.map(({ name }) => name));
  return {
    sheets: namesIn(worksheets.items),
    names: namesIn(names.items),
    tables: namesIn(tables.items),
    charts: new Map(worksheets.items.map((sheet) => [sheet.name, chartsThere(sheet.charts)])),
  };
}

const WITH_CHARTS = 'items/name, items/charts/items/name, items/charts/items/series/items/name';

function restoreSheet(
  { sheet, area, inserted, inputs, formats, layouts, table, charts }: UpdatedSheet,
  there: There,
): readonly Operation[] {
  const place = { sheet, area };
  return [
    ...(layouts ? removeLook(sheet, layouts.after) : []),
    ...(layouts?.before ? applyLook(sheet, layouts.before) : []),
    ...writeFormats(place, formats),
    ...writeInputs(place, inputs),
    ...(layouts?.before ? mergeAreas(sheet, layouts.before) : []),
    ...(table && there.tables.has(table.name) ? [restoreTable(sheet, table)] : []),
    ...(charts ? restoreCharts(sheet, charts, there) : []),
    ...(inserted
      ? [
          step(({ workbook }) => {
            const rows = `${inserted.at + 1}:${inserted.at + inserted.count}`;
            workbook.worksheets.getItem(sheet).getRange(rows).delete('Up');
          }),
        ]
      : []),
  ];
}

function restoreCharts(
  sheet: string,
  { before, after }: ChartChange,
  { charts }: There,
): readonly Operation[] {
  const there = charts.get(sheet);
  return there ? applyCharts(sheet, { before: after, after: before }, there) : [];
}

function restoreTable(sheet: string, { name, address }: { name: string; address: string | null }): Operation {
  const area = address === null ? null : parseArea(address);
  return step(({ workbook }) => {
    const table = workbook.tables.getItem(name);
    if (area) table.resize(rangeOf(workbook.worksheets.getItem(sheet), area));
    else table.convertToRange();
  });
}

function restoreNames({ names }: GenerationUndo, there: There): readonly Operation[] {
  return Object.entries(names)
    .filter(([name]) => there.names.has(name))
    .map(([name, formula]) =>
      step(({ workbook }) => {
        const item = workbook.names.getItem(name);
        if (formula === null) item.delete();
        else item.formula = formula;
      }),
    );
}

function restoreSettings({ settings }: GenerationUndo): readonly Operation[] {
  return Object.entries(settings).map(([key, value]) =>
    step(({ workbook }) => void workbook.settings.add(key, value ?? '')),
  );
}
