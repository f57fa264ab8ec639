import { openPart } from '../xml/open-part';
import type { Archive } from '../zip/archive';

/** A link from one part to another, or out of the file (OPC, ECMA-376 part 2). */
export interface Relation {
  /** Last word of the type, the same in transitional and strict files: `worksheet`, `sharedStrings`, `hyperlink`. */
  readonly type: string;
  /** Name of the part from the root of the file, or the address outside as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part by id; of the whole file for `''`. Empty where the part has none. */
export function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  const xml = openPart(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  if (!xml) return relations;
  while (xml.next()) {
    if (!xml.opening || !xml.is('Relationship')) continue;
    const attributes = xml.attributes();
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    relations.set(attributes.get('Id') ?? '', {
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: external ? target : resolve(archive, folder, target),
      external,
    });
  }
  return relations;
}

/** Targets are URIs: relative to the part's folder or from the root, and possibly percent-encoded. */
function resolve(archive: Archive, folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const name = steps.join('/');
  return archive.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
