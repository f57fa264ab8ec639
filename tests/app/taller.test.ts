import { SIN_CORRECCIONES } from '../../src/app/correcciones';
import { AJUSTES_DE_FABRICA } from '../../src/app/revision/ajustes-libro';
import { atenderTaller } from '../../src/app/taller/servicio';
import type { EncargoInforme, Taller } from '../../src/app/taller/taller';
import { tallerEnEsteHilo } from '../../src/app/taller/taller-local';
import { tallerRemoto } from '../../src/app/taller/taller-remoto';
import type { WorkerLike } from '../../src/xlsx/read-in-worker';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { fixtureBytes } from '../support/fixture';

const UNIDADES = ['grcgr', 'grlgr', 'grogr'].map((una) => `an-2020-t4-simulado-${una}.xlsx`);
const LIBROS = [...UNIDADES, 'an-2020-estructura.xlsx'];
const CONTEXTO = { correcciones: SIN_CORRECCIONES, ajustes: AJUSTES_DE_FABRICA };

const canales: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of canales.splice(0)) port1.close();
});

/** The worker's own code behind a real message channel, which clones what crosses: everything but the thread. */
function trabajador(): WorkerLike & { readonly morir: () => void } {
  const canal = new MessageChannel();
  canales.push(canal);
  const { port1, port2 } = canal;
  const caidas: (() => void)[] = [];
  atenderTaller(port2);
  port1.start();
  port2.start();
  return {
    addEventListener: (tipo: string, listener: ((event: MessageEvent) => void) & (() => void)) => {
      if (tipo === 'message') port1.addEventListener(tipo, listener);
      else caidas.push(listener);
    },
    postMessage: (mensaje, entregados) => port1.postMessage(mensaje, entregados),
    terminate: () => port1.close(),
    morir: () => {
      for (const caer of caidas) caer();
    },
  };
}

async function llenar(taller: Taller) {
  const recibidos = [];
  for (const libro of LIBROS)
    recibidos.push(await taller.recibir(readXlsx(fixtureBytes(libro), libro).data, CONTEXTO));
  return recibidos;
}

const encargo = (cambios: Partial<EncargoInforme> = {}): EncargoInforme => ({
  libro: { nombre: 'informe.xlsx', hojas: [], hallazgos: null },
  archivos: LIBROS,
  ilegibles: [],
  metodo: 'ponderado',
  excluidas: new Set(),
  esperadas: ['GROGR', 'GRPGR'],
  trimestre: 4,
  ajustes: AJUSTES_DE_FABRICA,
  confirmadas: new Map(),
  ...cambios,
});

test('beside the pane it gives what it gives in this thread', async () => {
  const [aqui, alla] = [tallerEnEsteHilo(), tallerRemoto(trabajador)];
  const recibidos = await llenar(alla);
  expect(recibidos).toEqual(await llenar(aqui));
  expect(recibidos.map(({ resumen }) => resumen.hojas.map(({ tablas }) => tablas[0]?.tareas))).toEqual([
    [96],
    [96],
    [96],
    // The operations of the institution.
    [45],
  ]);
  const pedido = encargo({ ilegibles: [{ archivo: 'roto.xlsx', code: 'DANADO', data: {} }] });
  const vista = await alla.ver(pedido);
  expect(vista).toEqual(await aqui.ver(pedido));
  // total_pond_present of the fourth quarter (an-2020-t4-simulado.esperado.json).
  expect(vista.avance.ponderado).toBeCloseTo(86.89685947389606, 9);
  expect(vista.faltan).toEqual(['GRPGR']);
  expect(vista.unidades.map(({ area, estado }) => [area, estado])).toEqual([
    ['GRCGR', 'incluida'],
    ['GRLGR', 'incluida'],
    ['GROGR', 'incluida'],
    [null, 'ilegible'],
  ]);
  expect(await alla.componer(pedido)).toEqual(await aqui.componer(pedido));
  expect(await alla.equivalencias(pedido)).toEqual(await aqui.equivalencias(pedido));
});

test('what is not wanted any more, or was never received, is told by name', async () => {
  const taller = tallerRemoto(trabajador);
  await llenar(taller);
  await taller.olvidar('an-2020-t4-simulado-grlgr.xlsx');
  await expect(taller.ver(encargo())).rejects.toMatchObject({
    code: 'ARCHIVO_PERDIDO',
    data: { archivo: 'an-2020-t4-simulado-grlgr.xlsx' },
  });
});

test('one that dies fails what it had, and the next one starts empty', async () => {
  const primero = trabajador();
  const trabajadores = [primero, trabajador()];
  const taller = tallerRemoto(() => {
    const [siguiente] = trabajadores.splice(0, 1);
    if (!siguiente) throw new Error('no worker left');
    return siguiente;
  });
  await llenar(taller);
  const visto = taller.ver(encargo());
  primero.morir();
  await expect(visto).rejects.toMatchObject({ code: 'TALLER_CAIDO' });
  await expect(taller.ver(encargo())).rejects.toMatchObject({ code: 'ARCHIVO_PERDIDO' });
  await expect(taller.ver(encargo({ archivos: [] }))).resolves.toMatchObject({ unidades: [] });
});

test('findings are looked for again with other settings', async () => {
  const taller = tallerRemoto(trabajador);
  await llenar(taller);
  const todas = await taller.revisar(AJUSTES_DE_FABRICA, null);
  expect([...todas.keys()]).toEqual(LIBROS);
  const conHallazgos = [...todas.values()].flatMap(({ hallazgos }) => hallazgos);
  const reglasApagadas = [...new Set(conHallazgos.map(({ regla }) => regla))];
  expect(reglasApagadas.length).toBeGreaterThan(0);
  const ninguna = await taller.revisar({ ...AJUSTES_DE_FABRICA, reglasApagadas }, null);
  expect([...ninguna.values()].flatMap(({ hallazgos }) => hallazgos)).toEqual([]);
});
