import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Relationship of a part to another, or of the package to a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const RELATIONSHIP = /<Relationship\b[^>]*?\/?>/g;
const TYPES_PART = '[Content_Types].xml';

/** The parts of an .xlsx file (OPC, ECMA-376 part 2), for what the spreadsheet library does not know of. */
export class Package {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  has(part: string): boolean {
    return part in this.#parts;
  }

  parts(): readonly string[] {
    return Object.keys(this.#parts);
  }

  text(part: string): string {
    const bytes = this.#parts[part];
    return bytes ? strFromU8(bytes) : '';
  }

  write(part: string, text: string): void {
    this.#parts[part] = strToU8(text);
  }

  /** Relationships of a part; of the package itself where `part` is empty. */
  relationships(part: string): Relationship[] {
    const tags = this.text(relationshipsOf(part)).match(RELATIONSHIP) ?? [];
    return tags.map((tag) => ({
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type'),
      target: attribute(tag, 'TargetMode') === 'External' ? '' : resolve(part, attribute(tag, 'Target')),
    }));
  }

  /** Relates `part` to `target` unless it is already. Answers the id of the relationship. */
  relate(part: string, type: string, target: string): string {
    const known = this.relationships(part);
    const same = known.find((relationship) => relationship.type === type && relationship.target === target);
    if (same) return same.id;
    const id = this.#freeId(part);
    this.#addRelationship(part, id, `Type="${escapeXml(type)}" Target="/${escapeXml(target)}"`);
    return id;
  }

  /** Gives `part` a relationship of a part of another package, with what it leads to. Answers its new id. */
  copyRelationship(part: string, other: Package, otherPart: string, id: string): string {
    const tags = other.text(relationshipsOf(otherPart)).match(RELATIONSHIP) ?? [];
    const tag = tags.find((candidate) => attribute(candidate, 'Id') === id) ?? '';
    const type = attribute(tag, 'Type');
    if (attribute(tag, 'TargetMode') !== 'External') {
      return this.relate(part, type, this.#adoptBeside(other, resolve(otherPart, attribute(tag, 'Target'))));
    }
    const copy = this.#freeId(part);
    const target = escapeXml(attribute(tag, 'Target'));
    this.#addRelationship(part, copy, `Type="${escapeXml(type)}" Target="${target}" TargetMode="External"`);
    return copy;
  }

  /** Takes over a part, under another name where a different one has its own. */
  #adoptBeside(other: Package, part: string): string {
    const bytes = other.#parts[part];
    if (!bytes) return part;
    const [, stem = part, extension = ''] = /^(.*?)(\.[^.]*)$/.exec(part) ?? [];
    let name = part;
    for (let number = 1; this.has(name) && !sameBytes(this.#parts[name], bytes); number += 1) {
      name = `${stem}_${number}${extension}`;
    }
    this.#parts[name] = bytes;
    const type = other.contentType(part);
    if (type) this.setContentType(name, type);
    return name;
  }

  #freeId(part: string): string {
    const known = this.relationships(part);
    let number = known.length + 1;
    while (known.some((relationship) => relationship.id === `rId${number}`)) number += 1;
    return `rId${number}`;
  }

  #addRelationship(part: string, id: string, attributes: string): void {
    const tag = `<Relationship Id="${id}" ${attributes}/>`;
    const name = relationshipsOf(part);
    const text = this.text(name) || EMPTY_RELATIONSHIPS;
    this.write(
      name,
      text.replace(/<\/Relationships>|(<Relationships[^>]*)\/>/, (end, open?: string) =>
        open ? `${open}>${tag}</Relationships>` : tag + end,
      ),
    );
  }

  contentType(part: string): string | null {
    const types = this.text(TYPES_PART);
    const override = (types.match(/<Override\b[^>]*>/g) ?? []).find(
      (tag) => attribute(tag, 'PartName') === `/${part}`,
    );
    if (override) return attribute(override, 'ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const standard = (types.match(/<Default\b[^>]*>/g) ?? []).find(
      (tag) => attribute(tag, 'Extension').toLowerCase() === extension,
    );
    return standard ? attribute(standard, 'ContentType') : null;
  }

  setContentType(part: string, type: string): void {
    if (this.contentType(part) === type) return;
    const tag = `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
    this.write(TYPES_PART, this.text(TYPES_PART).replace('</Types>', `${tag}</Types>`));
  }

  /** Takes over a part of another package with everything that it relates to. */
  adopt(other: Package, part: string): void {
    const bytes = other.#parts[part];
    if (!bytes || this.has(part)) return;
    this.#parts[part] = bytes;
    const type = other.contentType(part);
    if (type) this.setContentType(part, type);
    const relationships = relationshipsOf(part);
    const own = other.#parts[relationships];
    if (!own) return;
    this.#parts[relationships] = own;
    for (const { target } of other.relationships(part)) if (target) this.adopt(other, target);
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 6 });
  }
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, index) => byte === other[index]);
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Value of an attribute in a tag, unescaped; empty where it has none. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(match?.[1] ?? match?.[2] ?? '');
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
];

export function escapeXml(text: string): string {
  return ESCAPES.reduce((escaped, [character, entity]) => escaped.replaceAll(character, entity), text);
}

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
