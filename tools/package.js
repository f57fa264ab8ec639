/**
 * `npm run package -- --address https://poa.example.bo/`: what an institution needs to install the add-in.
 *
 *   dist/package/sitio/               the folder to put on that address, on any HTTPS server
 *   dist/package/manifest.xml         for sideloading, shared folders and central deployment
 *   dist/package/poa-para-excel.zip   the unified manifest with its icons, for the admin centre
 *   dist/package/SHA256SUMS           of every file, for `sha256sum --check`
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { buildAddin } from './build-addin.js';
import { functionsMetadata } from './functions-metadata.js';
import { checksums, withIntegrity } from './integrity.js';
import { packageVersion, unifiedManifest, xmlManifest } from './manifests.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Of the development server: those of the package stand outside the folder that is served. */
const NOT_SERVED = ['manifest.xml', 'manifest.json'];

/** A package of the same sources is the same, byte by byte. */
const MTIME = new Date(1980, 0, 1);

/** HTTPS, with a slash at the end; throws a sentence for anything else. */
export function addressOf(text) {
  if (!text) throw new Error('Say where the add-in will be served: --address https://poa.example.bo/');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(`«${text}» is no address that Office takes: it must be like https://poa.example.bo/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

export async function makePackage({ address, out }) {
  await buildAddin();
  rmSync(out, { recursive: true, force: true });
  const site = path.join(out, 'sitio');
  mkdirSync(site, { recursive: true });
  cpSync(path.join(ROOT, 'dist/addin'), site, {
    recursive: true,
    filter: (source) => !NOT_SERVED.includes(path.basename(source)),
  });
  const page = path.join(site, 'taskpane.html');
  const read = (file) => readFileSync(path.join(site, file));
  writeFileSync(page, withIntegrity(readFileSync(page, 'utf8'), read));

  const installed = { version: packageVersion(), address };
  const source = (file) => readFileSync(path.join(ROOT, file), 'utf8');
  const unified = unifiedManifest(source('manifest/manifest.json'), await functionsMetadata(), installed);
  writeFileSync(path.join(out, 'manifest.xml'), xmlManifest(source('manifest.xml'), installed));
  writeFileSync(path.join(out, 'poa-para-excel.zip'), zipped(unified, read));
  writeFileSync(path.join(out, 'SHA256SUMS'), checksums(out));
}

/** The manifest at the top, the icons where it says. */
function zipped(manifest, read) {
  const { color, outline } = JSON.parse(manifest).icons;
  const icons = Object.fromEntries([color, outline].map((file) => [file, read(file)]));
  return zipSync({ 'manifest.json': strToU8(manifest), ...icons }, { mtime: MTIME });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      address: { type: 'string' },
      out: { type: 'string', default: path.join(ROOT, 'dist/package') },
    },
  });
  try {
    const address = addressOf(values.address);
    await makePackage({ address, out: values.out });
    console.log(`POA para Excel ${packageVersion()} for ${address} is in ${values.out}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
