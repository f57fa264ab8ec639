import { areaAddress, parseArea, quoteSheetName } from '../sheet/address';
import type { Place } from './cells';

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** `='Base POA'!$A$1:$B$2` → sheet and area; null where the name points nowhere any more (`=#REF!`). */
export function parseReference(formula: string): Place | null {
  const match = REFERENCE.exec(formula);
  if (!match) return null;
  const [, quoted, plain, address = ''] = match;
  const area = parseArea(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined ? { sheet, area } : null;
}

/** `='Base POA'!$A$1:$B$2`, as a workbook-level name stores it. */
export function referenceTo({ sheet, area }: Place): string {
  return `=${quoteSheetName(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
