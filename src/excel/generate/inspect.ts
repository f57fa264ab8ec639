import { PortError } from '../../app/port';
import type { HojaGenerada } from '../../app/port';
import type { Area } from '../../sheet/address';
import { readCells } from '../cells';
import type { Cells, Place } from '../cells';
import { parseReference } from '../reference';
import type { Run } from '../runner';
import type { ChartsThere } from './charts';
import { keysName, pairEditable, valuesName } from './editables';
import type { EditableCells } from './editables';
import { loadDetails, loadOutline } from './outline';
import type { Details, Outline } from './outline';
import { readRecord } from './record';
import type { SheetRecord } from './record';

/** A sheet of the workbook that a generated one is to be written over. */
export interface Target {
  /** Area that the last run generated, where it stands now; null for a blank sheet. */
  readonly marked: Area | null;
  readonly used: Area | null;
  /** Contents of the used area. */
  readonly cells: Cells | null;
  /** Address of the sheet's Excel table of the generated name. */
  readonly table: string | null;
  readonly charts: ChartsThere;
}

/** What there is before a generation. */
export interface State {
  /** Null where the sheet does not exist yet. */
  readonly target: Target | null;
  readonly record: SheetRecord | null;
  /** The record as it is stored, to be put back by undo. */
  readonly setting: string | null;
  readonly editables: EditableCells;
}

export interface Inspection {
  /** One per generated sheet, in their order. */
  readonly states: readonly State[];
  /** Formula of every workbook-level name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Looks at everything that a generation depends on, and refuses what it must not touch. Three round trips. */
export async function inspect(run: Run, hojas: readonly HojaGenerada[]): Promise<Inspection> {
  const outline = await run((context) => loadOutline(context, hojas));
  const existing = hojas.filter(({ nombre }) => outline.sheets.has(nombre));
  const details = await run((context) => loadDetails(context, existing, outline));
  for (const hoja of hojas) refuse(hoja, outline, details.get(hoja.nombre));
  if (existing.length < hojas.length && outline.structureLocked) throw new PortError('LIBRO_PROTEGIDO');
  return { states: await readStates(run, hojas, outline, details), names: outline.names };
}

/** Where the last run's mark stands on the sheet of the same name; a renamed sheet has become the planner's copy. */
function markedArea({ marca, nombre }: HojaGenerada, { names }: Outline): Area | null {
  const place = parseReference(names.get(marca) ?? '');
  return place?.sheet === nombre ? place.area : null;
}

function refuse(hoja: HojaGenerada, outline: Outline, details: Details | undefined): void {
  const { nombre, tabla } = hoja;
  if (details?.protected) throw new PortError('HOJA_PROTEGIDA', { hoja: nombre });
  if (details?.used && !markedArea(hoja, outline)) throw new PortError('HOJA_AJENA', { hoja: nombre });
  const tableSheet = tabla && outline.tables.get(tabla.nombre);
  if (tableSheet !== undefined && tableSheet !== nombre) {
    throw new PortError('HOJA_AJENA', { hoja: tableSheet, tabla: tabla?.nombre ?? '' });
  }
}

async function readStates(
  run: Run,
  hojas: readonly HojaGenerada[],
  outline: Outline,
  details: ReadonlyMap<string, Details>,
): Promise<readonly State[]> {
  const bodies = hojas.map(({ nombre }) => details.get(nombre)?.used ?? null);
  const editables = hojas.flatMap((hoja) =>
    hoja.editables.flatMap(({ nombre }) => placesOf(nombre, outline)),
  );
  const places = hojas.flatMap(({ nombre }, index) => {
    const area = bodies[index];
    return area ? [{ sheet: nombre, area }] : [];
  });
  const cells = await readCells(run, [...places, ...editables.flatMap(({ keys, values }) => [keys, values])]);
  const bodyOf = new Map(places.map(({ sheet }, index) => [sheet, cells[index] ?? null]));
  const editableCells: EditableCells = new Map(
    editables.map(({ nombre }, index) => {
      const keys = cells[places.length + 2 * index];
      const values = cells[places.length + 2 * index + 1];
      return [nombre, pairEditable(keys?.values ?? [], values?.values ?? [], values?.formulas ?? [])];
    }),
  );
  return hojas.map((hoja, index) => {
    const detail = details.get(hoja.nombre);
    const setting = outline.settings[index] ?? null;
    return {
      setting,
      record: readRecord(setting),
      editables: editableCells,
      target: detail
        ? {
            marked: markedArea(hoja, outline),
            used: detail.used,
            cells: bodyOf.get(hoja.nombre) ?? null,
            table: detail.table,
            charts: detail.charts,
          }
        : null,
    };
  });
}

/** Ranges that the two names of an editable column point at; none where a name is gone or points nowhere. */
function placesOf(
  nombre: string,
  { names, sheets }: Outline,
): readonly { readonly nombre: string; readonly keys: Place; readonly values: Place }[] {
  const keys = parseReference(names.get(keysName(nombre)) ?? '');
  const values = parseReference(names.get(valuesName(nombre)) ?? '');
  if (!keys || !values || !sheets.has(keys.sheet) || !sheets.has(values.sheet)) return [];
  return [{ nombre, keys, values }];
}
