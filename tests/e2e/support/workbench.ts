import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

const SHOTS = join(process.cwd(), 'tests/e2e/screenshots');

/** Debian's Chromium, or what `CHROMIUM` names; the flags keep it from reaching for the network. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  readonly page: Page;
  /** The real task pane, in its frame. */
  readonly pane: Frame;
  /** What the page and the pane wrote to the console as errors, and requests that left this machine. */
  readonly complaints: readonly string[];
  shot(name: string): Promise<void>;
  /** Opens another workbook through the file picker and waits for its pane. */
  open(file: { name: string; bytes: Buffer } | string): Promise<void>;
  save(): Promise<Buffer>;
}

let server: ChildProcess | null = null;
let home = '';
let browser: Browser | null = null;

export async function startWorkbench(): Promise<void> {
  if (!existsSync(CHROMIUM))
    throw new Error(`No Chromium at ${CHROMIUM}: install Debian's package, or set CHROMIUM.`);
  mkdirSync(SHOTS, { recursive: true });
  await startServer();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

export async function stopWorkbench(): Promise<void> {
  await browser?.close();
  server?.kill();
}

/** What `npm start` runs, without opening a browser. */
async function startServer(): Promise<void> {
  const child = spawn(process.execPath, ['tools/start.js', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  home = await new Promise<string>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The workbench server ended with status ${String(code)}.`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/localhost:\d+\//.exec(chunk.toString());
      if (address) resolve(address[0]);
    });
  });
}

/** A fresh page with the sample workbook open and its pane ready. */
export async function openWorkbench(viewport = { width: 1440, height: 900 }): Promise<Workbench> {
  if (!browser) throw new Error('startWorkbench() comes first.');
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'es-BO' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|about):/.test(url))
      complaints.push(`left the machine: ${url}`);
  });
  await page.goto(home);
  await paneReady(page);
  return {
    page,
    complaints,
    get pane() {
      return paneOf(page);
    },
    async shot(name) {
      await page.screenshot({ path: join(SHOTS, `${name}.png`) });
    },
    async open(file) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Abrir…' }).click();
      await (
        await chooser
      ).setFiles(typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: file.bytes });
    },
    async save() {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Guardar' }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await download).createReadStream())
        chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
  };
}

/** Waits until the pane of the workbook that is open now has shown itself. */
export async function paneReady(page: Page): Promise<void> {
  await page.locator('#panel iframe[data-listo="si"]').waitFor({ state: 'attached', timeout: 60_000 });
  await paneOf(page).getByRole('heading', { name: 'POA para Excel' }).waitFor();
}

/** Waits until the workbook of that name is open and its own pane has shown itself. */
export async function opened({ page }: Workbench, name: string): Promise<void> {
  await page.getByRole('status').getByText(name).waitFor();
  await paneReady(page);
}

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (!frame) throw new Error('The workbench shows no task pane.');
  return frame;
}
