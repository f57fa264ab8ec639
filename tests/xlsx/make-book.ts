import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookParts {
  /** Contents of `<worksheet>`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Contents of `<sst>`; without it the book has no such part. */
  readonly strings?: string;
  /** Contents of `<styleSheet>`. */
  readonly styles?: string;
  /** What follows `<sheets>` in the workbook. */
  readonly names?: string;
  /** Further parts, or other contents for the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The smallest file that holds these parts. */
export function makeBook(book: BookParts): Uint8Array {
  return zipSync(partsOf(book), { level: 6 });
}

export function partsOf({
  sheets,
  strings,
  styles,
  names = '',
  parts = {},
}: BookParts): Record<string, Uint8Array> {
  const names_ = Object.keys(sheets);
  const relations = names_.map((_, i) =>
    relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${names_
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...relations,
      ...(strings === undefined ? [] : [relation('rIdT', 'sharedStrings', 'sharedStrings.xml')]),
      ...(styles === undefined ? [] : [relation('rIdE', 'styles', 'styles.xml')]),
    ]),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  Object.values(sheets).forEach((content, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}">${content}</worksheet>`;
  });
  return Object.fromEntries(
    Object.entries({ ...all, ...parts }).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

export const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
