/**
 * The central planner's quarter in a real Chromium: many generated books dropped into the pane of the built add-in,
 * up to the report that it shows. What counts is how long the thread of the pane is busy without a breath.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { book, COLUMNS, ROWS, SHEETS } from './books.js';

const BOOKS = 60;
/** What a person feels as a stutter. */
const LIMIT = 200;
const PATIENCE = 600_000;

export const pane = {
  id: 'pane',
  title: `${BOOKS} books of ${SHEETS} × ${ROWS} × ${COLUMNS} cells in the pane (npm run build and build:host come first)`,
  async run() {
    const { address, stop } = await serve();
    const folder = mkdtempSync(join(tmpdir(), 'poa-panel-'));
    const files = writeBooks(folder);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      await page.addInitScript(watchLongTasks);
      await page.goto(address);
      return await measure(page, files);
    } finally {
      await browser.close();
      stop();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measure(page, files) {
  const frame = await paneOf(page);
  await frame.getByRole('tab', { name: /Detectar/ }).waitFor();
  await frame.locator('input[type=file][multiple]').waitFor({ state: 'attached', timeout: PATIENCE });
  await takeTasks(frame);
  const start = performance.now();
  await frame.locator('input[type=file][multiple]').setInputFiles(files, { timeout: PATIENCE });
  await frame
    .getByText(`${BOOKS} libros, ${BOOKS * SHEETS} planes`)
    .waitFor({ state: 'attached', timeout: PATIENCE });
  await frame
    .getByRole('button', { name: /Cancelar la lectura/ })
    .waitFor({ state: 'hidden', timeout: PATIENCE });
  const read = performance.now();
  const reading = await takeTasks(frame);
  await frame.getByRole('tab', { name: /Consolidar/ }).click();
  await frame.getByText(/^Entran \d+ de/).waitFor({ timeout: PATIENCE });
  const shown = performance.now();
  const showing = await takeTasks(frame);
  await frame.getByRole('radio', { name: 'T2' }).click();
  await frame.getByText('Se cuenta lo ejecutado de enero a junio.').waitFor({ timeout: PATIENCE });
  await frame
    .getByRole('checkbox', { name: /^Incluir/ })
    .first()
    .uncheck();
  await frame.getByText(/^Entran 179 de 180/).waitFor({ timeout: PATIENCE });
  const again = await takeTasks(frame);
  await frame
    .getByRole('button', { name: /^Ver los hallazgos/ })
    .first()
    .click();
  await frame.getByRole('listbox').getByRole('option').first().waitFor({ timeout: PATIENCE });
  const unit = await takeTasks(frame);
  await frame.getByRole('button', { name: 'Ver todos' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: 'Hallazgos de' })
    .waitFor({ state: 'hidden', timeout: PATIENCE });
  // What is drawn last is drawn after it.
  await page.waitForTimeout(1_000);
  const all = await takeTasks(frame);
  return [
    { name: 'reading, detecting and checking all', value: read - start, unit: 'ms' },
    { name: 'first report', value: shown - read, unit: 'ms' },
    { name: 'longest task while files come', value: longest(reading), unit: 'ms', limit: LIMIT },
    { name: 'longest task until the report is shown', value: longest(showing), unit: 'ms', limit: LIMIT },
    { name: 'longest task when choices change', value: longest(again), unit: 'ms', limit: LIMIT },
    { name: 'longest task to the findings of a unit', value: longest(unit), unit: 'ms', limit: LIMIT },
    { name: 'longest task to those of all', value: longest(all), unit: 'ms', limit: LIMIT },
  ];
}

/** Runs in every frame of the page; tasks of 50 ms and more are kept. */
function watchLongTasks() {
  globalThis.tareasLargas = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries())
      globalThis.tareasLargas.push({ name, duration, startTime });
  }).observe({ type: 'longtask' });
}

/** Those of the pane's own frame since the last time. */
function takeTasks(frame) {
  return frame.evaluate(() => globalThis.tareasLargas.splice(0).filter(({ name }) => name === 'self'));
}

const longest = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));

/** From the disk, as a planner's are: bytes handed over by the test would be work of the pane's own thread. */
function writeBooks(folder) {
  return Array.from({ length: BOOKS }, (_, i) => {
    const path = join(folder, `unidad-${String(i + 1).padStart(2, '0')}.xlsx`);
    writeFileSync(path, book(i + 1));
    return path;
  });
}

async function paneOf(page) {
  await page.locator('#panel iframe[data-listo="si"]').waitFor({ state: 'attached', timeout: PATIENCE });
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (!frame) throw new Error('The workbench shows no task pane.');
  return frame;
}

async function serve() {
  const child = spawn(process.execPath, ['tools/start.js', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The workbench server ended with status ${code}.`)));
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+\//.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  return { address, stop: () => child.kill() };
}
