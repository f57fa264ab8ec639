/** What an institution puts on its server: `npm run package`, looked through and opened in the browser. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { version } from '../../package.json';
import { CHROMIUM, FLAGS, openWorkbench, startWorkbench, stopWorkbench } from './support/workbench';

const ADDRESS = 'https://poa.example.bo/planes/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const out = mkdtempSync(join(tmpdir(), 'poa-paquete-'));
const site = join(out, 'sitio');
let server: Server | null = null;
let home = '';
let browser: Browser | null = null;
/** What is answered in place of a file of the site. */
const tampered = new Map<string, Buffer>();

beforeAll(async () => {
  execFileSync(process.execPath, ['tools/package.js', '--address', ADDRESS, '--out', out], { stdio: 'pipe' });
  const started = createServer(({ url = '/' }, response) => {
    const file = new URL(url, 'http://localhost').pathname.slice(1);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (!existsSync(join(site, file))) response.statusCode = 404;
    response.end(tampered.get(file) ?? (response.statusCode === 404 ? '' : readFileSync(join(site, file))));
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  server = started;
  home = `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true });
});
afterEach(() => tampered.clear());

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Opens the pane's page as a browser outside Excel does; office.js comes from the installed copy. */
async function openPage(): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  if (!browser) throw new Error('No browser.');
  const page = await (await browser.newContext({ locale: 'es-BO' })).newPage();
  const [complaints, asked]: string[][] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints?.push(message.text());
  });
  page.on('request', (request) => void asked?.push(request.url()));
  await page.route(`${OFFICE}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length);
    return route.fulfill({ path: join('node_modules/@microsoft/office-js/dist', file) });
  });
  await page.goto(`${home}taskpane.html`, { waitUntil: 'domcontentloaded' });
  return { page, complaints: complaints ?? [], asked: asked ?? [] };
}

const text = (file: string) => readFileSync(join(out, file), 'utf8');
const files = () =>
  (readdirSync(out, { recursive: true }) as string[]).filter((file) => statSync(join(out, file)).isFile());

describe('the folder', () => {
  test('holds the site, both manifests and the checksums of every file', () => {
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'manifest.xml', 'poa-para-excel.zip', 'sitio']);
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
    const listed = text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed.sort()).toEqual(
      files()
        .filter((file) => file !== 'SHA256SUMS')
        .sort(),
    );
  });

  test('holds no source map, no address of development, and no manifest that is served', () => {
    expect(files().filter((file) => file.endsWith('.map') || file.includes('sitio/manifest'))).toEqual([]);
    const texts = files().filter((file) => /\.(js|css|html|json|xml|txt)$/.test(file));
    expect(texts.filter((file) => /sourceMappingURL|localhost:3000/.test(text(file)))).toEqual([]);
  });

  test('says one version: in both manifests and on its own page', () => {
    expect(text('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
    expect(text('sitio/acerca.html')).toContain(`Versión ${version}`);
    const zip = unzipSync(new Uint8Array(readFileSync(join(out, 'poa-para-excel.zip'))));
    const manifest = JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array())) as {
      version: string;
      icons: { color: string; outline: string };
    };
    expect(manifest.version).toBe(version);
    expect(Object.keys(zip).sort()).toEqual(
      ['manifest.json', manifest.icons.color, manifest.icons.outline].sort(),
    );
  });

  test('whatever the manifests point to is there', () => {
    const named = new Set(text('manifest.xml').match(/https:\/\/poa\.example\.bo\/[^"#<]*/g));
    expect(named.size).toBeGreaterThan(20);
    const missing = [...named].filter((url) => !files().includes(join('sitio', url.slice(ADDRESS.length))));
    expect(missing).toEqual([]);
  });
});

describe('in the browser', () => {
  test('the page loads under its own policy, from its own origin and Microsoft’s alone', async () => {
    const { page, complaints, asked } = await openPage();
    await page.getByText(/Excel/).first().waitFor();
    await page.screenshot({ path: 'tests/e2e/screenshots/paquete-sin-excel.png' });
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith(OFFICE))).toEqual([]);
    const own = await page.locator('script[src]:not([src^="https:"]), link[rel="stylesheet"]').all();
    expect(own.length).toBeGreaterThan(4);
    for (const tag of own) await expect(tag.getAttribute('integrity')).resolves.toMatch(/^sha384-/);
  });

  test('nothing else may be connected to, framed, or run', async () => {
    const { page, complaints } = await openPage();
    const refused = await page.evaluate(async () => {
      const fetched = await fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      );
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return [fetched, 'ran' in window];
    });
    expect(refused).toEqual(['refused', false]);
    expect(complaints.join('\n')).toMatch(/Content Security Policy/);
  });

  test('a script that was changed on its way does not run', async () => {
    const functions = readFileSync(join(site, 'functions.js'));
    tampered.set('functions.js', Buffer.concat([functions, Buffer.from('\nwindow.tampered = true;')]));
    const { page, complaints } = await openPage();
    await page.getByText(/Excel/).first().waitFor();
    expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
    expect(complaints.join('\n')).toMatch(/integrity/);
  });

  test('“Acerca de” says version, privacy and licences, and leads to the notices', async () => {
    const { page, complaints } = await openPage();
    await page.goto(`${home}acerca.html`);
    await page.getByText(`Versión ${version}`).waitFor();
    await page.screenshot({ path: 'tests/e2e/screenshots/acerca.png' });
    await page.getByRole('link', { name: 'avisos de terceros' }).click();
    await page.getByText('AVISOS DE TERCEROS').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the first load', () => {
  beforeAll(startWorkbench);
  afterAll(stopWorkbench);

  test('of the shared runtime in a workbook is at most 250 kB after gzip, without office.js', async () => {
    const bench = await openWorkbench();
    const html = readFileSync('dist/addin/taskpane.html', 'utf8');
    const own = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    expect(own).toEqual(expect.arrayContaining(['functions.js', expect.stringMatching(/^vendor/)]));
    // Whatever else the pane asks for is kept back: it must show itself without.
    let held = 0;
    await bench.page.route(/\/addin\/[^/]*\.js$/, async (route) => {
      if (own.includes(basename(new URL(route.request().url()).pathname))) return route.continue();
      held += 1;
      return undefined;
    });
    await bench.page.reload();
    const pane = bench.page.frameLocator('#panel iframe');
    await pane.getByRole('heading', { name: 'POA para Excel' }).waitFor();
    await pane.getByRole('main').getByRole('button').first().waitFor();
    expect(held).toBeGreaterThan(0);
    const bytes = ['taskpane.html', ...own].map(
      (file) => gzipSync(readFileSync(join('dist/addin', file))).length,
    );
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(250_000);
  });
});
