/** Small plans written down, for what no shared workbook has: quarters before the last, percent cells, closing rows. */
import fc from 'fast-check';
import { GRUPOS, type Grupo, type OpcionesFormulas, type PlanLeido } from '../../../src/app/formulas/tipos';
import { detectar } from '../../../src/layout/detectar';
import { sheetFrom, type CellValue, type SheetContent } from '../../../src/sheet/sheet';

export const MESES = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];

const ENCABEZADO = [
  'Id',
  'Código',
  'Objetivos y Operaciones',
  'Meta Anual',
  'Unidad de Medida',
  ...MESES,
  ...MESES.map((mes) => `E - ${mes}`),
  '% Efi',
  'Presupuesto',
  'Ejecutado',
  '% Eje',
];

export interface TareaEscrita {
  readonly codigo: string;
  readonly meta?: CellValue;
  readonly unidad?: string;
  readonly programado?: readonly CellValue[];
  readonly ejecutado?: readonly CellValue[];
  readonly eficacia?: CellValue;
  readonly vigente?: CellValue;
  readonly gastado?: CellValue;
  readonly ejecucion?: CellValue;
}

/** First row of the plan in the sheets below, 1-based; columns: months F–Q and R–AC, % Efi AD, AE, AF, % Eje AG. */
export const PRIMERA = 9;

/** A customs follow-up form; tasks have a unit of measure, the other rows are their parents. */
export function seguimiento(trimestre: string, filas: readonly TareaEscrita[]): SheetContent {
  return {
    name: 'POA-01',
    values: [
      ['ADUANA NACIONAL'],
      ['PROGRAMA OPERATIVO ANUAL 2021'],
      ['UNIDAD DE PRUEBA'],
      [`SEGUIMIENTO Y EVALUACIÓN AL ${trimestre} TRIMESTRE`],
      ['FORMULARIO POA-01'],
      ['CÓDIGO ÁREA: UPR'],
      [],
      ENCABEZADO,
      ...filas.map((fila, i) => [
        i + 1,
        fila.codigo,
        `Realizar las acciones previstas número ${i + 1}`,
        fila.meta ?? null,
        fila.unidad ?? null,
        ...doce(fila.programado),
        ...doce(fila.ejecutado),
        fila.eficacia ?? null,
        fila.vigente ?? null,
        fila.gastado ?? null,
        fila.ejecucion ?? null,
      ]),
    ],
  };
}

function doce(meses: readonly CellValue[] = []): readonly CellValue[] {
  return Array.from({ length: 12 }, (_, i) => meses[i] ?? null);
}

export function leer(contenido: SheetContent): PlanLeido {
  const sheet = sheetFrom(contenido);
  const [tabla] = detectar(sheet);
  if (!tabla) throw new Error('No plan was found.');
  return { tabla, sheet };
}

export function opciones(
  cambios: Partial<Omit<OpcionesFormulas, 'grupos'>> & { grupos?: readonly Grupo[] } = {},
) {
  const { grupos = GRUPOS, ...resto } = cambios;
  return {
    modo: 'poa',
    reemplazarValores: true,
    reemplazarFormulas: false,
    ...resto,
    grupos: new Set(grupos),
  } satisfies OpcionesFormulas;
}

const cantidad = fc.oneof(
  fc.nat(50),
  fc.integer({ min: 1, max: 5000 }).map((centesimos) => centesimos / 100),
);
const docena = <T>(mes: fc.Arbitrary<T>) => fc.array(mes, { minLength: 12, maxLength: 12 });
const suma = (meses: readonly number[]) => meses.reduce((total, mes) => total + mes, 0);

/** Months and meta of each kind of DOMAIN section 4, and some that are of none. */
const cronograma = fc.oneof(
  docena(fc.nat(30)).map((programado) => ({ programado, meta: suma(programado) })),
  fc.constantFrom(...[2, 4, 5].map((veces) => ({ programado: cadaTanto(veces, 100 / veces), meta: 7 }))),
  fc.integer({ min: 1, max: 99 }).map((meta) => ({ programado: cadaTanto(12, meta), meta })),
  fc.integer({ min: 2, max: 99 }).map((meta) => ({ programado: cadaTanto(4, meta), meta })),
  fc.constant({ programado: [0, 20, 0, 40, 0, 60, 0, 80, 0, 0, 100, 0], meta: 100 }),
  fc.record({ programado: docena(fc.nat(9)), meta: fc.nat(500) }),
  fc.constant({ programado: doceCeros(), meta: 12 }),
);

/** Tasks of every kind, without a code. */
export const TAREAS: fc.Arbitrary<TareaEscrita> = fc
  .tuple(
    cronograma,
    docena(fc.option(cantidad, { freq: 4 })),
    fc.constantFrom('Informes emitidos', 'Horas promedio de atención', 'Porcentaje de avance'),
  )
  .map(([plan, ejecutado, unidad]) => ({ codigo: '', ...plan, ejecutado, unidad }));

function cadaTanto(veces: number, valor: number): number[] {
  return Array.from({ length: 12 }, (_, mes) =>
    (mes + 1) % Math.floor(12 / veces) === 0 && (mes + 1) / Math.floor(12 / veces) <= veces ? valor : 0,
  );
}

function doceCeros(): number[] {
  return Array<number>(12).fill(0);
}
