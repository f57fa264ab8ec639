/** Excel refuses every batch while the planner types in a cell: a sentence asks to finish, and nothing is lost. */
import { generarConsolidado } from '../../../src/app/consolidar-libro';
import type { WorkbookPort } from '../../../src/app/port';
import { marcar } from '../../../src/app/revision/marcas';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { createOfficePort } from '../../../src/excel/office-port';
import { openHost } from '../../support/host';
import { frase, lista, picture, quick, USOGC } from './banco';

const FRASE =
  'Excel está editando una celda. Termine la edición con Entrar, o descártela con Esc, y vuelva a intentarlo.';

const TRABAJOS: readonly [string, (port: WorkbookPort) => Promise<unknown>][] = [
  ['detectar', (port) => port.read()],
  ['validar', (port) => revisarLibro(port)],
  ['arreglar una celda', (port) => port.write('x', [edicion])],
  ['marcar', (port) => port.mark([{ sheet: 'POA-01', address: 'C3', color: 'rojo' }])],
  ['quitar las marcas', (port) => marcar(port, [])],
  ['generar una hoja', (port) => port.generate('x', [lista(['a'])])],
  ['consolidar', (port) => generarConsolidado(port, { trimestre: 4 })],
  ['ir a una celda', (port) => port.select('POA-01', 'B13')],
  ['leer un ajuste', (port) => port.getSetting('ajustes')],
  ['guardar un ajuste', (port) => port.setSetting('ajustes', { x: 1 })],
  ['ver el historial', (port) => port.journal()],
];

const edicion = { sheet: 'POA-01', address: 'AE62', before: 47.97, after: 50 };

test.each(TRABAJOS)('%s', async (_que, trabajar) => {
  const { engine, host } = await openHost(USOGC);
  const port = createOfficePort(quick);
  const antes = picture(engine);
  host.refusals.cellEditMode = true;
  expect(await frase(trabajar(port))).toBe(FRASE);
  expect(picture(engine)).toEqual(antes);
  host.refusals.cellEditMode = false;
  await trabajar(port);
});

test('deshacer y rehacer: the entry is still there afterwards', async () => {
  const { host } = await openHost(USOGC);
  const port = createOfficePort(quick);
  const { id } = await port.write('Arreglar AE62', [edicion]);
  for (const trabajar of [() => port.undo(id), () => port.redo(id)]) {
    host.refusals.cellEditMode = true;
    expect(await frase(trabajar())).toBe(FRASE);
    host.refusals.cellEditMode = false;
    await trabajar();
  }
});
