/** Metadata of the POA.* functions for Excel, the workbench, the batch and the guide, from the JSDoc of src/functions. */
import { createRequire } from 'node:module';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FUNCTIONS = path.join(ROOT, 'src/functions');
const OUTPUT = path.join(ROOT, 'dist/functions.json');

/** Ids that Excel accepts; names and namespace ride on them. */
const ID = /^[A-Z0-9._]{3,128}$/;

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata');

/** The metadata as JSON text; throws where a JSDoc comment or a signature is not what Excel takes. */
export async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(await sources());
  if (errors.length > 0) throw new Error(`Custom functions: ${errors.join('; ')}`);
  const unusable = JSON.parse(metadataJson).functions.filter(({ id }) => !ID.test(id));
  if (unusable.length > 0) throw new Error(`Custom function ids: ${unusable.map(({ id }) => id).join(', ')}`);
  return metadataJson;
}

/** Writes dist/functions.json, or another file. */
export async function writeFunctionsMetadata(output = OUTPUT) {
  await mkdir(path.dirname(output), { recursive: true });
  await writeFile(output, await functionsMetadata());
}

/** Files that declare a function, in alphabetical order. */
async function sources() {
  const names = (await readdir(FUNCTIONS)).filter((name) => name.endsWith('.ts')).sort();
  const files = names.map((name) => path.join(FUNCTIONS, name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_, i) => texts[i].includes('@customfunction'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFunctionsMetadata();
