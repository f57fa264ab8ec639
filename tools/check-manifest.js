/**
 * Prints the unified manifest as the build makes it, after checking it against Microsoft's schema of its version,
 * which the package bundles: nothing is downloaded. Errors go to standard error, with status 1.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { functionsMetadata } from './functions-metadata.js';
import { unifiedManifest } from './manifests.js';

const require = createRequire(import.meta.url);
const { ManifestUtil } = require('@microsoft/app-manifest');

const source = readFileSync(fileURLToPath(new URL('../manifest/manifest.json', import.meta.url)), 'utf8');
const text = unifiedManifest(source, await functionsMetadata());
const manifest = JSON.parse(text);

const errors = await ManifestUtil.validateManifestAgainstSchema(manifest, schemaOf(manifest.manifestVersion));
if (errors.length > 0) {
  console.error(errors.join('\n'));
  process.exitCode = 1;
} else {
  process.stdout.write(text);
}

function schemaOf(version) {
  const folder = new URL('.', `file://${require.resolve('@microsoft/app-manifest')}`);
  const file = new URL(`json-schemas/teams/v${version}/MicrosoftTeams.schema.json`, folder);
  return JSON.parse(readFileSync(file, 'utf8'));
}
