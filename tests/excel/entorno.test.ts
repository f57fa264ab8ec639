import { leerEntorno } from '../../src/excel/entorno';
import { createOfficePort } from '../../src/excel/office-port';
import { openHost } from '../support/host';

const FIXTURE = 'anb-usogc-2017-t4.xlsx';

test('the environment is told as the client tells it', async () => {
  await openHost();
  const entorno = leerEntorno();
  expect(entorno).toMatchObject({ anfitrion: 'Excel', plataforma: 'PC', funciones: true });
  expect(entorno.requisitos.map(({ conjunto }) => conjunto)).toEqual([
    'ExcelApi',
    'SharedRuntime',
    'CustomFunctionsRuntime',
    'RibbonApi',
    'KeyboardShortcuts',
  ]);
  expect(entorno.requisitos[0]?.version).toMatch(/^1\.(1[3-9]|20)$/);
});

test('a host that tells nothing leaves blanks', async () => {
  await openHost();
  const { anfitrion, version, requisitos } = leerEntorno({});
  expect([anfitrion, version]).toEqual([null, null]);
  expect(requisitos.every((uno) => uno.version === null)).toBe(true);
});

test('the active cell is the first of what is selected, with its sheet', async () => {
  await openHost({ fixture: FIXTURE });
  const port = createOfficePort();
  await port.select('POA-01', 'C33:E35');
  expect(await port.activeCell()).toEqual({ sheet: 'POA-01', row: 32, column: 2 });
});
