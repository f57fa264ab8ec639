import { consolidar } from '../../src/report/consolidacion';
import type { OpcionesConsolidacion } from '../../src/report/consolidacion';
import { hojaEquivalencias, leerEquivalenciasDeHoja } from '../../src/report/hoja-equivalencias';
import type { HojaGenerada } from '../../src/report/types';
import type { CellValue } from '../../src/sheet/sheet';
import { sheetFrom } from '../../src/sheet/sheet';
import { filasDe } from './hoja';
import { estructuraDe2020, unidadesDe2020 } from './unidades';

const generar = (opciones: OpcionesConsolidacion = {}): HojaGenerada => {
  const hoja = hojaEquivalencias(
    consolidar(unidadesDe2020(), { estructura: estructuraDe2020(), ...opciones }),
  );
  if (!hoja) throw new Error('no sheet');
  return hoja;
};

const ENCABEZADO = 4;

/** The sheet as a planner left it: `cambios` by unit code and column title. */
function leer(hoja: HojaGenerada, cambios: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
  const values: CellValue[][] = filasDe(hoja).map((fila) => [...fila]);
  const titulos = values[ENCABEZADO] ?? [];
  for (const [codigo, celdas] of Object.entries(cambios)) {
    const fila = values.find((una) => una[2] === codigo);
    for (const [titulo, valor] of Object.entries(celdas)) if (fila) fila[titulos.indexOf(titulo)] = valor;
  }
  return [...leerEquivalenciasDeHoja(sheetFrom({ name: 'Equivalencias', values }))];
}

test('a row per pair, with what the name says and what is chosen', () => {
  const filas = filasDe(generar());
  expect(filas[ENCABEZADO]).toEqual([
    'Área',
    'Nivel',
    'Código de la unidad',
    'Nombre en el plan de la unidad',
    'Tareas',
    'Propuesta por el nombre',
    'Parecido (%)',
    'Código elegido',
    'Nombre en la institución',
    'Estado',
  ]);
  expect(filas).toHaveLength(ENCABEZADO + 1 + 99);
  expect(filas.find(([, , de]) => de === 'GROGR1.1.3.1')).toMatchObject({
    0: 'GROGR',
    1: 'Operación',
    5: '6.1.4.1',
    7: '6.1.4.1',
    9: 'propuesta',
  });
});

test('a structure proposed from the units has no pairs and no sheet', () => {
  expect(hojaEquivalencias(consolidar(unidadesDe2020()))).toBeNull();
});

test('untouched, it decides nothing', () => {
  expect(leer(generar(), {})).toEqual([]);
});

test('a code typed over the proposal, and an estado that says so, are decisions', () => {
  expect(
    leer(generar(), {
      'GROGR1.1.3.1': { 'Código elegido': ' 6.1.4.2 ' },
      'GROGR1.1.1.1': { Estado: 'Confirmada' },
      'GROGR1.1.2.1': { 'Código elegido': '' },
    }),
  ).toEqual([
    ['GROGR1.1.1.1', '6.1.1.3'],
    ['GROGR1.1.3.1', '6.1.4.2'],
  ]);
});

test('what was decided is decided again on the next run, and after it', () => {
  const decididas = new Map([['GROGR1.1.3.1', '6.1.4.2']]);
  const segunda = generar({ confirmadas: decididas });
  expect(filasDe(segunda).find(([, , de]) => de === 'GROGR1.1.3.1')?.[9]).toBe('confirmada');
  expect(leer(segunda, {})).toEqual([...decididas]);
});

test('a pending row asks for a code: nothing is chosen yet', () => {
  const [grogr] = unidadesDe2020();
  if (!grogr) throw new Error('no unit');
  const filas = grogr.tabla.filas.map((fila) =>
    fila.codigo === 'GROGR1.2.4.2' ? { ...fila, descripcion: 'Mejorar la eficiencia de los procesos' } : fila,
  );
  const unidad = { ...grogr, tabla: { ...grogr.tabla, filas } };
  const hoja = hojaEquivalencias(consolidar([unidad], { estructura: estructuraDe2020() }));
  expect(hoja && filasDe(hoja).find(([, , de]) => de === 'GROGR1.2.4.2')).toMatchObject({
    7: '',
    9: 'pendiente',
  });
});

test('a sheet of that name that is something else decides nothing', () => {
  expect([
    ...leerEquivalenciasDeHoja(
      sheetFrom({
        name: 'Equivalencias',
        values: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    ),
  ]).toEqual([]);
  expect([...leerEquivalenciasDeHoja(sheetFrom({ name: 'Equivalencias', values: [] }))]).toEqual([]);
});
