import { detectar } from '../../src/layout/detectar';
import { FORMAS } from '../../src/layout/forms';
import { CODIGO, META, PROGRAMADO, UNIDAD_MEDIDA } from '../../src/layout/forms/comunes';
import type { Forma } from '../../src/layout/types';
import { sheetFrom } from '../../src/sheet/sheet';

/** The worked example of ARCHITECTURE.md: a ninth form is data, and nothing else changes. */
const GAM_PROGRAMACION: Forma = {
  id: 'gam-programacion',
  nombre: 'Programación física (gobiernos municipales)',
  familia: 'ministerio',
  nivelTarea: 3,
  marcas: ['formulario 5', 'programacion fisica'],
  excluye: ['ejecutado'],
  columnas: [
    CODIGO,
    { rol: 'descripcion', encabezados: ['Proyecto o Actividad'], contenido: 'texto', obligatoria: true },
    { rol: 'area', encabezados: ['Secretaría Municipal'], contenido: 'texto', obligatoria: true },
    META,
    UNIDAD_MEDIDA,
    PROGRAMADO,
    { rol: 'presupuesto', encabezados: ['Costo (Bs.)'], contenido: 'dinero', obligatoria: true },
  ],
  titulo: [{ campo: 'unidad', etiquetas: ['Municipio'] }],
  especiales: [{ tipo: 'total', empieza: ['Total'] }],
};

const MESES = 'ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC'.split(' ');
const HOJA = sheetFrom({
  name: 'F5',
  values: [
    ['FORMULARIO 5 – PROGRAMACIÓN FÍSICA'],
    ['Municipio: Oruro'],
    [],
    [
      'Código',
      'Proyecto o Actividad',
      'Secretaría Municipal',
      'Meta',
      'Unidad de Medida',
      ...MESES,
      'Costo (Bs.)',
    ],
    ['1.1.1', 'Mejorar vías', 'Obras Públicas', 24, 'km', ...Array<number>(12).fill(2), 120_000],
    ['1.1.2', 'Mantener plazas', 'Obras Públicas', 12, 'plazas', ...Array<number>(12).fill(1), 60_000],
    ['Total', null, null, null, null, ...Array<null>(12).fill(null), 180_000],
  ],
});

test('a ninth form: its file and its line in the index are all that detection needs', () => {
  expect(detectar(HOJA, [...FORMAS, GAM_PROGRAMACION])).toMatchObject([
    {
      forma: 'gam-programacion',
      titulo: { unidad: 'Oruro' },
      columnas: { codigo: 0, descripcion: 1, area: 2, meta: 3, unidadMedida: 4, presupuesto: 17 },
      filas: [
        { fila: 5, tipo: 'tarea', codigo: '1.1.1', meta: 24, indicador: 'suma', presupuesto: 120_000 },
        { fila: 6, tipo: 'tarea', codigo: '1.1.2', meta: 12, indicador: 'suma', presupuesto: 60_000 },
        { fila: 7, tipo: 'total', presupuesto: 180_000 },
      ],
    },
  ]);
});

test('without it the sheet is not taken for that form, nor with confidence for another', () => {
  const [tabla] = detectar(HOJA);
  expect(tabla?.confianza ?? 0).toBeLessThan(0.85);
});
