/**
 * Every step and state of the pane under axe, in light, dark and forced colours, at 320 pixels: nothing in the way of
 * a screen reader, nothing cut off.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { HostedFrame } from '../../src/host/workbench/hosts';
import { smallWorkbook } from './support/files';
import { goTo, protect } from './support/grid';
import { opened, openWorkbench, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const WIDTH = 320;

/** Milliseconds for one walk through everything, axe at each of thirty stops. */
const WALK = 400_000;

const button = ({ pane }: Workbench, name: string | RegExp) => pane.getByRole('button', { name });
const tab = ({ pane }: Workbench, name: RegExp) => pane.getByRole('tab', { name });

/** Looks at what is shown now; what is wrong is added to `faults`. */
function watcher(bench: Workbench, theme: string) {
  const faults: string[] = [];
  const look = async (state: string) => {
    const { violations } = await new AxeBuilder({ page: bench.page })
      .include(['#panel iframe', 'body'])
      .analyze();
    for (const { id, nodes } of violations)
      faults.push(`${state}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    const wide = await bench.pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) faults.push(`${state}: ${wide} pixels too wide`);
    await bench.page
      .locator('#panel iframe')
      .screenshot({ path: `tests/e2e/screenshots/accesibilidad-${theme}-${state}.png` });
  };
  return { faults, look };
}

/** Presses a ribbon button or a shortcut, as Excel does. */
function press({ page }: Workbench, action: string): Promise<void> {
  return page.evaluate((id) => {
    const { poaHosts } = window as unknown as { poaHosts: Map<string, HostedFrame> };
    [...poaHosts.values()].at(-1)?.host.invokeAction(id);
  }, action);
}

async function openIn(theme: string): Promise<Workbench> {
  const bench = await openWorkbench({ width: 1280, height: 800 });
  if (theme === 'forzado') await bench.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  else await bench.page.locator('#tema').selectOption(theme);
  await bench.page.addStyleTag({ content: `#panel iframe { width: ${WIDTH}px !important; flex: none; }` });
  await bench.open({ name: 'libro.xlsx', bytes: smallWorkbook(['Notas']) });
  await opened(bench, 'libro.xlsx');
  return bench;
}

test.each(['light', 'dark', 'forzado'])(
  '%s: every state',
  async (theme) => {
    const bench = await openIn(theme);
    const { faults, look } = watcher(bench, theme);
    await button(bench, 'Crear libro de ejemplo').waitFor();
    await look('inicio');
    for (const [step, name] of [
      ['detectar', /Detectar/],
      ['validar', /Validar/],
      ['formulas', /Fórmulas/],
      ['consolidar', /Consolidar/],
    ] as const) {
      await tab(bench, name).click();
      await bench.pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      await look(`${step}-vacio`);
    }
    await tab(bench, /Detectar/).click();
    await button(bench, 'Detectar planes').click();
    await bench.pane.getByText('No se reconoció ningún plan').waitFor();
    await look('detectar-nada');

    await button(bench, 'Inicio').click();
    await button(bench, 'Crear libro de ejemplo').click();
    const tour = bench.pane.getByRole('region', { name: 'Recorrido de práctica' });
    await tour.getByRole('button', { name: 'Detectar planes' }).waitFor();
    await look('recorrido');
    await tour.getByRole('button', { name: 'Detectar planes' }).click();
    await tour.getByRole('button', { name: 'Seguir con Validar' }).waitFor();
    await look('detectar');
    await tour.getByRole('button', { name: 'Seguir con Validar' }).click();
    await tour.getByRole('button', { name: 'Validar el plan' }).click();
    const findings = bench.pane.getByRole('listbox', { name: 'Hallazgos' }).getByRole('option');
    await findings.first().waitFor();
    await look('validar');
    await button(bench, 'Salir del recorrido').click();
    await findings.filter({ hasText: 'AD17' }).click();
    await look('hallazgo');
    await button(bench, 'Ajustes').click();
    await bench.pane.getByRole('heading', { name: 'Ajustes de este libro' }).waitFor();
    await look('ajustes');

    await tab(bench, /Fórmulas/).click();
    await button(bench, 'Preparar las fórmulas').click();
    await button(bench, /^Insertar \d/).waitFor();
    await look('formulas');
    await tab(bench, /Consolidar/).click();
    await button(bench, 'Generar Consolidado T4').waitFor();
    await look('consolidar');
    await button(bench, 'Generar Consolidado T4').click();
    await bench.pane.getByText('Consolidado T4 listo').waitFor();
    await look('consolidado');
    await protect(bench.page, 'Base POA');
    await button(bench, 'Inicio').click();
    await bench.pane.getByRole('heading', { name: 'Estado del libro' }).waitFor();
    await look('estado');

    await button(bench, 'Guía').click();
    await bench.pane.getByRole('list', { name: 'Contenido' }).waitFor();
    await look('guia');
    for (const page of ['Primeros pasos', 'Reglas', 'Funciones POA', 'Si algo no funciona']) {
      await button(bench, page).click();
      await bench.pane.getByRole('heading', { name: page, level: 2 }).waitFor();
      await look(`guia-${page}`);
      await button(bench, 'Volver al contenido').click();
    }
    await bench.pane.getByRole('searchbox', { name: 'Buscar en la guía' }).fill('eficacia');
    await bench.pane.getByText(/secciones encontradas/).waitFor();
    await look('guia-buscar');
    await bench.pane.getByRole('searchbox', { name: 'Buscar en la guía' }).fill('');
    await button(bench, 'Diagnóstico').click();
    await bench.pane.getByRole('textbox', { name: 'Informe de diagnóstico' }).waitFor();
    await look('diagnostico');

    // From the context menu and the ribbon, as Excel calls them.
    await press(bench, 'ayuda');
    await bench.pane.getByRole('list', { name: 'Contenido' }).waitFor();
    await press(bench, 'explicarFila');
    await bench.pane.getByRole('button', { name: 'Explicar la fila elegida' }).waitFor();
    await look('fila-ninguna');
    await tab(bench, /Detectar/).click();
    await button(bench, /^Ir a POA-01 de ejemplo/).click();
    await goTo(bench.page, 'B17');
    await press(bench, 'explicarFila');
    await bench.pane.getByRole('heading', { name: 'UAU1.1.1.1.2' }).waitFor();
    await look('fila');
    await press(bench, 'consolidar');
    await bench.pane
      .getByRole('alert')
      .getByText(/está protegida/)
      .waitFor();
    await look('fallo');
    expect(faults).toEqual([]);
    expect(bench.complaints).toEqual([]);
  },
  WALK,
);
