/** The sheet `Equivalencias` is where decisions live: through Microsoft's client, over a workbook that is saved and opened again. */
import { decidirEquivalencias, leerEquivalencias } from '../../src/app/equivalencias-hoja';
import type { Decision } from '../../src/app/equivalencias-hoja';
import { generarConsolidado } from '../../src/app/consolidar-libro';
import { SIN_CORRECCIONES } from '../../src/app/correcciones';
import { guardarInforme, INFORME_NUEVO, leerInforme } from '../../src/app/informe/guardado';
import { AJUSTES_DE_FABRICA, guardarAjustes, leerAjustes } from '../../src/app/revision/ajustes-libro';
import { tallerEnEsteHilo } from '../../src/app/taller/taller-local';
import type { EncargoInforme } from '../../src/app/taller/taller';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { fixtureBytes, openHost } from '../support/host';

const UNIDADES = ['grcgr', 'grlgr', 'grogr'].map((una) => `an-2020-t4-simulado-${una}.xlsx`);
const ESTRUCTURA = 'an-2020-estructura.xlsx';

async function taller() {
  const uno = tallerEnEsteHilo();
  for (const libro of [...UNIDADES, ESTRUCTURA]) {
    const { data } = readXlsx(fixtureBytes(libro), libro);
    await uno.recibir(data, { correcciones: SIN_CORRECCIONES, ajustes: AJUSTES_DE_FABRICA });
  }
  return uno;
}

const encargo = (archivos: readonly string[] = UNIDADES): Omit<EncargoInforme, 'confirmadas'> => ({
  libro: { nombre: 'informe.xlsx', hojas: [], hallazgos: null },
  archivos: [...archivos, ESTRUCTURA],
  ilegibles: [],
  metodo: 'ponderado',
  excluidas: new Set(),
  esperadas: [],
  trimestre: 4,
  ajustes: AJUSTES_DE_FABRICA,
});

const HOJA = 'Equivalencias';

/** Row (1-based) of a unit's code. */
function filaDe(engine: Engine, codigo: string): number {
  const sheet = engine.sheets.find(({ name }) => name === HOJA);
  const codigos = sheet?.values({ top: 0, left: 2, bottom: sheet.usedArea(true)?.bottom ?? 0, right: 2 });
  const fila = codigos?.findIndex(([valor]) => valor === codigo) ?? -1;
  if (fila < 0) throw new Error(`no row ${codigo}`);
  return fila + 1;
}

function celda(engine: Engine, columna: string, codigo: string): CellValue {
  const area = parseArea(`${columna}${filaDe(engine, codigo)}`);
  const sheet = engine.sheets.find(({ name }) => name === HOJA);
  return (area && sheet?.values(area)[0]?.[0]) ?? null;
}

function escribir(engine: Engine, columna: string, codigo: string, valor: CellValue): void {
  const area = parseArea(`${columna}${filaDe(engine, codigo)}`);
  if (area) engine.sheets.find(({ name }) => name === HOJA)?.write(area, [[valor]]);
}

async function abrir(bytes?: Uint8Array) {
  const { engine } = await openHost(bytes ? { bytes } : {});
  const port = createOfficePort();
  const uno = await taller();
  const decidir = (decisiones: readonly Decision[], archivos?: readonly string[]) =>
    decidirEquivalencias(port, uno, encargo(archivos), decisiones);
  return { engine, port, taller: uno, decidir };
}

test('a decision of the pane stands in the sheet, and is read by the next report', async () => {
  const { engine, port, taller: uno, decidir } = await abrir();
  await decidir([['GROGR1.1.3.1', '6.1.4.2']]);
  expect(engine.sheets.map(({ name }) => name)).toEqual(['Hoja1', HOJA]);
  expect([celda(engine, 'H', 'GROGR1.1.3.1'), celda(engine, 'J', 'GROGR1.1.3.1')]).toEqual([
    '6.1.4.2',
    'confirmada',
  ]);
  await generarConsolidado(port, { trimestre: 4, pedido: encargo(), taller: uno });
  const base = engine.sheets.find(({ name }) => name === 'Base POA');
  const filas = base?.values({ top: 1, left: 3, bottom: 288, right: 4 }) ?? [];
  const suyas = filas.filter(([, codigo]) => String(codigo).startsWith('GROGR1.1.3.1.'));
  expect(suyas.length).toBeGreaterThan(0);
  expect(new Set(suyas.map(([operacion]) => operacion))).toEqual(new Set(['6.1.4.2']));
});

test('what was typed in the sheet stays, unless the pane decides the same row anew', async () => {
  const { engine, port, decidir } = await abrir();
  await decidir([['GROGR1.1.1.1', '6.1.1.3']]);
  escribir(engine, 'H', 'GROGR1.1.3.1', '6.1.4.2');
  escribir(engine, 'H', 'GROGR1.2.1.1', '6.1.4.3');
  await decidir([['GROGR1.2.1.1', '6.1.4.1']]);
  expect(Object.fromEntries(await leerEquivalencias(port))).toEqual({
    'GROGR1.1.1.1': '6.1.1.3',
    'GROGR1.1.3.1': '6.1.4.2',
    'GROGR1.2.1.1': '6.1.4.1',
  });
  await decidir([['GROGR1.1.3.1', null]]);
  expect((await leerEquivalencias(port)).has('GROGR1.1.3.1')).toBe(false);
  expect(celda(engine, 'J', 'GROGR1.1.3.1')).toBe('propuesta');
});

test('pairs of a unit that sends nothing this quarter are kept for the next one', async () => {
  const { engine, decidir } = await abrir();
  await decidir([['GROGR1.1.3.1', '6.1.4.2']]);
  const bytes = await engine.save();
  const otra = await abrir(bytes);
  const sinOruro = UNIDADES.filter((libro) => !libro.includes('grogr'));
  await otra.decidir([['GRLGR1.1.1.1', '6.1.1.3']], sinOruro);
  expect([celda(otra.engine, 'A', 'GROGR1.1.3.1'), celda(otra.engine, 'H', 'GROGR1.1.3.1')]).toEqual([
    '',
    '6.1.4.2',
  ]);
  expect(Object.fromEntries(await leerEquivalencias(otra.port))).toEqual({
    'GRLGR1.1.1.1': '6.1.1.3',
    'GROGR1.1.3.1': '6.1.4.2',
  });
});

test('a decision is one entry of the journal', async () => {
  const { engine, port, decidir } = await abrir();
  const entrada = await decidir([['GROGR1.1.3.1', '6.1.4.2']]);
  expect(entrada?.label).toBe('Confirmar equivalencias');
  await port.undo(entrada?.id ?? '');
  expect(engine.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  expect((await leerEquivalencias(port)).size).toBe(0);
});

test('what the workbook keeps of its report survives saving and opening', async () => {
  const { engine, port, decidir } = await abrir();
  const ajustes = {
    ...AJUSTES_DE_FABRICA,
    tope: false,
    semaforo: { verde: 90, amarillo: 60 },
    reglasApagadas: ['eficacia-padre'],
  };
  const informe = { metodo: 'media-aei', esperadas: ['GROGR', 'Gerencia Regional Potosí'] } as const;
  await guardarAjustes(port, ajustes);
  await guardarInforme(port, informe);
  await decidir([['GROGR1.1.3.1', '6.1.4.2']]);
  const otra = await abrir(await engine.save());
  expect(await leerAjustes(otra.port)).toEqual(ajustes);
  expect(await leerInforme(otra.port)).toEqual(informe);
  expect([...(await leerEquivalencias(otra.port))]).toEqual([['GROGR1.1.3.1', '6.1.4.2']]);
  await guardarInforme(otra.port, INFORME_NUEVO);
  expect(await leerInforme(otra.port)).toEqual(INFORME_NUEVO);
});
