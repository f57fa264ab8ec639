import { sheetFrom, type CellValue } from '../../../src/sheet/sheet';
import { MESES } from '../../../src/plan/mes';
import { detectar } from '../../../src/layout/detectar';

const meses = MESES.map((mes) => mes.charAt(0) + mes.slice(1).toLowerCase());
const fila = (codigo: string, objetivo: string, meta: number, mensual: readonly number[]): CellValue[] => [
  codigo,
  objetivo,
  'IBMETRO',
  '50%',
  'Servicios prestados',
  100,
  meta,
  'Registros e informes',
  ...mensual,
  meta,
  12_000,
];

/** The ministry's plan of 2017 prints IBMETRO's pages so: no workbook of theirs is at hand. */
const hoja = sheetFrom({
  name: 'IBMETRO',
  values: [
    ['MINISTERIO DE DESARROLLO PRODUCTIVO Y ECONOMÍA PLURAL'],
    ['PROGRAMA OPERATIVO ANUAL - 2017'],
    ['INSTITUTO BOLIVIANO DE METROLOGÍA'],
    [],
    [
      'Cód.',
      'Objetivo de Gestión Específico',
      'Resp.',
      'Pond.',
      'Indicador',
      'L.B.',
      'Meta',
      'Medio de Verificación',
      ...meses,
      'Total',
      'Ppto. Bs.',
    ],
    ['2.3 Mejorar la calidad y oportunidad de los servicios de apoyo otorgados al sector productivo.'],
    fila('2.3.1', 'Servicios de calibración', 240, [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20]),
    fila('2.3.2', 'Servicios de verificación', 12, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    ['5.1 Mejorar la eficiencia y eficacia de los servicios otorgados.'],
    fila('5.1.1', 'Gestión administrativa', 100, [10, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0]),
    ['Presupuesto Total de la Unidad:', ...Array.from({ length: 20 }, () => null), 36_000],
    [],
    [null, 'Elaborado por: Responsable de Planificación', null, null, 'Aprobado por: Dirección'],
    [null, 'Firma', null, null, 'Firma'],
  ],
});
const [tabla, ...otras] = detectar(hoja);

test('is told from the ministry’s own form by month names, coded sections and its closing row', () => {
  expect(otras).toEqual([]);
  expect(tabla?.forma).toBe('mdpyep-objetivos-institucionales');
  expect(tabla?.confianza).toBeGreaterThanOrEqual(0.85);
  expect(tabla?.alternativa?.forma).toBe('mdpyep-oge');
  expect(tabla?.titulo).toMatchObject({ unidad: 'INSTITUTO BOLIVIANO DE METROLOGÍA', gestion: 2017 });
});

test('a section carries its code, the closing row its budget, and signatures are left out', () => {
  expect(tabla?.filas.map(({ fila: numero, tipo, codigo }) => [numero, tipo, codigo])).toEqual([
    [6, 'seccion', '2.3'],
    [7, 'tarea', '2.3.1'],
    [8, 'tarea', '2.3.2'],
    [9, 'seccion', '5.1'],
    [10, 'tarea', '5.1.1'],
    [11, 'total', null],
  ]);
  expect(tabla?.filas[0]?.descripcion).toMatch(/^Mejorar la calidad/);
  expect(tabla?.filas.at(-1)).toMatchObject({ presupuesto: 36_000 });
});

test('a weight typed as 50% is what Excel would have stored', () => {
  expect(tabla?.filas[1]).toMatchObject({ ponderacion: 0.5, meta: 240, indicador: 'suma' });
});
