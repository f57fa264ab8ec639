import { XlsxError } from './error';
import { readRelations } from './parts/relations';
import type { Archive } from './zip/archive';

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Name of the workbook's part; throws NO_ES_EXCEL, with what the file is, where it holds no workbook. */
export function findWorkbookPart(archive: Archive): string {
  const openDocument = openDocumentKind(archive);
  if (openDocument !== null) throw new XlsxError('NO_ES_EXCEL', { tipo: openDocument });
  const relations = [...readRelations(archive, '').values()];
  const main = relations.find((relation) => relation.type === 'officeDocument')?.target ?? USUAL_WORKBOOK;
  const kind = otherOffice(main);
  if (kind !== null) throw new XlsxError('NO_ES_EXCEL', { tipo: kind });
  if (archive.has(main)) return main;
  throw new XlsxError('NO_ES_EXCEL', { tipo: 'zip' });
}

/** OpenDocument files begin with their media type (ODF 1.3, part 2, 3.3). */
function openDocumentKind(archive: Archive): string | null {
  const media = archive.has('mimetype') ? archive.read('mimetype') : null;
  const type = media && new TextDecoder().decode(media.subarray(0, 200));
  if (!type?.startsWith('application/vnd.oasis.opendocument')) return null;
  return type.includes('spreadsheet') ? 'ods' : 'odf';
}

function otherOffice(main: string): string | null {
  if (main.startsWith('word/')) return 'docx';
  if (main.startsWith('ppt/')) return 'pptx';
  return main.endsWith('.bin') ? 'xlsb' : null;
}
