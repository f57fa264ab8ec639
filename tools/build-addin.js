/** Builds the add-in with webpack into dist/addin, unless nothing it is made of has changed. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { upToDate } from './up-to-date.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const INPUTS = [
  'src',
  'assets',
  'manifest',
  'manifest.xml',
  'package.json',
  'webpack.config.js',
  'package-lock.json',
  'tools',
];

export async function buildAddin() {
  await upToDate(ROOT, 'addin', INPUTS, () => {
    execFileSync('npx', ['--no-install', 'webpack', '--mode', 'production'], {
      cwd: ROOT,
      stdio: ['ignore', process.stderr.fd, 'inherit'],
      shell: process.platform === 'win32',
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddin();
