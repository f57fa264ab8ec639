import { consolidar } from '../../src/report/consolidacion';
import { hojaConsolidado, hojasDelInforme } from '../../src/report/consolidado';
import type { CeldaGenerada, HojaGenerada } from '../../src/report/types';
import { unidadDePrueba } from './plan';

const UNIDAD = unidadDePrueba();

function contenido(celda: CeldaGenerada | null | undefined): string | number | null {
  if (!celda) return null;
  switch (celda.clase) {
    case 'vacia':
      return null;
    case 'texto':
    case 'relato':
    case 'enlace':
      return celda.texto;
    case 'numero':
    case 'propuesta':
      return celda.numero;
    case 'formula':
      return celda.formula;
  }
}

const filasDe = (hoja: HojaGenerada) => hoja.filas.map((fila) => fila.map(contenido));

function filaDe(hoja: HojaGenerada, primera: string): (string | number | null)[] {
  return filasDe(hoja).find(([celda]) => celda === primera) ?? [];
}

test('the title block is the one of the customs report', () => {
  const hoja = hojaConsolidado(consolidar([UNIDAD], { trimestre: 4 }));
  expect(
    filasDe(hoja)
      .slice(0, 4)
      .map(([texto]) => texto),
  ).toEqual([
    'ADUANA NACIONAL',
    'INFORME DE SEGUIMIENTO Y EVALUACIÓN AL POA',
    'CUARTO TRIMESTRE',
    'GESTIÓN 2017',
  ]);
  expect(filasDe(hoja)[6]?.[0]).toBe('Cuadro N° 3 "Resultados" – Al Cuarto Trimestre 2017');
});

test('Cuadro 3 has a row per acción de corto plazo, in plan order, with the columns of the customs report', () => {
  const hoja = hojaConsolidado(consolidar([UNIDAD], { trimestre: 4 }));
  const encabezado = filasDe(hoja).findIndex(([celda]) => celda === 'Código');
  expect(filasDe(hoja)[encabezado]?.slice(1)).toEqual([
    'Pond.',
    'Acciones de Corto Plazo',
    'Presupuesto Vigente',
    'Asignado/Ejecutado',
    '% de Ejec.',
    '% de Avance',
    'Resultados Alcanzados',
  ]);
  expect(filasDe(hoja).slice(encabezado + 1, encabezado + 3)).toEqual([
    [
      'UNI1.1.1',
      50,
      '(su fila no está en el plan recibido: UNI1.1.1)',
      '=SUM(D17)',
      '=SUM(E17)',
      '=IF(D9=0,0,E9/D9*100)',
      '=IFERROR(AVERAGE(G17),"")',
      'Se revisó.',
    ],
    [
      'UNI1.1.2',
      50,
      'Simplificar trámites',
      '=SUM(D18:D19)',
      '=SUM(E18:E19)',
      '=IF(D10=0,0,E10/D10*100)',
      '=IFERROR(AVERAGE(G18:G19),"")',
      '=cmd|x\nSe revisó.',
    ],
  ]);
});

test('the total weighs only the acciones that have an avance', () => {
  const hoja = hojaConsolidado(consolidar([UNIDAD], { trimestre: 4 }));
  const total = filasDe(hoja).find((fila) => fila[2] === 'TOTAL');
  expect(total?.[6]).toBe('=IFERROR(SUMPRODUCT(B9:B10,G9:G10)/SUMPRODUCT(B9:B10,--ISNUMBER(G9:G10)),"")');
});

test('an operation is the mean of its tasks to the quarter of the report', () => {
  const [base, hoja] = hojasDelInforme([UNIDAD], { trimestre: 2 });
  if (!base || !hoja) throw new Error('two sheets expected');
  const columna = filasDe(base)[0]?.indexOf('Avance T2 %');
  expect(columna).toBe(41);
  const operacion = filaDe(hoja, 'UNI1.1.2.1');
  expect(operacion[6]).toBe(
    `=IFERROR(SUMPRODUCT(--('Base POA'!$F$2:$F$5=A18),'Base POA'!$AP$2:$AP$5)/SUMPRODUCT(--('Base POA'!$F$2:$F$5=A18),--ISNUMBER('Base POA'!$AP$2:$AP$5)),"")`,
  );
});

test('operations and their tasks stand in numeric order: .10 after .2', () => {
  const [base] = hojasDelInforme([UNIDAD], { trimestre: 4 });
  expect(base?.filas.map((fila) => contenido(fila[6]))).toEqual([
    'Código',
    'UNI1.1.1.1.1',
    'UNI1.1.2.1.1',
    'UNI1.1.2.1.2',
    'UNI1.1.2.10.1',
  ]);
});

test('texts of the plan are texts, also where they look like formulas', () => {
  const [, hoja] = hojasDelInforme([UNIDAD], { trimestre: 4 });
  const clases = hoja?.filas.flatMap((fila) =>
    fila.filter((celda) => celda !== null && String(contenido(celda)).startsWith('=cmd')),
  );
  expect(clases?.map((celda) => celda?.clase)).toEqual(['relato']);
});

test('proposed weights and narratives can be found again by the code of their row', () => {
  const [, hoja] = hojasDelInforme([UNIDAD], { trimestre: 4 });
  expect(hoja?.editables).toEqual([
    {
      nombre: '_POA_T4_CUADRO3_PONDERACION',
      claves: { top: 8, left: 0, bottom: 9, right: 0 },
      valores: { top: 8, left: 1, bottom: 9, right: 1 },
    },
    {
      nombre: '_POA_T4_CUADRO3_RESULTADOS',
      claves: { top: 8, left: 0, bottom: 9, right: 0 },
      valores: { top: 8, left: 7, bottom: 9, right: 7 },
    },
  ]);
});

test('rows of Base POA lead back to their cell, those of other files name it', () => {
  const propia = hojasDelInforme([UNIDAD], { trimestre: 4 })[0]?.filas[1]?.at(-1);
  expect(propia).toMatchObject({ clase: 'enlace', hoja: "Plan d'Oruro", celda: 'B9' });
  const ajena = hojasDelInforme([{ ...UNIDAD, enEsteLibro: false }], { trimestre: 4 })[0]?.filas[1]?.at(-1);
  expect(ajena).toMatchObject({ clase: 'texto', texto: "Plan d'Oruro!B9" });
});

test('the order in which units are given does not matter', () => {
  const otra = unidadDePrueba(
    { hoja: 'Otra', titulo: { ...UNIDAD.tabla.titulo, area: 'OTRA' } },
    'otra.xlsx',
  );
  expect(hojasDelInforme([otra, UNIDAD], { trimestre: 4 })).toEqual(
    hojasDelInforme([UNIDAD, otra], { trimestre: 4 }),
  );
});

test('a task without a readable code is shown as homeless, not lost', () => {
  const perdida = UNIDAD.tabla.filas.map((fila) => (fila.fila === 9 ? { ...fila, codigo: null } : fila));
  const [base, hoja] = hojasDelInforme([unidadDePrueba({ filas: perdida })], { trimestre: 4 });
  expect(base?.filas).toHaveLength(5);
  expect(hoja && filaDe(hoja, '(sin código)').slice(0, 3)).toEqual([
    '(sin código)',
    50,
    'Tareas cuyo código falta o no se puede leer',
  ]);
});
