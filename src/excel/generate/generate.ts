import { PortError } from '../../app/port';
import type { GenerateOptions, GenerationResult, HojaGenerada, TypedOver } from '../../app/port';
import { parseArea } from '../../sheet/address';
import { calculateIfManual } from '../calculation';
import { readCells } from '../cells';
import { fingerprint } from '../compressed';
import { addEntry } from '../journal';
import { perform, step } from '../operations';
import type { Operation } from '../operations';
import type { Run } from '../runner';
import type { GenerationUndo, UpdatedSheet } from '../undo-data';
import { applyPlan, createSheets, namesOf } from './apply';
import { drawsCharts } from './charts';
import { inspect } from './inspect';
import type { Inspection } from './inspect';
import { planSheet, rowsToInsert } from './plan';
import type { SheetPlan } from './plan';
import { choosePaper } from './paper';
import { lockedBy, protectSheets } from './protect';
import { recordKey } from './record';
import { typedFigures } from './typed-over';
import type { TypedFigure } from './typed-over';
import { putBack } from './undo';

/** Rows that a generation inserts into a sheet, 0-based. */
type Insertions = ReadonlyMap<string, { readonly at: number; readonly count: number }>;

/**
 * Writes generated sheets in one pass: inspect, plan, write, remember. What fails after the first write is put
 * back, so that the workbook is as it was.
 */
export async function generateSheets(
  run: Run,
  label: string,
  wanted: readonly HojaGenerada[],
  { signal, onTypedOver }: GenerateOptions = {},
): Promise<GenerationResult> {
  const chartsLeftOut = !drawsCharts() && wanted.some(({ graficos }) => graficos.length > 0);
  const hojas = chartsLeftOut ? wanted.map((hoja) => ({ ...hoja, graficos: [] })) : wanted;
  const before = await inspect(run, hojas);
  const typed = figuresIn(hojas, before);
  const kept = new Set(
    typed.length > 0 && onTypedOver ? (await onTypedOver(typed.map(plainFigure))).map(placeOf) : [],
  );
  // The planner may have gone on working while the question stood.
  const first = typed.length > 0 ? await inspect(run, hojas) : before;
  if (signal?.aborted) throw new PortError('CANCELADO');
  const insertions = insertionsFor(hojas, first);
  const inspection = insertions.size === 0 ? first : await insertRows(run, hojas, insertions);
  const plans = planAll(hojas, inspection, kept);
  const undo = undoOf(plans, inspection, insertions);
  try {
    const write = [...createSheets(plans), ...plans.flatMap((plan) => applyPlan(plan, inspection.names))];
    await perform(run, write, signal);
    await choosePaper(run, plans);
    await calculateIfManual(
      run,
      plans.map(({ hoja }) => hoja.nombre),
    );
    await perform(run, protectSheets(hojas), signal);
    const replaced = figuresIn(hojas, first).filter((figure) => !kept.has(placeOf(figure)));
    return {
      ...(await remember(run, label, plans, undo)),
      chartsLeftOut,
      ...(replaced.length > 0 ? { replacedFigures: replaced.map(plainFigure) } : {}),
    };
  } catch (error) {
    await Promise.allSettled([putBack(run, undo)]);
    throw error;
  }
}

function figuresIn(hojas: readonly HojaGenerada[], { states }: Inspection): readonly TypedFigure[] {
  return hojas.flatMap((hoja, index) => {
    const state = states[index];
    return state ? typedFigures(hoja, state) : [];
  });
}

const placeOf = ({ sheet, address }: Pick<TypedOver, 'sheet' | 'address'>): string => `${sheet}!${address}`;

function plainFigure({ sheet, address, typed, formula }: TypedFigure): TypedOver {
  return { sheet, address, typed, formula };
}

function insertionsFor(hojas: readonly HojaGenerada[], { states }: Inspection): Insertions {
  return new Map(
    hojas.flatMap((hoja, index) => {
      const rows = rowsToInsert(hoja, states[index]?.target ?? null);
      return rows ? [[hoja.nombre, rows] as const] : [];
    }),
  );
}

/** Makes room first and looks again, so that planning sees the sheet as it will be written. */
async function insertRows(
  run: Run,
  hojas: readonly HojaGenerada[],
  insertions: Insertions,
): Promise<Inspection> {
  await perform(
    run,
    rowOperations(insertions, (range) => void range.insert('Down')),
  );
  try {
    return await inspect(run, hojas);
  } catch (error) {
    await Promise.allSettled([
      perform(
        run,
        rowOperations(insertions, (range) => range.delete('Up')),
      ),
    ]);
    throw error;
  }
}

function rowOperations(insertions: Insertions, act: (rows: Excel.Range) => void): readonly Operation[] {
  return [...insertions].map(([sheet, { at, count }]) =>
    step(({ workbook }) => act(workbook.worksheets.getItem(sheet).getRange(`${at + 1}:${at + count}`))),
  );
}

function planAll(
  hojas: readonly HojaGenerada[],
  { states }: Inspection,
  kept: ReadonlySet<string>,
): readonly SheetPlan[] {
  return hojas.flatMap((hoja, index) => {
    const state = states[index];
    if (!state) return [];
    const figures = kept.size === 0 ? [] : typedFigures(hoja, state);
    return [
      planSheet(
        hoja,
        state,
        figures.filter((figure) => kept.has(placeOf(figure))),
      ),
    ];
  });
}

function undoOf(
  plans: readonly SheetPlan[],
  { names, states }: Inspection,
  insertions: Insertions,
): GenerationUndo {
  return {
    kind: 'generation',
    created: plans.filter(({ create }) => create).map(({ hoja }) => hoja.nombre),
    updated: plans.filter(({ create }) => !create).map((plan) => undoOfSheet(plan, insertions)),
    names: Object.fromEntries(
      plans.flatMap(namesOf).map(({ name }) => [name, names.get(name) ?? null] as const),
    ),
    settings: Object.fromEntries(
      plans.map(({ hoja }, index) => [recordKey(hoja.marca), states[index]?.setting ?? null] as const),
    ),
    locked: [...lockedBy(plans.map(({ hoja }) => hoja))],
    after: [],
  };
}

function undoOfSheet(
  { hoja, area, before, look, table, charts }: SheetPlan,
  insertions: Insertions,
): UpdatedSheet {
  return {
    sheet: hoja.nombre,
    area,
    inserted: insertions.get(hoja.nombre) ?? null,
    inputs: before.inputs.map((row) => [...row]),
    formats: before.formats.map((row) => [...row]),
    layouts: look,
    table: table && { name: table.name, address: table.before },
    charts: charts && { before: [...charts.before], after: [...charts.after] },
  };
}

async function remember(
  run: Run,
  label: string,
  plans: readonly SheetPlan[],
  undo: GenerationUndo,
): Promise<Omit<GenerationResult, 'chartsLeftOut'>> {
  const cells = plans.reduce((sum, { changes }) => sum + changes, 0);
  const touched = cells > 0 || plans.some(({ look, charts }) => look !== null || charts !== null);
  return {
    created: undo.created,
    updated: undo.updated.map(({ sheet }) => sheet),
    keptNarratives: plans.reduce((sum, { kept }) => sum + kept, 0),
    journal: touched
      ? await addEntry(run, {
          label,
          cells,
          undo: { ...undo, after: await fingerprints(run, plans) },
        })
      : null,
  };
}

/** What Excel reports of the generated areas: undo asks later whether they are still the same. */
async function fingerprints(run: Run, plans: readonly SheetPlan[]): Promise<GenerationUndo['after']> {
  const places = plans.flatMap(({ hoja, record }) => {
    const area = parseArea(record.layout.area);
    return area ? [{ sheet: hoja.nombre, area }] : [];
  });
  const cells = await readCells(run, places);
  return places.map((place, index) => ({
    ...place,
    fingerprint: fingerprint(JSON.stringify(cells[index]?.formulas ?? [])),
  }));
}
