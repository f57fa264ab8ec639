/** The plan to practise with: detected whole, wrong where it says so and nowhere else, and taken off again. */
import { crearEjemplo, quitarEjemplo } from '../../src/app/ejemplo/crear-ejemplo';
import { HOJA_EJEMPLO } from '../../src/app/ejemplo/hoja-ejemplo';
import { generarConsolidado } from '../../src/app/consolidar-libro';
import { leerLibro } from '../../src/app/detectar-libro';
import { revisarLibro } from '../../src/app/revision/revisor-de-libro';
import { createOfficePort } from '../../src/excel/office-port';
import { parseArea } from '../../src/sheet/address';
import { smallWorkbook, tableWorkbook } from '../e2e/support/files';
import { openHost, type OpenHost } from '../support/host';

const vacio = () => openHost({ bytes: smallWorkbook([]) });
const hojas = ({ engine }: OpenHost) => engine.sheets.map(({ name }) => name);

it('is one follow-up form with its title block, rows and figures', async () => {
  await vacio();
  const port = createOfficePort();
  await crearEjemplo(port);
  const { hojas } = await leerLibro(port);
  const tablas = hojas.find(({ hoja }) => hoja === HOJA_EJEMPLO)?.tablas ?? [];
  expect(tablas).toHaveLength(1);
  const [tabla] = tablas;
  expect(tabla).toMatchObject({
    forma: 'anb-poa01-seguimiento',
    titulo: { unidad: 'UNIDAD DE ATENCIÓN AL USUARIO', area: 'UAU', gestion: 2026, trimestre: 4 },
  });
  expect(tabla?.confianza).toBeGreaterThanOrEqual(0.85);
  const tipos = tabla?.filas.map(({ tipo }) => tipo) ?? [];
  expect(tipos.filter((tipo) => tipo === 'tarea')).toHaveLength(6);
  expect(tipos.filter((tipo) => tipo === 'agregado')).toHaveLength(7);
});

it('has the six slips that it promises, and no other finding', async () => {
  await vacio();
  const port = createOfficePort();
  await crearEjemplo(port);
  const { revision } = await revisarLibro(port);
  const hallados = revision.hallazgos.map(({ regla, celda, esperado, actual }) => ({
    regla,
    celda,
    esperado,
    actual,
  }));
  // Rows: 12 is UAU1, 16 its first task, 24 its last. A sum of months stands at its meta.
  expect(hallados.sort((a, b) => a.regla.localeCompare(b.regla))).toEqual([
    { regla: 'codigo-salto', celda: 'B20', esperado: 'UAU1.1.1.2.2', actual: 'UAU1.1.1.2.3' },
    { regla: 'eficacia-registrada', celda: 'AD17', esperado: 97.5, actual: 9.75 },
    { regla: 'numero-como-texto', celda: 'AH24', esperado: 12_500, actual: '12.500,00' },
    { regla: 'presupuesto-padre', celda: 'AH12', esperado: 152_500, actual: 162_500 },
    { regla: 'relato-contradice', celda: 'AE20', esperado: null, actual: 60 },
    { regla: 'suma-mensual', celda: 'D16', esperado: 3_360, actual: 3_460 },
  ]);
  expect(revision.omitidas.map(({ regla }) => regla)).not.toContain('suma-mensual');
});

it('can be consolidated', async () => {
  const host = await vacio();
  const port = createOfficePort();
  await crearEjemplo(port);
  await generarConsolidado(port, { trimestre: 4 });
  expect(hojas(host)).toEqual(expect.arrayContaining(['Consolidado T4', 'Base POA']));
});

it('is shown, touches no other sheet, and is taken off again', async () => {
  const host = await openHost({ bytes: tableWorkbook([['Lo mío', 12]]) });
  const port = createOfficePort();
  const { created, journal } = await crearEjemplo(port);
  expect(created).toEqual([HOJA_EJEMPLO]);
  expect(host.engine.active.name).toBe(HOJA_EJEMPLO);
  const [mia] = host.engine.sheets;
  const area = parseArea('A1:B1');
  expect(area && mia?.values(area)).toEqual([['Lo mío', 12]]);
  await port.undo(journal?.id ?? '');
  expect(hojas(host)).toEqual(['Hoja1']);
});

it('refuses a sheet of that name which is the planner’s own', async () => {
  const host = await vacio();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add(HOJA_EJEMPLO).getRange('A1').values = [['Mi hoja']];
    await context.sync();
  });
  await expect(crearEjemplo(createOfficePort())).rejects.toMatchObject({ code: 'HOJA_AJENA' });
});

it('is put back to its beginning where it was practised on', async () => {
  const host = await vacio();
  const port = createOfficePort();
  await crearEjemplo(port);
  await port.write('Corregir', [{ sheet: HOJA_EJEMPLO, address: 'AD17', before: 9.75, after: 97.5 }]);
  const { created, updated } = await crearEjemplo(port);
  expect([created, updated]).toEqual([[], [HOJA_EJEMPLO]]);
  const area = parseArea('AD17');
  expect(area && host.engine.active.values(area)).toEqual([[9.75]]);
});

it('is taken off with what was practised on it', async () => {
  const host = await openHost({ bytes: tableWorkbook([['Lo mío', 12]]) });
  const port = createOfficePort();
  const { journal } = await crearEjemplo(port);
  await port.write('Corregir', [{ sheet: HOJA_EJEMPLO, address: 'AD17', before: 9.75, after: 97.5 }]);
  await quitarEjemplo(port, journal?.id ?? '');
  expect(hojas(host)).toEqual(['Hoja1']);
});
