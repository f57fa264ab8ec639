import { createOfficePort } from '../../src/excel/office-port';
import { compararCifras } from '../../src/report/cambios';
import type { CifrasImpresas } from '../../src/report/cambios';
import { consolidar } from '../../src/report/consolidacion';
import type { Consolidacion } from '../../src/report/consolidacion';
import { hojasDe } from '../../src/report/consolidado';
import { leerConsolidado } from '../../src/report/consolidado-anterior';
import { filasDeCifras } from '../../src/report/filas-de-cifras';
import type { Metodo } from '../../src/report/metodo';
import type { Unidad } from '../../src/report/unidad';
import { sheetFrom } from '../../src/sheet/sheet';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';
import { unidadDePrueba } from './plan';
import { esperado, estructuraDe2020, unidadesDe2020, unidadesDeLibros } from './unidades';

/** What the sheet shows once a real spreadsheet has calculated it. */
async function impreso(consolidacion: Consolidacion, metodo: Metodo = 'ponderado'): Promise<CifrasImpresas> {
  const { engine } = await openHost();
  const port = createOfficePort();
  await port.generate('Informe', hojasDe(consolidacion));
  await engine.calculate();
  const nombre = `Consolidado T${consolidacion.trimestre}`;
  const { sheets } = await port.read({ only: [nombre] });
  const [hoja] = sheets;
  const leido = hoja ? leerConsolidado(hoja, metodo) : null;
  if (!leido) throw new Error('no report');
  return leido;
}

const NADA = { cambios: [], aparecen: [], desaparecen: [] };

const DE_2020 = { estructura: estructuraDe2020(), trimestre: 4 } as const;

/** The same units, where a task has executed something else in a month (1–12). */
function conMes(codigo: string, mes: number, valor: number): readonly Unidad[] {
  return unidadesDe2020().map((unidad) => ({
    ...unidad,
    tabla: {
      ...unidad.tabla,
      filas: unidad.tabla.filas.map((fila) =>
        fila.codigo === codigo
          ? { ...fila, ejecutado: fila.ejecutado?.map((uno, i) => (i === mes - 1 ? valor : uno)) ?? null }
          : fila,
      ),
    },
  }));
}

describe('the simulated units of 2020', () => {
  test('one changed month: its operation, its ACP, its unit and the total, by how much, and nothing else', async () => {
    const antes = await impreso(consolidar(unidadesDe2020(), DE_2020));
    expect(compararCifras(antes, filasDeCifras(consolidar(unidadesDe2020(), DE_2020)))).toEqual(NADA);
    // Meta 100, programmed whole in August; the three tasks of 12.4.4.2 had 51, 100 (capped) and 90.
    const ahora = consolidar(conMes('GRCGR1.4.3.1.1', 8, 81), DE_2020);
    const { cambios, aparecen, desaparecen } = compararCifras(antes, filasDeCifras(ahora));
    expect([aparecen, desaparecen]).toEqual([[], []]);
    const peso = esperado().quarters['4']?.weight_present ?? NaN;
    const enAcp = 30 / 3 / 2;
    const porHacer = [
      ['total', 'TOTAL', 'avance', (3 * enAcp) / peso],
      ['acp', '12.4.4', 'avance', enAcp],
      ['acp', '12.4.4', 'eficacia', enAcp],
      ['operacion', '12.4.4.2', 'avance', 30 / 3],
      ['operacion', '12.4.4.2', 'eficacia', 30 / 3],
      ['unidad', 'GRCGR', 'avance', 30 / 96],
      ['unidad', 'GRCGR', 'eficacia', 30 / 96],
    ] as const;
    expect(cambios.map(({ que, clave, medida }) => [que, clave, medida])).toEqual(
      porHacer.map(([que, clave, medida]) => [que, clave, medida]),
    );
    cambios.forEach(({ diferencia }, i) => expect(diferencia).toBeCloseTo(porHacer[i]?.[3] ?? NaN, 9));
    const operacion = cambios.find(({ que, medida }) => que === 'operacion' && medida === 'avance');
    expect(operacion?.antes).toBeCloseTo((51 + 100 + 90) / 3, 9);
    expect(operacion?.ahora).toBeCloseTo((81 + 100 + 90) / 3, 9);
  }, 60_000);

  test('a unit that comes later appears, and the method of now is the one compared', async () => {
    const sin = unidadesDe2020().filter(({ archivo }) => !archivo.includes('grcgr'));
    const antes = await impreso(consolidar(sin, DE_2020), 'media-acp');
    const ahora = consolidar(sin, { ...DE_2020, metodo: 'media-acp' });
    expect(compararCifras(antes, filasDeCifras(ahora))).toEqual(NADA);
    const { aparecen } = compararCifras(antes, filasDeCifras(consolidar(unidadesDe2020(), DE_2020)));
    expect(aparecen.filter(({ que }) => que === 'unidad').map(({ clave }) => clave)).toEqual(['GRCGR']);
  }, 60_000);
});

test('plans without execution, whose Pond. is only proposed: nothing changes against itself', async () => {
  const informe = consolidar(unidadesDeLibros('mdpyep-2017-ugp.xlsx', 'mdpyep-2017-despacho-vpimge.xlsx'), {
    trimestre: 2,
  });
  expect(compararCifras(await impreso(informe), filasDeCifras(informe))).toEqual(NADA);
}, 60_000);

describe('the sheet as planners leave it', () => {
  const CELDAS: readonly (readonly CellValue[])[] = [
    ['ADUANA NACIONAL'],
    ['Cuadro N° 3  "Resultados" – Al Cuarto Trimestre 2020'],
    ['Código', 'Pond.', 'Acciones de Corto Plazo', 'Mi columna', 'Presupuesto Vigente', '% de Avance'],
    ['6.1.1', 40, 'Facilitar', 7, 1000, 75],
    [null, null, null, 'mi fila'],
    ['4.10', 60, 'Recaudar', 8, '#N/A', null],
    [null, 100, 'TOTAL', null, 1000, 75],
    ['Una nota'],
    ['Avance total según el método'],
    ['Método', null, null, null, 'Σ de los pesos', '% de Avance'],
    ['Ponderado por la Pond. de las acciones', null, null, null, 100, 75],
    ['Promedio de las acciones de corto plazo', null, null, null, 1, 70],
  ];
  const hoja = (values: readonly (readonly CellValue[])[]) => sheetFrom({ name: 'Consolidado T4', values });

  test('is read by titles and codes, with their own rows and columns in between', () => {
    expect(leerConsolidado(hoja(CELDAS), 'media-acp')).toEqual({
      filas: [
        {
          que: 'total',
          clave: 'TOTAL',
          nombre: null,
          cifras: { ponderacion: 100, vigente: 1000, avance: 70 },
        },
        {
          que: 'acp',
          clave: '6.1.1',
          nombre: 'Facilitar',
          cifras: { ponderacion: 40, vigente: 1000, avance: 75 },
        },
        { que: 'acp', clave: '4.10', nombre: 'Recaudar', cifras: { ponderacion: 60, avance: null } },
      ],
      imprime: ['total', 'acp'],
      redondeo: 0,
    });
  });

  test('moved down and to the right it says the same', () => {
    const corridas = [[], [], ...CELDAS.map((fila) => [null, null, ...fila])];
    expect(leerConsolidado(hoja(corridas), 'ponderado')).toEqual(leerConsolidado(hoja(CELDAS), 'ponderado'));
  });

  test('without a whole Cuadro 3 there is nothing to compare', () => {
    expect(leerConsolidado(hoja([]), 'ponderado')).toBeNull();
    expect(leerConsolidado(hoja(CELDAS.slice(0, 6)), 'ponderado')).toBeNull();
    expect(leerConsolidado(hoja(CELDAS.slice(8)), 'ponderado')).toBeNull();
  });
});

test('what hangs on a proposed Pond. is not compared: the planner may have typed another one in the sheet', () => {
  const filas = filasDeCifras(consolidar([unidadDePrueba()], {}));
  const [total] = filas;
  expect(total?.cifras).not.toHaveProperty('avance');
  expect(filas.filter(({ cifras }) => 'ponderacion' in cifras)).toEqual([]);
  expect(filasDeCifras(consolidar([unidadDePrueba()], { metodo: 'media-acp' }))[0]?.cifras).toHaveProperty(
    'avance',
  );
});
