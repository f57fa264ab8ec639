/** What a file is, by its first bytes; a name is no evidence (`html.xls`, `csv.xlsx`). */
export type FileKind =
  'zip' | 'cifrado' | 'xls' | 'xml2003' | 'doc' | 'html' | 'xml' | 'pdf' | 'csv' | 'texto' | 'ceros' | 'otro';

const HEAD_BYTES = 2048;
const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** Record BOF of Excel 2, 3 and 4, from before the compound file. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04];

/** `bytes` must not be empty. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, CFB_SIGNATURE)) return compoundKind(bytes);
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && bytes[3] === 0x00) return 'xls';
  if (bytes.subarray(0, HEAD_BYTES).every((byte) => byte === 0)) return 'ceros';
  return textKind(headText(bytes));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

const DIRECTORY_ENTRY_BYTES = 128;

/** Streams of a compound file (MS-CFB 2.6): their names are UTF-16 at the start of 128-byte directory entries. */
function compoundKind(bytes: Uint8Array): FileKind {
  const names = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'];
  const found = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    for (const name of names) if (isEntryName(bytes, at, name)) found.add(name);
  }
  if (found.has('EncryptedPackage')) return 'cifrado';
  if (found.has('Workbook') || found.has('Book')) return 'xls';
  return found.size > 0 ? 'doc' : 'otro';
}

function isEntryName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++) {
    // One step beyond the name: it must end there.
    const code = i < name.length ? name.charCodeAt(i) : 0;
    if (bytes[at + 2 * i] !== code || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function headText(bytes: Uint8Array): string {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
}

function textKind(head: string): FileKind {
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml2003';
  if (/^<(?:!doctype\s+html|html|table|meta|head|body|style)/i.test(head)) return 'html';
  if (head.startsWith('<')) return 'xml';
  if (hasControlCharacters(head)) return 'otro';
  return /^[^\n]*[;,\t]/.test(head) ? 'csv' : 'texto';
}

function hasControlCharacters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
