import { withinLimit, type Limits } from '../limits';
import type { XmlScanner } from '../xml/scanner';

/** Texts of `sharedStrings.xml`, in order; formatting is dropped, phonetic readings too. */
export function readStrings(xml: XmlScanner, limits: Limits): string[] {
  const strings: string[] = [];
  while (xml.next()) {
    if (!xml.opening || !xml.is('si')) continue;
    strings.push(readRichText(xml, 'si'));
    if (strings.length % 4096 === 0) withinLimit(limits, 'cells', strings.length);
  }
  return strings;
}

/** Joined text of the runs of the element just opened (`si`, `is`), up to its end. */
export function readRichText(xml: XmlScanner, element: string): string {
  xml.skipAttributes();
  if (xml.empty) return '';
  let text = '';
  let phonetic = false;
  while (xml.next()) {
    if (xml.is('t')) text += xml.opening && !phonetic ? xml.readText() : '';
    else if (xml.is('rPh')) phonetic = xml.opening;
    else if (!xml.opening && xml.is(element)) return text;
  }
  xml.fail();
}
