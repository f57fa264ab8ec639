/** The unified manifest as it is installed: manifest/manifest.json with the functions of the generated metadata. */

/** Most characters of a description in the schema; functions.json, which XML manifests use, has no such limit. */
const DESCRIPTION = 128;

/**
 * Excel takes the functions from the manifest itself; `metadataUrl` alone leaves older clients without them.
 * `source` and `metadata` are the texts of manifest/manifest.json and of functions.json.
 */
export function unifiedManifest(source, metadata) {
  const manifest = JSON.parse(source);
  const { functions, allowCustomDataForDataTypeAny } = JSON.parse(metadata);
  const declared = functions.map((one) => ({ ...shortened(one), parameters: one.parameters.map(shortened) }));
  for (const { customFunctions } of manifest.extensions.flatMap(({ runtimes }) => runtimes)) {
    if (customFunctions)
      Object.assign(customFunctions, { functions: declared, allowCustomDataForDataTypeAny });
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The same with a description that fits, cut after a whole word. */
function shortened(described) {
  const { description } = described;
  if (!description || description.length <= DESCRIPTION) return described;
  const words = description.slice(0, DESCRIPTION - 1).replace(/[\s,;:]+\S*$/, '');
  return { ...described, description: `${words}…` };
}
