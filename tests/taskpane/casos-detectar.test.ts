import { claveDeTarea } from '../../src/app/elecciones';
import { leerArchivos } from '../../src/app/leer-archivos';
import { createOfficePort } from '../../src/excel/office-port';
import { casosDelLibro } from '../../src/taskpane/shell/casos-del-libro';
import { fixtureBytes, openHost } from '../support/host';

const PLAN = 'anb-usogc-2017-t4.xlsx';

async function abrir() {
  await openHost({ fixture: PLAN });
  const casos = casosDelLibro(createOfficePort());
  const detectar = async () => {
    const [tabla] = (await casos.detectar({})).flatMap(({ tablas }) => tablas);
    if (!tabla) throw new Error('not detected');
    return tabla;
  };
  return { casos, detectar };
}

function archivo(name: string) {
  const bytes = fixtureBytes(name);
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

it('confirmed columns are certain from then on, exported, imported and taken away', async () => {
  const { casos, detectar } = await abrir();
  const tabla = await detectar();
  await casos.correcciones.confirmar(tabla, {});
  const confirmada = await detectar();
  expect(confirmada).toMatchObject({ confianza: 1, columnas: tabla.columnas, filas: tabla.filas });
  expect(confirmada.evidencia[0]?.motivos).toEqual([{ id: 'mapeo-guardado', datos: {} }]);
  const exportado = await casos.correcciones.exportar();
  await casos.correcciones.quitar(tabla.huella);
  expect((await casos.correcciones.leer()).mapeos).toEqual([]);
  expect(await casos.correcciones.importar('{')).toMatchObject({ agregadas: 0 });
  expect(await casos.correcciones.importar(exportado)).toEqual({ agregadas: 1, error: null });
  expect((await detectar()).evidencia[0]?.motivos).toEqual([{ id: 'mapeo-guardado', datos: {} }]);
});

it('a sheet that is gone is told', async () => {
  const { casos } = await abrir();
  await expect(casos.correcciones.hoja('Otra', {})).rejects.toMatchObject({
    code: 'HOJA_AUSENTE',
    data: { hoja: 'Otra' },
  });
});

it('choosing what was inferred anyway is no choice', async () => {
  const { casos, detectar } = await abrir();
  const tabla = await detectar();
  const fila = tabla.filas.find(({ id }) => id === 28);
  if (!fila) throw new Error('no Id 28');
  const elegir = (tipo: 'suma' | 'acumulada') =>
    casos.correcciones.elegir(tabla, fila, { tipo, sentido: 'mayor' });
  expect([...(await elegir('acumulada')).keys()]).toEqual([claveDeTarea(tabla, fila)]);
  expect((await elegir('suma')).size).toBe(0);
});

it('closed files are read with what the workbook knows of their tasks, and checked with its settings', async () => {
  const { casos, detectar } = await abrir();
  const tabla = await detectar();
  const fila = tabla.filas.find(({ id }) => id === 28);
  if (!fila) throw new Error('no Id 28');
  await casos.correcciones.elegir(tabla, fila, { tipo: 'acumulada', sentido: 'mayor' });
  const leidos = [];
  for await (const leido of casos.archivos.leer([archivo(PLAN), archivo('hostiles/csv.xlsx')], {}))
    leidos.push(leido);
  expect(leidos.map(({ resumen }) => resumen.error?.code ?? null)).toEqual([null, 'NO_ES_EXCEL']);
  const [plan, roto] = leidos;
  if (!plan || !roto) throw new Error('not read');
  const { hallazgos } = plan.revision;
  expect(hallazgos.every(({ archivo: nombre }) => nombre === PLAN)).toBe(true);
  // The % Efi of Id 28 is right for a sum, and wrong for what was chosen.
  expect(hallazgos.filter(({ celda }) => celda === 'AE33')).toHaveLength(1);
  expect(roto.revision).toEqual({ hallazgos: [], omitidas: [] });
  const ajustes = await casos.ajustes();
  await casos.guardarAjustes({ ...ajustes, reglasApagadas: ['eficacia-registrada'] });
  const sin = await casos.archivos.revisar();
  expect([...sin.keys()]).toEqual([PLAN]);
  expect(sin.get(PLAN)?.hallazgos.filter(({ regla }) => regla === 'eficacia-registrada')).toEqual([]);
  // Back to what was inferred: with the rule on again, the figure is right.
  await casos.guardarAjustes(ajustes);
  const vuelto = await casos.archivos.aplicar(new Map());
  expect(vuelto.get(PLAN)?.hallazgos.filter(({ celda }) => celda === 'AE33')).toEqual([]);
});

it('the sheets that the add-in generates are no plans in closed files either', async () => {
  await openHost({ fixture: PLAN });
  const casos = casosDelLibro(createOfficePort());
  await casos.consolidar(4, {});
  const { engine } = await openHost({ fixture: PLAN });
  const port = createOfficePort();
  await casosDelLibro(port).consolidar(4, {});
  const bytes = new Uint8Array(await engine.save());
  const hojas = [];
  for await (const leido of leerArchivos([
    { name: 'informe.xlsx', arrayBuffer: () => Promise.resolve(bytes.slice().buffer) },
  ]))
    hojas.push(...leido.hojas);
  expect(hojas.filter(({ tablas }) => tablas.length > 0).map(({ sheet }) => sheet.name)).toEqual(['POA-01']);
});
