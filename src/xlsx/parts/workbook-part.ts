import type { Visibility } from '../../sheet/sheet';
import { XlsxError } from '../error';
import { withinLimit, type Limits } from '../limits';
import { openNeededPart } from '../xml/open-part';
import type { XmlScanner } from '../xml/scanner';
import type { Archive } from '../zip/archive';
import { readRelations, type Relation } from './relations';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Null for a sheet without cells: chart, dialog or macro sheet. */
  readonly part: string | null;
}

/** A name defined in the workbook or in one of its sheets. */
export interface DefinedName {
  readonly name: string;
  /** Leading `=`; may be a constant or a broken reference: `='Plan POA'!$B$1`, `=42`, `=#REF!`. */
  readonly reference: string;
  /** Sheet that it is limited to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Parts that all sheets share; null where the file has none. */
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
}

interface NameEntry extends Omit<DefinedName, 'sheet'> {
  /** Counts every sheet, charts too. */
  readonly sheetIndex: number | null;
}

export function readWorkbookPart(archive: Archive, part: string, limits: Limits): WorkbookPart {
  const relations = readRelations(archive, part);
  const xml = openNeededPart(archive, part);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  if (!xml.next() || !xml.is('workbook')) throw new XlsxError('NO_ES_EXCEL', { tipo: 'zip' });
  while (xml.next()) {
    if (!xml.opening) continue;
    if (xml.is('sheet')) withinLimit(limits, 'areas', sheets.push(sheetEntry(xml, relations)));
    else if (xml.is('definedName')) withinLimit(limits, 'areas', names.push(nameEntry(xml)));
    else if (xml.is('workbookPr')) date1904 = isTrue(xml.attributes().get('date1904'));
  }
  const partOf = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
  return {
    sheets,
    names: names.map(({ sheetIndex, ...name }) => ({
      ...name,
      sheet: sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null),
    })),
    date1904,
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
  };
}

function sheetEntry(xml: XmlScanner, relations: ReadonlyMap<string, Relation>): SheetEntry {
  const attributes = xml.attributes();
  const relation = relations.get(attributes.get('id') ?? '');
  if (!relation) throw new XlsxError('DANADO', { parte: attributes.get('name') ?? '', motivo: 'ausente' });
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relation.type === 'worksheet' ? relation.target : null,
  };
}

function nameEntry(xml: XmlScanner): NameEntry {
  const attributes = xml.attributes();
  const local = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    reference: `=${xml.readText()}`,
    hidden: isTrue(attributes.get('hidden')),
    sheetIndex: local === undefined ? null : Number(local),
  };
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
