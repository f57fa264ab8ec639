/** Nothing is written to a protected sheet or workbook, and no protection is ever taken off. */
import { insertarFormulas, leerPlanes } from '../../../src/app/formulas/insertar';
import { planearFormulas } from '../../../src/app/formulas/planear';
import { GRUPOS } from '../../../src/app/formulas/tipos';
import type { WorkbookPort } from '../../../src/app/port';
import { exportarObservaciones } from '../../../src/app/revision/observaciones';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { createOfficePort } from '../../../src/excel/office-port';
import type { Engine } from '../../../src/host/engine/engine';
import { openHost } from '../../support/host';
import { frase, lista, picture, quick, sheetOf, USOGC } from './banco';

const PROTEGIDA = { on: true, password: 'x', options: {} };
const DE_LA_HOJA = (hoja: string) =>
  `La hoja «${hoja}» está protegida y no se cambió nada. Quite la protección en Revisar > Desproteger hoja y vuelva a intentarlo.`;
const DEL_LIBRO =
  'La estructura del libro está protegida: no se pueden agregar hojas y no se cambió nada. Quite la protección en Revisar > Proteger libro y vuelva a intentarlo.';

function protegerLibro(engine: Engine, protegido: boolean): void {
  Object.defineProperty(engine, 'protected', { value: protegido, configurable: true });
}

const EN_LA_HOJA: readonly [string, (port: WorkbookPort) => Promise<unknown>][] = [
  ['arreglar', (port) => port.write('x', [{ sheet: 'POA-01', address: 'AE62', before: 47.97, after: 50 }])],
  ['marcar', (port) => port.mark([{ sheet: 'POA-01', address: 'AE62', color: 'rojo' }])],
  [
    'insertar fórmulas',
    async (port) => {
      const [leido] = (await leerPlanes(port)).planes;
      if (!leido) throw new Error('no plan');
      const opciones = {
        modo: 'nativas',
        grupos: new Set(GRUPOS),
        reemplazarValores: true,
        reemplazarFormulas: true,
      };
      return insertarFormulas(port, planearFormulas(leido, { ...opciones, modo: 'nativas' }));
    },
  ],
];

test.each(EN_LA_HOJA)('hoja protegida: %s', async (_que, trabajar) => {
  const { engine } = await openHost(USOGC);
  const sheet = sheetOf(engine, 'POA-01');
  sheet.protection = PROTEGIDA;
  const antes = picture(engine);
  expect(await frase(trabajar(createOfficePort(quick)))).toBe(DE_LA_HOJA('POA-01'));
  expect([picture(engine), sheet.protection]).toEqual([antes, PROTEGIDA]);
});

test('hoja protegida: it is read and validated all the same, and its findings go to a sheet of their own', async () => {
  const { engine } = await openHost(USOGC);
  sheetOf(engine, 'POA-01').protection = PROTEGIDA;
  const port = createOfficePort(quick);
  const { revision } = await revisarLibro(port);
  expect(revision.hallazgos.length).toBeGreaterThan(0);
  await exportarObservaciones(port, revision);
  expect(engine.sheets.map(({ name }) => name)).toContain('Observaciones POA');
});

test('hoja generada y luego protegida: neither brought up to date nor undone', async () => {
  const { engine } = await openHost();
  const port = createOfficePort(quick);
  const { journal } = await port.generate('x', [lista(['a'])]);
  sheetOf(engine, 'Informe').protection = PROTEGIDA;
  const antes = picture(engine);
  expect(await frase(port.generate('x', [lista(['a', 'b'])]))).toBe(DE_LA_HOJA('Informe'));
  expect(await frase(port.undo(journal?.id ?? ''))).toBe(DE_LA_HOJA('Informe'));
  expect(picture(engine)).toEqual(antes);
});

test('libro protegido: no new sheet; one that is there already is brought up to date', async () => {
  const { engine } = await openHost();
  const port = createOfficePort(quick);
  protegerLibro(engine, true);
  const antes = picture(engine);
  expect(await frase(port.generate('x', [lista(['a'])]))).toBe(DEL_LIBRO);
  expect(picture(engine)).toEqual(antes);
  protegerLibro(engine, false);
  await port.generate('x', [lista(['a'])]);
  protegerLibro(engine, true);
  await expect(port.generate('x', [lista(['a', 'b'])])).resolves.toMatchObject({ updated: ['Informe'] });
});
