import { GENERAL } from '../sheet-data';
import type { XmlScanner } from '../xml/scanner';
import { BUILT_IN_FORMATS } from './built-in-formats';

/** Excel keeps up to 65,490 cell styles; cells refer to them by 16 bits here. */
const MOST_STYLES = 65_536;

/** Number format code of each cell style (`cellXfs` of `styles.xml`), by the index that cells carry. */
export function readFormats(xml: XmlScanner): string[] {
  const custom = new Map<string, string>();
  const formats: string[] = [];
  let inCellStyles = false;
  while (xml.next()) {
    if (xml.is('cellXfs')) inCellStyles = xml.opening;
    if (!xml.opening) continue;
    if (xml.is('numFmt')) {
      const attributes = xml.attributes();
      custom.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? GENERAL);
    } else if (inCellStyles && xml.is('xf')) {
      const id = xml.attributes().get('numFmtId') ?? '0';
      if (formats.length === MOST_STYLES) xml.fail();
      formats.push(custom.get(id) ?? BUILT_IN_FORMATS.get(Number(id)) ?? GENERAL);
    }
  }
  return formats;
}
