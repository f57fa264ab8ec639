import { parseArea, type Area } from '../../sheet/address';
import type { Visibility } from '../../sheet/sheet';
import { CellReader, type CellContext } from '../cell-reader';
import { withinLimit, type Limits } from '../limits';
import type { Hyperlink, SheetData } from '../sheet-data';
import type { XmlScanner } from '../xml/scanner';
import type { Relation } from './relations';
import { isTrue } from './workbook-part';

const LAST_COLUMN = 16_383;

export interface SheetContext extends CellContext {
  readonly name: string;
  readonly visibility: Visibility;
  /** Of this sheet's part, for its hyperlinks. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Cells of the sheets read before. */
  readonly cellsBefore: number;
  readonly limits: Limits;
}

/** Reads one `worksheet` part. */
export function readSheetPart(xml: XmlScanner, context: SheetContext): SheetData {
  const reader = new CellReader(xml, context);
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const merges: Area[] = [];
  const links: Hyperlink[] = [];
  let whole = false;
  while (xml.next()) {
    if (!xml.opening) whole = xml.is('worksheet');
    else if (xml.is('sheetData')) readRows(xml, reader, hiddenRows, context);
    else if (xml.is('col')) addHiddenColumns(xml.attributes(), hiddenColumns);
    else if (xml.is('mergeCell')) {
      withinLimit(context.limits, 'areas', merges.push(areaOf(xml, xml.attributes())));
    } else if (xml.is('hyperlink')) {
      withinLimit(context.limits, 'areas', links.push(readLink(xml, context.relations)));
    }
  }
  if (!whole) xml.fail();
  const { cells, formulaCells, anchors, extent } = context.cells.finish();
  return {
    name: context.name,
    visibility: context.visibility,
    extent,
    cells,
    formulas: reader.formulas.finish(formulaCells, anchors),
    merges,
    hiddenRows: Uint32Array.from(hiddenRows),
    hiddenColumns: Uint16Array.from(hiddenColumns),
    links,
  };
}

function readRows(xml: XmlScanner, reader: CellReader, hiddenRows: number[], context: SheetContext): void {
  xml.skipAttributes();
  if (xml.empty) return;
  const { cells, limits, cellsBefore } = context;
  while (xml.next()) {
    if (!xml.opening) {
      if (xml.is('sheetData')) return;
    } else if (xml.is('c')) {
      reader.read();
      if (cellsBefore + cells.length > limits.cells) withinLimit(limits, 'cells', Infinity);
    } else if (xml.is('row')) {
      if (startRow(xml, reader)) hiddenRows.push(reader.row);
    }
  }
  xml.fail();
}

/** Moves to the `row` just opened; answers whether it is hidden. Rows carry many attributes: only two are decoded. */
function startRow(xml: XmlScanner, reader: CellReader): boolean {
  let given: number | null = null;
  let hidden = false;
  while (xml.nextAttribute()) {
    if (xml.keyIs('r')) given = Number(xml.value()) - 1;
    else if (xml.keyIs('hidden')) hidden = isTrue(xml.value());
  }
  reader.startRow(given);
  return hidden;
}

/** Ranges come in ascending order; columns already passed are not looked at again, however often they are named. */
function addHiddenColumns(attributes: ReadonlyMap<string, string>, hidden: number[]): void {
  if (!isTrue(attributes.get('hidden'))) return;
  const first = Math.max(Number(attributes.get('min')) - 1, (hidden.at(-1) ?? -1) + 1);
  const last = Math.min(Number(attributes.get('max')) - 1, LAST_COLUMN);
  for (let column = first; column <= last; column++) hidden.push(column);
}

function areaOf(xml: XmlScanner, attributes: ReadonlyMap<string, string>): Area {
  return parseArea(attributes.get('ref') ?? '') ?? xml.fail();
}

function readLink(xml: XmlScanner, relations: ReadonlyMap<string, Relation>): Hyperlink {
  const attributes = xml.attributes();
  const relation = relations.get(attributes.get('id') ?? '');
  return {
    area: areaOf(xml, attributes),
    address: relation?.target ?? null,
    location: attributes.get('location') ?? null,
  };
}
