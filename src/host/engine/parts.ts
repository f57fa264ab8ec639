import { writeChartLabels } from './drawing-parts';
import type { ChartLabels } from './file-chart';
import { adoptShapes, type KeptSheet } from './foreign-anchors';
import { attribute, escapeXml, Package, unescapeXml } from './package-parts';

/**
 * What the file keeps beside its sheets. Settings live where Excel itself keeps those of an add-in: in the web
 * extension part of a task pane ([MS-OWEXML] 2.1 and 2.2), whose pane is marked not visible, so that Excel opens
 * nothing by itself and the add-in finds in Excel what it stored here, and the other way round.
 */
export interface Parts {
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string | number | boolean>;
}

/** The add-in's id and version in manifest.xml: whose settings these are. */
const ADD_IN = { id: '4a55b12b-5101-40a2-b20a-abcd059e9918', version: '0.1.0.0' };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATION = {
  properties: `${OFFICE}/relationships/custom-properties`,
  panes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  extension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
  customXml: `${OFFICE}/relationships/customXml`,
};
const CONTENT = {
  properties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  panes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  extension: 'application/vnd.ms-office.webextension+xml',
};
/** Parts that the spreadsheet library drops and Excel expects to find again. */
const CARRIED = /webextensiontaskpanes$|custom-properties$|\/ui\/extensibility$|ui\/userCustomization$/;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function readParts(bytes: Uint8Array): Parts {
  const file = new Package(bytes);
  const extension = extensionOf(file);
  return { settings: readSettings(extension ? file.text(extension) : ''), properties: readProperties(file) };
}

/** Brings back what the library dropped of the original, and writes settings and properties. */
export function writeParts(
  saved: Uint8Array,
  original: Uint8Array | null,
  parts: Parts,
  { labels, sheets }: { readonly labels: ChartLabels; readonly sheets: readonly KeptSheet[] },
): Uint8Array {
  const file = new Package(saved);
  writeChartLabels(file, labels);
  if (original) {
    const source = new Package(original);
    adoptForeign(file, source);
    adoptShapes(file, source, sheets);
  }
  writeProperties(file, parts.properties);
  writeSettings(file, parts.settings);
  return file.bytes();
}

function adoptForeign(file: Package, original: Package): void {
  for (const { type, target } of original.relationships('')) {
    if (!CARRIED.test(type) || !original.has(target)) continue;
    file.adopt(original, target);
    file.relate('', type, target);
  }
  const [from, to] = [workbookOf(original), workbookOf(file)];
  for (const { type, target } of original.relationships(from)) {
    if (type !== RELATION.customXml || !original.has(target)) continue;
    file.adopt(original, target);
    file.relate(to, type, target);
  }
}

function workbookOf(file: Package): string {
  return (
    file.relationships('').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  );
}

/** The web extension part of this add-in, if the file has one. */
function extensionOf(file: Package): string | null {
  const panes = file.relationships('').find(({ type }) => type === RELATION.panes)?.target;
  if (!panes) return null;
  const targets = file.relationships(panes).map(({ target }) => target);
  return targets.find((target) => referenceId(file.text(target)) === ADD_IN.id) ?? null;
}

function referenceId(extension: string): string {
  const tag = /<we:reference\b[^>]*>/.exec(extension)?.[0] ?? '';
  return attribute(tag, 'id').replace(/[{}]/g, '').toLowerCase();
}

function readSettings(extension: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const tag of extension.match(/<we:property\b[^>]*>/g) ?? []) {
    const value = attribute(tag, 'value');
    try {
      settings.set(attribute(tag, 'name'), JSON.parse(value));
    } catch {
      settings.set(attribute(tag, 'name'), value);
    }
  }
  return settings;
}

function writeSettings(file: Package, settings: ReadonlyMap<string, unknown>): void {
  const known = extensionOf(file);
  if (!known && settings.size === 0) return;
  const properties = [...settings]
    .map(
      ([name, value]) =>
        `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value ?? null))}"/>`,
    )
    .join('');
  const filled = `<we:properties>${properties}</we:properties>`;
  if (known) {
    const text = file
      .text(known)
      .replace(/<we:properties\s*\/>|<we:properties>[\s\S]*?<\/we:properties>/, () => filled);
    file.write(known, text);
    return;
  }
  const part = freePart(file);
  file.write(part, extensionXml(filled));
  file.setContentType(part, CONTENT.extension);
  showNowhere(file, part);
}

function extensionXml(properties: string): string {
  const { id, version } = ADD_IN;
  return `${DECLARATION}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/>${properties}<we:bindings/><we:snapshot xmlns:r="${OFFICE}/relationships"/></we:webextension>`;
}

/** Lists the extension among the task panes of the file, closed. */
function showNowhere(file: Package, extension: string): void {
  const known = file.relationships('').find(({ type }) => type === RELATION.panes)?.target;
  const part = known ?? 'xl/webextensions/taskpanes.xml';
  const id = file.relate(part, RELATION.extension, extension);
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${OFFICE}/relationships" r:id="${id}"/></wetp:taskpane>`;
  if (known) {
    file.write(part, file.text(part).replace('</wetp:taskpanes>', `${pane}</wetp:taskpanes>`));
    return;
  }
  file.write(
    part,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${pane}</wetp:taskpanes>`,
  );
  file.setContentType(part, CONTENT.panes);
  file.relate('', RELATION.panes, part);
}

function freePart(file: Package): string {
  let number = 1;
  while (file.has(`xl/webextensions/webextension${number}.xml`)) number += 1;
  return `xl/webextensions/webextension${number}.xml`;
}

function propertiesOf(file: Package): string | null {
  return file.relationships('').find(({ type }) => type === RELATION.properties)?.target ?? null;
}

function readProperties(file: Package): Map<string, string | number | boolean> {
  const properties = new Map<string, string | number | boolean>();
  const part = propertiesOf(file);
  const text = part ? file.text(part) : '';
  for (const [, tag = '', type = '', value = ''] of text.matchAll(
    /(<(?:\w+:)?property\b[^>]*>)\s*<vt:(\w+)[^>]*>([\s\S]*?)<\/vt:\w+>/g,
  )) {
    properties.set(attribute(tag, 'name'), propertyValue(type, unescapeXml(value)));
  }
  return properties;
}

function propertyValue(type: string, value: string): string | number | boolean {
  if (type === 'bool') return value === 'true' || value === '1';
  return /^(?:[ui]\d|int|uint|r4|r8|decimal)$/.test(type) ? Number(value) : value;
}

function writeProperties(file: Package, properties: ReadonlyMap<string, string | number | boolean>): void {
  const before = readProperties(file);
  if (JSON.stringify([...before]) === JSON.stringify([...properties])) return;
  const part = propertiesOf(file) ?? 'docProps/custom.xml';
  const entries = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">${variant(value)}</property>`,
  );
  file.write(
    part,
    `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${entries.join('')}</Properties>`,
  );
  file.setContentType(part, CONTENT.properties);
  file.relate('', RELATION.properties, part);
}

function variant(value: string | number | boolean): string {
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}
