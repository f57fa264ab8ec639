/** Takes the pictures of the guide anew: `node tools/guide-pictures.js`, which runs its end-to-end test. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

execFileSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--config', 'jest.e2e.config.js', 'tests/e2e/guia.e2e.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, POA_GUIA_IMG: `${ROOT}assets/guia/img` } },
);
