/** Formulas for a plan as a planner lives them: chosen, seen, inserted, calculated in the grid, taken back. */
import AxeBuilder from '@axe-core/playwright';
import { cellOf, goTo } from './support/grid';
import { openWorkbench, paneReady, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name });
const proposals = (bench: Workbench) =>
  bench.pane.getByRole('listbox', { name: 'Fórmulas propuestas' }).getByRole('option');

async function prepare(bench: Workbench): Promise<void> {
  await bench.pane.getByRole('tab', { name: /Fórmulas/ }).click();
  await button(bench, 'Preparar las fórmulas').click();
  await proposals(bench).first().waitFor();
}

async function insert(bench: Workbench, choice: string | RegExp): Promise<void> {
  await button(bench, /^Insertar \d+ fórmulas$/).click();
  await bench.pane.getByRole('alertdialog').getByRole('button', { name: choice }).click();
  await bench.pane.getByText(/^Se insertaron \d+ fórmulas en POA-01$/).waitFor();
}

/** What the plan's own sheet shows in these cells. */
async function figures(bench: Workbench, addresses: readonly string[]) {
  const cells = await Promise.all(addresses.map((address) => cellOf(bench.page, address, 'POA-01')));
  return cells.map(({ value, formula }) => ({ value, formula: String(formula) }));
}

async function violations(bench: Workbench): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: bench.page })
    .include(['#panel iframe', 'body'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Id 28's % Efi, Id 23's (the mean of Ids 25–28) and Id 39's % Eje. */
const CELLS = ['AE33', 'AE28', 'AK46'];
const PRINTED = [9.75, 44.1, 63.47];
const CALCULATED = [9.75, (100 + 0 + 200 / 3 + 9.75) / 4, (102_879 / 162_102) * 100];

describe('the customs follow-up form, USOGC 2017', () => {
  test.each([
    ['POA.*', [/^=IFNA\(POA\.EFICACIA\(|^=POA\.EFICACIA\(/, /POA\.PROMEDIO\.HIJOS\(/, /POA\.EJECUCION\(/]],
    ['De Excel', [/^=(?!.*POA\.)/, /^=(?!.*POA\.)/, /^=(?!.*POA\.)/]],
  ] as const)('%s: inserted over typed values, calculated, undone', async (mode, formulas) => {
    const bench = await openWorkbench();
    await prepare(bench);
    await bench.pane.getByRole('radio', { name: mode }).click();
    expect((await figures(bench, CELLS)).map(({ value }) => value)).toEqual(PRINTED);
    await insert(bench, 'Reemplazar');
    const inserted = await figures(bench, CELLS);
    inserted.forEach(({ value, formula }, i) => {
      expect(value).toBeCloseTo(CALCULATED[i] ?? NaN, 9);
      expect(formula).toMatch(formulas[i] ?? /$^/);
    });
    await goTo(bench.page, 'AE28');
    await bench.page.waitForTimeout(500);
    await bench.shot(`formulas-insertadas-${mode === 'POA.*' ? 'poa' : 'nativas'}`);
    expect(await violations(bench)).toEqual([]);
    await button(bench, 'Deshacer').click();
    await bench.pane.getByText('Se quitaron las fórmulas').waitFor();
    expect(await figures(bench, CELLS)).toEqual(PRINTED.map((value) => ({ value, formula: String(value) })));
    expect(bench.complaints).toEqual([]);
  });

  test('without leave nothing typed is replaced: cancelled, or kept', async () => {
    const bench = await openWorkbench();
    await goTo(bench.page, 'AE33');
    await bench.page.keyboard.press('Delete');
    await prepare(bench);
    await button(bench, /^Insertar \d+ fórmulas$/).click();
    const question = bench.pane.getByRole('alertdialog');
    await question.getByText(/mostrarán otra cifra/).waitFor();
    await bench.pane.getByRole('alertdialog').press('Escape');
    await question.waitFor({ state: 'detached' });
    expect((await figures(bench, CELLS)).map(({ value }) => value)).toEqual(['', ...PRINTED.slice(1)]);
    await button(bench, /^Insertar \d+ fórmulas$/).click();
    await button(bench, 'Conservarlos e insertar 1').click();
    await bench.pane.getByText('Se insertó 1 fórmula en POA-01').waitFor();
    expect((await figures(bench, CELLS)).map(({ value }) => value)).toEqual(PRINTED);
    expect(bench.complaints).toEqual([]);
  });

  test('each proposal leads to its cell, with the figure of now and the one to come', async () => {
    const bench = await openWorkbench();
    await prepare(bench);
    const changing = bench.pane.getByRole('checkbox', { name: /^Ver solo las que mostrarían otra cifra/ });
    await changing.click();
    await proposals(bench).filter({ hasText: 'AE13' }).click();
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#cuadricula input.univer-size-full')?.value === 'AE13',
    );
    await expect(proposals(bench).filter({ hasText: 'AE13' }).innerText()).resolves.toMatch(/100\s*→\s*0/);
    expect(bench.complaints).toEqual([]);
  });
});

test('the grid suggests POA.* functions and explains their arguments', async () => {
  const bench = await openWorkbench();
  await goTo(bench.page, 'AM13');
  await bench.page.keyboard.type('=POA.CONS', { delay: 40 });
  await bench.page.getByText('POA.CONSOLIDADO').first().waitFor();
  await bench.page
    .getByText(/Cifra de una acción de corto plazo/)
    .first()
    .waitFor();
  await bench.shot('formulas-sugerencia');
  await bench.page.keyboard.press('Tab');
  await bench.page
    .getByText(/Código de la acción de corto plazo/)
    .first()
    .waitFor();
  await bench.shot('formulas-argumentos');
  await bench.page.keyboard.press('Escape');
});

describe.each([
  ['claro', 'light'],
  ['oscuro', 'dark'],
] as const)('the pane alone, %s', (name, theme) => {
  test.each([320, 380, 480])('%i pixels wide: nothing is cut, squeezed or overlapped', async (width) => {
    const bench = await openWorkbench({ width: 1440, height: 800 });
    await bench.page.getByLabel('Tema').selectOption(theme);
    await paneReady(bench.page);
    await bench.page.addStyleTag({ content: `#panel iframe { width: ${width}px !important; }` });
    const frame = bench.page.locator('#panel iframe');
    const look = async (state: string) => {
      await frame.screenshot({ path: `tests/e2e/screenshots/formulas-${state}-${name}-${width}.png` });
      expect(await misplaced(bench)).toEqual([]);
    };
    await bench.pane.getByRole('tab', { name: /Fórmulas/ }).click();
    await button(bench, 'Preparar las fórmulas').waitFor();
    await look('inicio');
    await prepare(bench);
    await look('opciones');
    await button(bench, /^Insertar \d+ fórmulas$/).click();
    await bench.pane.getByRole('alertdialog').waitFor();
    await look('pregunta');
    expect(await violations(bench)).toEqual([]);
    await bench.pane.getByRole('button', { name: 'Reemplazar' }).click();
    await bench.pane.getByText(/^Se insertaron/).waitFor();
    await look('listo');
    await button(bench, 'Deshacer').click();
    await bench.pane.getByText('Se quitaron las fórmulas').waitFor();
    await look('deshecho');
    expect(await violations(bench)).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});

/** Siblings that lie over each other, boxes whose content is taller than they are, and whatever is wider than the pane. */
function misplaced(bench: Workbench): Promise<readonly string[]> {
  return bench.pane.evaluate(() => {
    const told: string[] = [];
    const label = (element: Element) =>
      `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 40)}»`;
    if (document.documentElement.scrollWidth > window.innerWidth) told.push('the page scrolls sideways');
    const panel = document.querySelector('[role="tabpanel"]');
    for (const parent of panel?.querySelectorAll('*') ?? []) {
      const style = getComputedStyle(parent);
      const clips = style.overflowY === 'auto' || style.overflowY === 'hidden';
      if (!clips && parent.clientHeight > 0 && parent.scrollHeight > parent.clientHeight + 2)
        told.push(`too low: ${label(parent)}`);
      if (style.display !== 'flex' || !style.flexDirection.startsWith('column')) continue;
      const boxes = [...parent.children].map((child) => ({ child, box: child.getBoundingClientRect() }));
      boxes.forEach(({ child, box }, i) => {
        const next = boxes[i + 1];
        if (next && next.box.height > 0 && box.bottom > next.box.top + 1)
          told.push(`${label(child)} lies over ${label(next.child)}`);
      });
    }
    return told;
  });
}
