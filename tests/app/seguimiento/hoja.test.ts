import fc from 'fast-check';
import { formulasDelFormulario } from '../../../src/app/seguimiento/formulas';
import { planVacio } from '../../../src/app/seguimiento/plan-vacio';
import type { Trimestre } from '../../../src/plan/mes';
import type { Fila, Tabla } from '../../../src/plan/tabla';
import type { HojaGenerada } from '../../../src/report/types';
import { areaAddress, parseArea } from '../../../src/sheet/address';
import { sheetFrom } from '../../../src/sheet/sheet';
import { contenido } from '../../report/hoja';
import { formulario, leida, loProgramado, OPCIONES, planDeOruro, planDeUsogc, unico } from './formularios';

const TRIMESTRES = [1, 2, 3, 4] as const;

function celda({ filas }: HojaGenerada, direccion: string) {
  const area = parseArea(direccion);
  return (area && filas[area.top]?.[area.left]) ?? null;
}

const dice = (hoja: HojaGenerada, direccion: string) => contenido(celda(hoja, direccion));

describe('the form of Oruro 2020', () => {
  const plan = planDeOruro();

  test.each(TRIMESTRES)(
    'at quarter %d, detection reads back the very plan, and nothing executed',
    (trimestre) => {
      const tabla = unico(leida(formulario(plan, { trimestre })));
      expect(tabla).toMatchObject({ forma: 'anb-poa01-seguimiento', confianza: 1 });
      expect(tabla.titulo.trimestre).toBe(trimestre);
      expect(loProgramado(tabla)).toEqual(loProgramado(plan));
      const tareas = tabla.filas.filter(({ tipo }) => tipo === 'tarea');
      expect(tareas).toHaveLength(96);
      expect(tareas.flatMap(({ ejecutado }) => ejecutado ?? [0]).every((mes) => mes === null)).toBe(true);
    },
  );

  test('has the title block and the columns of the printed form, in their places', () => {
    const hoja = formulario(plan, { trimestre: 2 });
    expect(hoja).toMatchObject({ nombre: 'Seguimiento GROGR 2020', marca: 'POA_Seguimiento_GROGR_2020' });
    expect([1, 2, 3, 4, 5].map((fila) => dice(hoja, `A${fila}`))).toEqual([
      'ADUANA NACIONAL',
      'PROGRAMA OPERATIVO ANUAL 2020',
      'GERENCIA REGIONAL ORURO',
      'SEGUIMIENTO Y EVALUACIÓN AL SEGUNDO TRIMESTRE',
      'FORMULARIO POA-01',
    ]);
    expect(['A6', 'C6', 'A8', 'C8', 'A9'].map((direccion) => dice(hoja, direccion))).toEqual([
      'CÓDIGO ÁREA:',
      'GROGR',
      'RESPONSABLE:',
      'Gerente Regional Oruro',
      'COORDINADOR(ES):',
    ]);
    expect(
      ['G11', 'G12', 'R12', 'S12', 'AD12', 'AE11', 'AK11'].map((direccion) => dice(hoja, direccion)),
    ).toEqual([
      'SEGUIMIENTO Y EVALUACIÓN AL SEGUNDO TRIMESTRE',
      'ENE',
      'DIC',
      'E - ENE',
      'E - DIC',
      '% Efi',
      '% Eje',
    ]);
    expect(hoja.combinadas.map(areaAddress)).toEqual(
      expect.arrayContaining(['A11:A12', 'G11:AD11', 'AK11:AK12']),
    );
    expect(hoja).toMatchObject({ filasFijas: 12, columnasFijas: 3, protegida: false });
    expect(hoja.impresion).toEqual({
      horizontal: true,
      papel: 'A3',
      paginasDeAncho: 1,
      filasTitulo: [10, 11],
    });
  });

  test('% Efi is the mean of the children, budgets are their sum, % Eje is executed of what is in force', () => {
    const hoja = formulario(plan, { trimestre: 4 });
    // GROGR1.1.1.1 (row 16) has its tasks in rows 17 to 53; GROGR1 (row 13) its four AEI in 14, 74, 126 and 134.
    expect(['AE16', 'AI16', 'AJ16', 'AK16'].map((direccion) => dice(hoja, direccion))).toEqual([
      '=AVERAGE(AE17:AE53)',
      '=SUM(AI17:AI53)',
      '=SUM(AJ17:AJ53)',
      '=IF(AI16=0,0,AJ16/AI16*100)',
    ]);
    expect(dice(hoja, 'AI13')).toBe('=SUM(AI14,AI74,AI126,AI134)');
  });

  test('with POA.*, every figure of every row is one, for the planner who chooses them', () => {
    const hoja = formulario(plan, { trimestre: 1, modo: 'poa' });
    expect(dice(hoja, 'AE17')).toBe('=IFNA(POA.EFICACIA(G17:R17,S17:AD17,E17,3,,"menor"),"")');
    expect(dice(hoja, 'AK17')).toBe('=POA.EJECUCION(AI17,AJ17)');
  });

  test('only the months of the quarter invite the unit; each input says in Spanish what belongs there', () => {
    const { filas, validaciones = [] } = formulario(plan, { trimestre: 1 });
    const estilos = filas[16]?.slice(18, 30).map((una) => una?.estilo);
    expect(estilos).toEqual([
      ...Array<string>(3).fill('entrada-cantidad'),
      ...Array<string>(9).fill('entero'),
    ]);
    const [delTrimestre, posterior] = validaciones;
    expect(delTrimestre).toMatchObject({
      admite: { clase: 'numero' },
      error: 'Escriba un número mayor o igual a 0, sin texto ni signo %.',
    });
    expect(delTrimestre?.areas.map(areaAddress)).toContain('S17:U53');
    expect(posterior?.areas.map(areaAddress)).toContain('V17:AD53');
    for (const { titulo, ayuda, error } of validaciones) {
      expect([titulo.length <= 32, ayuda.length <= 255, error.length <= 225]).toEqual([true, true, true]);
    }
    // Resultados, problemas, fuente and ejecutado.
    expect(validaciones.slice(2).map(({ areas }) => areas.map(areaAddress)[0])).toEqual([
      'AF17:AF53',
      'AG17:AG53',
      'AH17:AH53',
      'AJ17:AJ53',
    ]);
    // 19 operations, each with its tasks below it.
    expect(delTrimestre?.areas).toHaveLength(19);
  });
});

test('a budget that is not the sum of its parts stays as the plan says it', () => {
  const plan = planDeUsogc();
  const mal = plan.filas.map((fila) =>
    fila.codigo === 'USOGC1.3.1' ? { ...fila, presupuesto: 13000 } : fila,
  );
  const hoja = formulario({ ...plan, filas: mal });
  const fila = 13 + mal.findIndex(({ codigo }) => codigo === 'USOGC1.3.1');
  expect(dice(hoja, `AI${fila}`)).toBe(13000);
  expect(dice(hoja, `AI${fila + 1}`)).toBe(`=SUM(AI${fila + 2}:AI${fila + 5})`);
});

test('months kept as fractions beside a meta in points are asked for in points', () => {
  const plan = planDeUsogc();
  const filas = plan.filas.map((fila): Fila =>
    fila.codigo === 'USOGC1.1.2.2.3'
      ? { ...fila, programado: Array.from({ length: 12 }, () => 0.98), indicador: 'inconsistente' }
      : fila,
  );
  const hoja = formulario({ ...plan, filas }, { trimestre: 4 });
  const fila = 13 + filas.findIndex(({ codigo }) => codigo === 'USOGC1.1.2.2.3');
  expect([dice(hoja, `E${fila}`), dice(hoja, `G${fila}`), dice(hoja, `R${fila}`)]).toEqual([98, 98, 98]);
  expect(dice(hoja, `AE${fila}`)).toMatch(/^=/);
});

test('names of sheets: characters that Excel refuses go, and the year tells two plans of a unit apart', () => {
  const plan = planDeUsogc();
  const con = (area: string, gestion: number | null) =>
    formulario({ ...plan, titulo: { ...plan.titulo, area, gestion } }).nombre;
  expect(con('USO/GC [1]', 2017)).toBe('Seguimiento USO GC 1 2017');
  expect(con('USOGC', null)).toBe('Seguimiento USOGC');
  expect(con('UNIDADDESERVICIOAOPERADORES', 2018)).toBe('Seguimiento UNIDADDESERVIC 2018');
  expect(con('UNIDADDESERVICIOAOPERADORES', 2018).length).toBeLessThanOrEqual(31);
});

const MESES_DE_TAREA: fc.Arbitrary<{ meta: number; programado: readonly (number | null)[] }> = fc.oneof(
  // suma
  fc
    .array(fc.integer({ min: 0, max: 5000 }), { minLength: 12, maxLength: 12 })
    .map((programado) => ({ programado, meta: programado.reduce((suma, mes) => suma + mes, 0) })),
  // constante
  fc
    .integer({ min: 1, max: 100 })
    .map((meta) => ({ meta, programado: Array.from({ length: 12 }, () => meta) })),
  // porcentaje-de-meta, with decimals
  fc
    .integer({ min: 101, max: 9000 })
    .map((meta) => ({ meta, programado: [...Array<number>(11).fill(8.33), 8.37] })),
  // acumulada
  fc.integer({ min: 1, max: 50 }).map((paso) => ({
    meta: paso * 12,
    programado: Array.from({ length: 12 }, (_nada, mes) => paso * (mes + 1)),
  })),
  // sin programar, and blanks
  fc.constantFrom(null, 0).map((mes) => ({ meta: 3, programado: Array.from({ length: 12 }, () => mes) })),
);

interface TareaInventada {
  readonly operacion: number;
  readonly meses: { meta: number; programado: readonly (number | null)[] };
  readonly ponderacion: number | null;
  readonly unidad: string;
  readonly presupuesto: number;
}

const TAREAS = fc.array(
  fc.record<TareaInventada>({
    operacion: fc.integer({ min: 1, max: 3 }),
    meses: MESES_DE_TAREA,
    ponderacion: fc.option(fc.integer({ min: 1, max: 99 })),
    unidad: fc.constantFrom('Informes presentados', 'Horas Promedio de despacho', '% de avance'),
    presupuesto: fc.nat(900_000),
  }),
  { minLength: 2, maxLength: 25 },
);

/** A plan of the year as a unit types it, read by detection. */
function planInventado(tareas: readonly TareaInventada[]): Tabla {
  const meses = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];
  const conPond = tareas.some(({ ponderacion }) => ponderacion !== null);
  const operaciones = [1, 2, 3].flatMap((numero) => {
    const propias = tareas.filter(({ operacion }) => operacion === numero);
    return propias.length === 0 ? [] : [{ numero, propias }];
  });
  const filas = operaciones.flatMap(({ numero, propias }) => [
    { codigo: `UPR1.1.1.${numero}`, tarea: null },
    ...propias.map((tarea, orden) => ({ codigo: `UPR1.1.1.${numero}.${orden + 1}`, tarea })),
  ]);
  return unico(
    sheetFrom({
      name: 'POA 2021',
      values: [
        ['ADUANA NACIONAL'],
        ['PROGRAMA OPERATIVO ANUAL - GESTIÓN 2021'],
        ['UNIDAD DE PRUEBA'],
        ['CÓDIGO ÁREA: UPR'],
        [],
        [
          ...[
            'Id',
            'Código',
            'Acciones, Operaciones, Tareas',
            'Área Unidad Ejecutora',
            'Responsable',
            'Inicio',
            'Fin',
          ],
          ...['Meta', 'Unidad de Medida', ...(conPond ? ['Pond.'] : []), ...meses],
          ...['Fuente o Medio de Verificación', 'Partida', 'Presupuesto'],
        ],
        ...filas.map(({ codigo, tarea }, indice) => [
          ...[
            indice + 1,
            codigo,
            `Realizar las acciones previstas número ${indice + 1}`,
            'Unidad de Prueba',
            null,
          ],
          ...[44197, 44561, tarea?.meses.meta ?? null, tarea?.unidad ?? null],
          ...(conPond ? [tarea?.ponderacion ?? null] : []),
          ...(tarea?.meses.programado ?? Array<null>(12).fill(null)),
          ...['Informe', null, tarea?.presupuesto ?? null],
        ]),
      ],
    }),
  );
}

test('whatever the plan, its form is read as that plan, and every task has its % Efi', () => {
  fc.assert(
    fc.property(TAREAS, fc.constantFrom<Trimestre>(...TRIMESTRES), (tareas, trimestre) => {
      const plan = planInventado(tareas);
      fc.pre(plan.forma === 'anb-poa-programacion');
      const hoja = formulario(plan, { trimestre });
      const tabla = unico(leida(hoja));
      expect(tabla.forma).toBe('anb-poa01-seguimiento');
      expect(loProgramado(tabla)).toEqual(loProgramado(plan));
      const { eficacia = -1 } = tabla.columnas;
      for (const { fila, tipo } of tabla.filas) {
        if (tipo === 'tarea') expect(hoja.filas[fila - 1]?.[eficacia]?.clase).toBe('formula');
      }
    }),
    { numRuns: 60 },
  );
});

test('formulas do not wait for figures: they are there for a budget and months that are all blank', () => {
  const columnas = { codigo: 0, programado: doce(1), ejecutado: doce(13), eficacia: 25, presupuesto: 26 };
  const [tarea] = planDeUsogc().filas.filter(({ codigo }) => codigo === 'USOGC1.1.3.1.4');
  if (!tarea) throw new Error('no task');
  const plan: Tabla = { ...planDeUsogc(), filas: [tarea] };
  const vacio = planVacio(plan, {
    columnas: { ...columnas, presupuestoEjecutado: 27, ejecucion: 28, meta: 29 },
    primera: 4,
    trimestre: 4,
  });
  expect([...formulasDelFormulario(vacio, OPCIONES)].map(([direccion]) => direccion)).toEqual(['Z5', 'AC5']);
});

const doce = (desde: number): readonly number[] => Array.from({ length: 12 }, (_nada, i) => desde + i);
