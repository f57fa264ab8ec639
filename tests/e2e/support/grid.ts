import type { Page } from 'playwright-core';
import type { CellValue } from '../../../src/sheet/sheet';
import { parseArea } from '../../../src/sheet/address';
import type { HostedFrame } from '../../../src/host/workbench/hosts';

/** What stands in a cell of the grid: its value, its formula, and why a POA.* function refused. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly message: string | null;
}

type WithHosts = Window & { poaHosts: Map<string, HostedFrame> };

/** Types into a cell as a planner would: goes there by the name box, types, presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  // Slowly, or the suggestions swallow the Enter.
  await page.keyboard.type(text, { delay: 25 });
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
}

export async function goTo(page: Page, address: string): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(address);
  await box.press('Enter');
}

/** The box left of the formula bar, which shows what is selected. */
export function nameBox(page: Page) {
  return page.locator('#cuadricula input.univer-size-full');
}

/** Reads a cell of a sheet (the active one by default) from the engine behind the grid. */
export function cellOf(page: Page, address: string, sheetName?: string): Promise<GridCell> {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return page.evaluate(
    ([area, sheetName]) => {
      const hosted = [...(window as unknown as WithHosts).poaHosts.values()].at(-1);
      if (!hosted) throw new Error('No workbook is open.');
      const { engine } = hosted.host;
      const sheet = engine.sheets.find(({ name }) => name === sheetName) ?? engine.active;
      return {
        value: sheet.values(area)[0]?.[0] ?? null,
        formula: sheet.formulas(area)[0]?.[0] ?? null,
        message: engine.formulaMessage(sheet, area.top, area.left),
      };
    },
    [area, sheetName ?? null] as const,
  );
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hosted = [...(window as unknown as WithHosts).poaHosts.values()].at(-1);
    return hosted?.host.engine.sheets.map(({ name }) => name) ?? [];
  });
}

/** Protects a sheet, as Revisar > Proteger hoja does. */
export async function protect(page: Page, sheetName: string): Promise<void> {
  await page.evaluate((name) => {
    const hosted = [...(window as unknown as WithHosts).poaHosts.values()].at(-1);
    const sheet = hosted?.host.engine.sheets.find((candidate) => candidate.name === name);
    if (sheet) sheet.protection = { on: true, password: null, options: {} };
  }, sheetName);
}

/** Pixels of the drawn grid that have exactly this colour (`#F8C4C0`). */
export function pixelsOf(page: Page, color: string): Promise<number> {
  return page.evaluate((hex) => {
    const wanted = Number.parseInt(hex.slice(1), 16);
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#cuadricula canvas')) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 0; i < data.length; i += 4) {
        const pixel = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        if (pixel === wanted && data[i + 3] === 255) count += 1;
      }
    }
    return count;
  }, color);
}
