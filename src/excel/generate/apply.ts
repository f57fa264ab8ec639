import { areaAddress, parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import { rangeOf } from '../cells';
import type { Place } from '../cells';
import { step } from '../operations';
import type { Operation } from '../operations';
import { rectanglesOfCells } from '../rectangles';
import { parseReference, referenceTo } from '../reference';
import type { SheetLayout } from '../undo-data';
import { writeInputs } from '../write-grid';
import { applyCharts } from './charts';
import { keysName, valuesName } from './editables';
import { areasOf, lookParts } from './layout';
import { applyLights, removeLights } from './lights';
import type { SheetPlan } from './plan';
import { recordKey, writeRecord } from './record';
import { applyProperty, STYLES } from './styles';
import { applyValidations, removeValidations } from './validations';

/** Steps that add the sheets which do not exist yet: before all else, for formulas to find them. */
export function createSheets(plans: readonly SheetPlan[]): readonly Operation[] {
  return plans
    .filter(({ create }) => create)
    .map(({ hoja }) => step(({ workbook }) => void workbook.worksheets.add(hoja.nombre)));
}

/**
 * Steps that bring one sheet to what it should be. Its mark comes first: should the pane be closed half way, the next
 * run knows the sheet as its own and completes it.
 */
export function applyPlan(plan: SheetPlan, names: ReadonlyMap<string, string>): readonly Operation[] {
  const { hoja, area, inputs, look, create } = plan;
  const sheet = hoja.nombre;
  return [
    ...nameAreas(plan, names, ({ name }) => name === hoja.marca),
    ...(look ? [...removeLook(sheet, look.before), ...applyLook(sheet, look.after)] : []),
    ...writeInputs({ sheet, area }, inputs),
    ...(look ? mergeAreas(sheet, look.after) : []),
    ...(create ? [step((context) => setUpPage(context, plan))] : []),
    ...placeTable(plan),
    ...fitRows(plan),
    ...(plan.charts ? applyCharts(sheet, plan.charts, plan.chartsThere) : []),
    ...nameAreas(plan, names, ({ name }) => name !== hoja.marca),
    step(({ workbook }) => void workbook.settings.add(recordKey(hoja.marca), writeRecord(plan.record))),
  ];
}

/** Unmerges and clears the looks, colours and validations that a run put on; contents stay. */
export function removeLook(sheet: string, layout: SheetLayout | null): readonly Operation[] {
  if (!layout) return [];
  const area = parseArea(layout.area);
  const unmerge = area
    ? [step(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).unmerge())]
    : [];
  const clear = areasOf(layout.owned).map((owned) =>
    step(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), owned).clear('Formats')),
  );
  return [...unmerge, ...clear, ...removeValidations(sheet, layout), ...removeLights(sheet, layout)];
}

/** Looks go on before contents: a number format decides how a text is read. */
export function applyLook(sheet: string, layout: SheetLayout): readonly Operation[] {
  const parts = lookParts(layout).map(({ area, property, value }) => ({
    bytes: 3_000,
    apply: ({ workbook }: Excel.RequestContext) =>
      applyProperty(rangeOf(workbook.worksheets.getItem(sheet), area), property, value),
  }));
  return [...parts, ...applyValidations(sheet, layout), ...applyLights(sheet, layout)];
}

export function mergeAreas(sheet: string, { merges }: SheetLayout): readonly Operation[] {
  return areasOf(merges).map((area) =>
    step(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).merge()),
  );
}

/** Characters of the standard font → points, with the padding that Excel adds to a column. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Widths, frozen panes and print set-up: only once, because from then on they are the planner's. */
function setUpPage({ workbook }: Excel.RequestContext, { hoja }: SheetPlan): void {
  const sheet = workbook.worksheets.getItem(hoja.nombre);
  hoja.anchos.forEach((characters, column) => {
    const range = rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column });
    range.format.columnWidth = pointsOf(characters);
  });
  sheet.showGridlines = hoja.cuadricula;
  const { filasFijas, columnasFijas, impresion } = hoja;
  if (filasFijas > 0 && columnasFijas > 0) {
    sheet.freezePanes.freezeAt(
      rangeOf(sheet, { top: 0, left: 0, bottom: filasFijas - 1, right: columnasFijas - 1 }),
    );
  } else if (filasFijas > 0) sheet.freezePanes.freezeRows(filasFijas);
  else if (columnasFijas > 0) sheet.freezePanes.freezeColumns(columnasFijas);
  sheet.pageLayout.orientation = impresion.horizontal ? 'Landscape' : 'Portrait';
  sheet.pageLayout.zoom = { horizontalFitToPages: impresion.paginasDeAncho };
  if (impresion.filasTitulo) {
    const [first, last] = impresion.filasTitulo;
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

function placeTable({ hoja, table }: SheetPlan): readonly Operation[] {
  const { tabla, nombre } = hoja;
  if (!tabla || !table) return [];
  const address = areaAddress(tabla.area);
  if (table.before === address) return [];
  return [
    step(({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(nombre), tabla.area);
      if (table.before !== null) {
        workbook.tables.getItem(tabla.nombre).resize(range);
        return;
      }
      const added = workbook.worksheets.getItem(nombre).tables.add(range, true);
      added.name = tabla.nombre;
      added.style = 'TableStyleLight1';
      added.showBandedRows = false;
    }),
  ];
}

/** Rows that hold a wrapped text must show all of it. */
function fitRows({ hoja, inputs, area }: SheetPlan): readonly Operation[] {
  const rows = hoja.filas.flatMap((cells, row) => {
    const changes = inputs[row - area.top]?.some((input) => input !== null) ?? false;
    const wraps = cells.some((cell) => cell?.estilo !== undefined && STYLES[cell.estilo].wrap);
    return changes && wraps ? [{ row, column: 0 }] : [];
  });
  return rectanglesOfCells(rows).map(({ top, bottom }) =>
    step(({ workbook }) =>
      workbook.worksheets
        .getItem(hoja.nombre)
        .getRange(`${top + 1}:${bottom + 1}`)
        .format.autofitRows(),
    ),
  );
}

interface NamedArea {
  readonly name: string;
  readonly area: Area;
  readonly visible: boolean;
}

/** Every name that a generated sheet needs, with its area. */
export function namesOf({ hoja, record }: SheetPlan): readonly NamedArea[] {
  const whole = parseArea(record.layout.area);
  return [
    ...(whole ? [{ name: hoja.marca, area: whole, visible: true }] : []),
    ...hoja.editables.flatMap(({ nombre, claves, valores }) => [
      { name: keysName(nombre), area: claves, visible: false },
      { name: valuesName(nombre), area: valores, visible: false },
    ]),
  ];
}

function nameAreas(
  plan: SheetPlan,
  names: ReadonlyMap<string, string>,
  which: (named: NamedArea) => boolean,
): readonly Operation[] {
  const sheet = plan.hoja.nombre;
  return namesOf(plan)
    .filter(which)
    .flatMap(({ name, area, visible }) => {
      if (pointsAt(names.get(name), { sheet, area })) return [];
      return step(({ workbook }) => {
        if (names.has(name)) workbook.names.getItem(name).formula = referenceTo({ sheet, area });
        else workbook.names.add(name, rangeOf(workbook.worksheets.getItem(sheet), area)).visible = visible;
      });
    });
}

/** Excel quotes a sheet's name only where it must: the text of a reference says little. */
function pointsAt(formula: string | undefined, { sheet, area }: Place): boolean {
  const place = parseReference(formula ?? '');
  return place?.sheet === sheet && areaAddress(place.area) === areaAddress(area);
}
