import type { Shift } from './area';
import { attribute, escapeXml, type Package } from './package-parts';

/** A sheet of the file, by its name there and by its name now. */
export interface KeptSheet {
  readonly before: string;
  readonly after: string;
  /** Rows and columns inserted and deleted since the file was opened. */
  readonly shifts: readonly Shift[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATION = `${OFFICE}/drawing`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const ANCHOR = /<((?:\w+:)?(?:twoCell|oneCell|absolute)Anchor)\b[^>]*>[\s\S]*?<\/\1>/g;
const WRAPPED = /<(mc:AlternateContent)\b[^>]*>[\s\S]*?<\/\1>/g;
const GROUP = /<(?:\w+:)?grpSp\b/;
/** What the library keeps by itself. */
const KEPT = /<(?:\w+:)?(?:graphicFrame|pic)\b/;
/** Parts of a sheet that may follow its drawing (ECMA-376, 18.3.1.99). */
const AFTER =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Ids that no drawing of the library reaches: a connector still finds the shapes that it joins. */
const ID_OFFSET = 10_000;

/** Brings back text boxes, arrows and groups, which the library drops from the drawings that it writes. */
export function adoptShapes(file: Package, original: Package, sheets: readonly KeptSheet[]): void {
  const [from, to] = [sheetParts(original), sheetParts(file)];
  for (const { before, after, shifts } of sheets) {
    const [source, target] = [from.get(before), to.get(after)];
    const drawing = source && drawingOf(original, source);
    if (!drawing || !target) continue;
    const text = original.text(drawing);
    const shapes = shapesOf(text);
    if (shapes.length === 0) continue;
    const own = drawingOf(file, target) ?? addDrawing(file, target);
    const declared = (/<(?:\w+:)?wsDr\b[^>]*>/.exec(text)?.[0].match(/\sxmlns(?::\w+)?="[^"]*"/g) ?? []).join(
      '',
    );
    const adopted = shapes
      .map((shape) => moved(shape, shifts))
      .map((shape) => renumbered(shape).replace(/^<[\w:]+/, (name) => name + declared))
      .map((shape) =>
        shape.replace(
          /\sr:(\w+)="([^"]+)"/g,
          (_all, kind: string, id: string) =>
            ` r:${kind}="${file.copyRelationship(own, original, drawing, id)}"`,
        ),
      );
    file.write(
      own,
      file
        .text(own)
        .replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>/, '<$1$2></$1>')
        .replace(/<\/(?:\w+:)?wsDr>/, (end) => adopted.join('') + end),
    );
  }
}

function shapesOf(drawing: string): readonly string[] {
  const bare = drawing.replace(WRAPPED, '');
  return (bare.match(ANCHOR) ?? []).filter((anchor) => GROUP.test(anchor) || !KEPT.test(anchor));
}

function moved(shape: string, shifts: readonly Shift[]): string {
  return shifts.reduce((text, { kind, at, count }) => {
    const line = kind === 'rows' ? 'row' : 'col';
    return text.replace(
      new RegExp(`(<(?:\\w+:)?${line}>)(\\d+)(?=</)`, 'g'),
      (_all, open: string, index: string) =>
        open + String(Number(index) < at ? index : Math.max(at, Number(index) + count)),
    );
  }, shape);
}

function renumbered(shape: string): string {
  return shape.replace(
    /(<(?:\w+:)?(?:cNvPr|stCxn|endCxn)\b[^>]*?\sid=")(\d+)"/g,
    (_all, open: string, id: string) => `${open}${Number(id) + ID_OFFSET}"`,
  );
}

/** Part of each sheet by its name. */
function sheetParts(file: Package): ReadonlyMap<string, string> {
  const workbook = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const targets = new Map(file.relationships(workbook).map(({ id, target }) => [id, target]));
  const tags = file.text(workbook).match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
  return new Map(
    tags.flatMap((tag) => {
      const target = targets.get(attribute(tag, 'r:id'));
      return target ? [[attribute(tag, 'name'), target] as const] : [];
    }),
  );
}

function drawingOf(file: Package, sheet: string): string | null {
  const target = file.relationships(sheet).find(({ type }) => type === RELATION)?.target;
  return target !== undefined && file.has(target) ? target : null;
}

function addDrawing(file: Package, sheet: string): string {
  let number = 1;
  while (file.has(`xl/drawings/drawing${number}.xml`)) number += 1;
  const part = `xl/drawings/drawing${number}.xml`;
  file.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${NAMESPACE}"></xdr:wsDr>`,
  );
  file.setContentType(part, CONTENT);
  const id = file.relate(sheet, RELATION, part);
  const tag = `<drawing xmlns:r="${OFFICE}" r:id="${escapeXml(id)}"/>`;
  file.write(
    sheet,
    file.text(sheet).replace(AFTER, (next) => tag + next),
  );
  return part;
}
