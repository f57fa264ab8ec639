import { MESSAGE, PATH, type Batch, type RequestMessage } from './wire';

/** The client's message, where it is a request. */
export function requestOf(text: string): RequestMessage | null {
  const message = JSON.parse(text) as { readonly type: number };
  return message.type === MESSAGE.request ? (message as RequestMessage) : null;
}

export const parseBatch = (text: string): Batch => JSON.parse(text) as Batch;

/** Talk between client and application that touches no workbook: ready signals, results, the pane, the ribbon. */
export function isHousekeeping(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PATH.service);
}

/** Bytes of the text in UTF-8; jsdom has no TextEncoder. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Two units of a surrogate pair are four bytes: two more than their count.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
