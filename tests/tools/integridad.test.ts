import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from '../support/tool';

const carpeta = mkdtempSync(join(tmpdir(), 'poa-'));
afterAll(() => rmSync(carpeta, { recursive: true }));

/** `withIntegrity` over files of one line each, which is their own name. */
function conIntegridad(html: string): string {
  const tool = pathToFileURL(join(__dirname, '../../tools/integrity.js')).href;
  const source = `import { withIntegrity } from ${JSON.stringify(tool)};
    process.stdout.write(withIntegrity(${JSON.stringify(html)}, (file) => Buffer.from(file)));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', source]).toString();
}

const sri = (file: string) => `sha384-${createHash('sha384').update(file).digest('base64')}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('scripts and styles of the page carry the hash of their contents', () => {
  expect(conIntegridad('<script defer src="vendor.0123456789.js"></script>')).toBe(
    `<script defer src="vendor.0123456789.js" integrity="${sri('vendor.0123456789.js')}"></script>`,
  );
  expect(conIntegridad('<link href="pane.0123456789.css" rel="stylesheet" />')).toBe(
    `<link href="pane.0123456789.css" integrity="${sri('pane.0123456789.css')}" rel="stylesheet" />`,
  );
});

it('one with a lasting name is asked for by its contents, past any cache', () => {
  expect(conIntegridad('<script src="functions.js"></script>')).toBe(
    `<script src="functions.js?${sha256('functions.js').slice(0, 10)}" integrity="${sri('functions.js')}"></script>`,
  );
});

it('office.js and icons stay as they are', () => {
  const html =
    '<link rel="icon" href="iconos/icono-32.png" /><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  expect(conIntegridad(html)).toBe(html);
});

it('lists every file of a folder as sha256sum does', () => {
  mkdirSync(join(carpeta, 'b'));
  writeFileSync(join(carpeta, 'b', 'dos.txt'), '2');
  writeFileSync(join(carpeta, 'a.txt'), '1');
  expect(runTool('integrity.js', 'checksums', carpeta)).toBe(
    `${sha256('1')}  a.txt\n${sha256('2')}  b/dos.txt\n`,
  );
});
