import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cifrasDe } from '../../src/report/cifras';
import { consolidar, tareasPorUnidad } from '../../src/report/consolidacion';
import { siglaDe } from '../../src/report/unidad';
import { tablasDeLibro, unidadesDeLibros } from './unidades';

/** The 18 workbooks of the ministry's POA 2017. */
const LIBROS = readdirSync(join(__dirname, '..', 'fixtures')).filter((nombre) =>
  nombre.startsWith('mdpyep-'),
);
const UNIDADES = unidadesDeLibros(...LIBROS);

const filasDeActividades = LIBROS.flatMap((libro) =>
  tablasDeLibro(libro)
    .filter(({ forma }) => forma === 'mdpyep-oge-actividad')
    .flatMap(({ filas }) => filas.filter(({ tipo }) => tipo === 'tarea' || tipo === 'agregado')),
);

test('a workbook is one unit, though objectives and activities stand on two sheets', () => {
  expect(UNIDADES).toHaveLength(18);
  expect(UNIDADES.map((unidad) => siglaDe(unidad)).sort()).toEqual([
    'ASES-UCS',
    'ASES-UT',
    'DESPACHO',
    'DGAJ',
    'DGP',
    'PRO-BOLIVIA',
    'SENAVEX',
    'UAP',
    'UCP',
    'UDC',
    'UDE',
    'UDE-VMPE',
    'UDYPCI',
    'UF',
    'UGP',
    'UPES',
    'URMI',
    'VPIMGE',
  ]);
});

test('the 296 activity rows are complete: 231 tasks below 65 objectives, none lost, none doubled', () => {
  expect(filasDeActividades).toHaveLength(296);
  const { renglones, pendientes } = consolidar(UNIDADES);
  expect(pendientes).toEqual([]);
  const actividades = renglones.filter(({ fila }) => fila.nivel === 4).map(({ fila }) => fila);
  expect(new Set(actividades)).toEqual(new Set(filasDeActividades.filter(({ tipo }) => tipo === 'tarea')));
  expect(actividades).toHaveLength(231);
  expect(actividades.every((fila) => fila.tipo === 'tarea')).toBe(true);
});

test('an objective without activities is a task of its own; one with activities only brings its budget', () => {
  const { renglones } = consolidar(UNIDADES);
  const objetivos = renglones.filter(({ fila }) => fila.nivel === 3 && fila.tipo === 'tarea');
  const tareas = objetivos.filter(({ clase }) => clase === 'tarea');
  // Seven objectives of the vice-ministry and four of the financial unit that nobody details.
  expect(tareas.map(({ unidad, fila }) => `${siglaDe(unidad)} ${fila.codigo ?? ''}`).sort()).toEqual([
    'UF 5.1.1',
    'UF 5.1.2',
    'UF 5.1.3',
    'UF 5.1.4',
    'VPIMGE 1.1.3',
    'VPIMGE 2.3.1',
    'VPIMGE 2.3.2',
    'VPIMGE 2.3.3',
    'VPIMGE 2.3.5',
    'VPIMGE 2.3.6',
    'VPIMGE 2.5.1',
  ]);
});

test('an objective that the vice-ministry lists and its unit details is one operation', () => {
  const { renglones } = consolidar(UNIDADES);
  const emprendimientos = renglones.filter(({ ruta }) => ruta.operacion === '1.1.1 UGP');
  expect(emprendimientos.map(({ unidad, clase }) => [siglaDe(unidad), clase])).toEqual([
    ['UGP', 'tarea'],
    ['UGP', 'tarea'],
    ['UGP', 'tarea'],
    ['VPIMGE', 'presupuesto'],
  ]);
});

test('objetivos institucionales by name: eleven, with the budget of the units’ own sums', () => {
  const { acciones, total } = cifrasDe(consolidar(UNIDADES));
  expect(acciones.map(({ codigo }) => codigo)).toEqual([
    '1.1',
    '1.2',
    '2.1',
    '2.2',
    '2.3',
    '2.5',
    '3.1',
    '3.2',
    '3.3',
    '4.1',
    '5.1',
  ]);
  expect(acciones.every(({ nombre }) => nombre !== null)).toBe(true);
  expect(acciones.find(({ codigo }) => codigo === '1.2')?.nombre).toMatch(
    /^Promoción y atracción de inversión/,
  );
  // 'Presupuesto:' rows of the sheets; PRO-BOLIVIA's is blank and its objectives add to 103,117,361.
  expect(total.vigente).toBe(80_902_535 + 103_117_361);
});

/** UGP's schedule (rows 9–11, 13 and 14): mean of the activities of each objective, then of the two objectives. */
test.each([
  // 0/7, 0/10, 3/12; 1/4, 0/6
  [1, (25 / 3 + 25 / 2) / 2],
  // 2/7, 0/10, 6/12; 2/4, 2/6
  [2, ((200 / 7 + 0 + 50) / 3 + (50 + 100 / 3) / 2) / 2],
  // 5/7, 4/10, 9/12; 3/4, 5/6
  [3, ((500 / 7 + 40 + 75) / 3 + (75 + 500 / 6) / 2) / 2],
  [4, 100],
] as const)(
  'T%i: what is programmed is given, what nobody executed is not pretended',
  (trimestre, programado) => {
    const cifras = cifrasDe(consolidar(unidadesDeLibros('mdpyep-2017-ugp.xlsx'), { trimestre }));
    expect(cifras.acciones).toHaveLength(1);
    expect(cifras.acciones[0]).toMatchObject({
      avance: null,
      eficacia: null,
      ejecutado: null,
      ejecucion: null,
    });
    expect(cifras.acciones[0]?.programado).toBeCloseTo(programado, 9);
    expect(cifras.avance).toEqual({ ponderado: null, mediaAcp: null, mediaAei: null, presupuesto: null });
  },
);

test('tasks of the units add to those of the report', () => {
  const consolidacion = consolidar(UNIDADES);
  const tareasDe = tareasPorUnidad(consolidacion);
  const deUnidades = UNIDADES.reduce((suma, unidad) => suma + tareasDe(unidad), 0);
  expect(deUnidades).toBe(242);
  expect(cifrasDe(consolidacion).total.tareas).toBe(242);
});
