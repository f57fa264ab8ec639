import { XlsxError } from '../error';
import type { Archive } from '../zip/archive';
import { asUtf8 } from './encoding';
import { XmlScanner } from './scanner';

/** A part ready to be walked; null where the file has no such part. */
export function openPart(archive: Archive, name: string): XmlScanner | null {
  const bytes = archive.read(name);
  return bytes && new XmlScanner(utf8(bytes, name), name);
}

/** As `openPart`, for a part that the file itself refers to: DANADO where it is missing. */
export function openNeededPart(archive: Archive, name: string): XmlScanner {
  const scanner = openPart(archive, name);
  if (!scanner) throw new XlsxError('DANADO', { parte: name, motivo: 'ausente' });
  return scanner;
}

function utf8(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return asUtf8(bytes);
  } catch (cause) {
    throw new XlsxError('DANADO', { parte: name, motivo: 'codificacion' }, { cause });
  }
}
