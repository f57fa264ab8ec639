/**
 * Both manifests as they are installed. Their sources name the development server and no version: the address is
 * given, and the version is that of package.json.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the sources say that the add-in is served. */
const DEVELOPMENT = 'https://localhost:3000/';

/** Most characters of a description in the schema; functions.json, which XML manifests use, has no such limit. */
const DESCRIPTION = 128;

/** The only place that says it. */
export function packageVersion() {
  const file = fileURLToPath(new URL('../package.json', import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** manifest.xml, for an address that ends with a slash. */
export function xmlManifest(source, { version = packageVersion(), address = DEVELOPMENT } = {}) {
  // Office wants four numbers.
  const versioned = source.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  return moved(versioned, address);
}

/**
 * The unified manifest. Excel takes the functions from the manifest itself; `metadataUrl` alone leaves older clients
 * without them. `source` and `metadata` are the texts of manifest/manifest.json and of functions.json.
 */
export function unifiedManifest(
  source,
  metadata,
  { version = packageVersion(), address = DEVELOPMENT } = {},
) {
  const manifest = { ...JSON.parse(moved(source, address)), version, validDomains: [new URL(address).host] };
  const { functions, allowCustomDataForDataTypeAny } = JSON.parse(metadata);
  const declared = functions.map((one) => ({ ...shortened(one), parameters: one.parameters.map(shortened) }));
  for (const { customFunctions } of manifest.extensions.flatMap(({ runtimes }) => runtimes)) {
    if (customFunctions)
      Object.assign(customFunctions, { functions: declared, allowCustomDataForDataTypeAny });
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function moved(text, address) {
  return text.replaceAll(DEVELOPMENT, address);
}

/** The same with a description that fits, cut after a whole word. */
function shortened(described) {
  const { description } = described;
  if (!description || description.length <= DESCRIPTION) return described;
  const words = description.slice(0, DESCRIPTION - 1).replace(/[\s,;:]+\S*$/, '');
  return { ...described, description: `${words}…` };
}
