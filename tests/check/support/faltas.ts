import type { Fila } from '../../../src/plan/tabla';
import { esConstante } from '../../../src/plan/acumulado';
import type { CellValue } from '../../../src/sheet/sheet';
import { alrededor, celdaDe, valorEn, type Falta, type Plan } from './sembrar';

/** Kinds of fault: every place of a plan where one can be planted, with what must be found. */
export type Siembra = (plan: Plan) => Falta[];

const conNumero = (plan: Plan, celda: string): number | null => {
  const valor = valorEn(plan, celda);
  return typeof valor === 'number' ? valor : null;
};

const tareas = ({ tabla }: Plan) => tabla.filas.filter(({ tipo }) => tipo === 'tarea');
const padres = ({ tabla, contexto }: Plan) =>
  tabla.filas.filter((fila) => contexto.arbol.hijos(fila).length > 0);
const sano = (plan: Plan, fila: Fila) =>
  plan.hallazgos.every(
    ({ gravedad, fila: otra }) => gravedad === 'nota' || !alrededor(plan, fila).includes(otra),
  );

function falta(plan: Plan, fila: Fila, celda: string, valor: CellValue, espera: readonly string[]): Falta {
  return { plan, celda, valor, espera, filas: alrededor(plan, fila) };
}

const enCada =
  (filas: (plan: Plan) => Fila[], hacer: (plan: Plan, fila: Fila) => Falta[]): Siembra =>
  (plan) =>
    filas(plan)
      .filter((fila) => sano(plan, fila))
      .flatMap((fila) => hacer(plan, fila));

/** A programmed month that is far off; of a level, of a sum, with or without a Total beside it. */
const mesProgramado = enCada(tareas, (plan, fila) =>
  (fila.programado ?? []).flatMap((valor, i) => {
    const celda = celdaDe(plan, fila, 'programado', i + 1);
    if (conNumero(plan, celda) === null || !valor || fila.indicador === null || !fila.meta) return [];
    if (fila.indicador === 'acumulada' || fila.indicador === 'constante-parcial') return [];
    const espera = esConstante(fila.indicador)
      ? [`indicador-inconsistente ${celda}`]
      : [`suma-mensual ${celdaDe(plan, fila, 'meta')}`, `total-fila ${celdaDe(plan, fila, 'total')}`];
    return [falta(plan, fila, celda, valor * 3.5, espera)];
  }),
);

/** The cell of a child that its parent's twelve months give away. */
const mesDeActividad = enCada(tareas, (plan, fila) => {
  const padre = plan.contexto.arbol.padre(fila);
  const hermanos = padre ? plan.contexto.arbol.hijos(padre) : [];
  if (plan.tabla.familia !== 'ministerio' || !padre || !fila.ponderacion) return [];
  return (fila.programado ?? []).flatMap((valor, i) => {
    const programados = (fila.programado ?? []).filter((otro) => otro !== null && otro !== 0).length;
    if (!valor || programados < 3 || hermanos.length === 0) return [];
    const celda = celdaDe(plan, fila, 'programado', i + 1);
    return [falta(plan, fila, celda, valor * 3.5, [`padre-mensual ${celda}`])];
  });
});

const mesDePadre = enCada(padres, (plan, fila) =>
  (fila.programado ?? []).flatMap((valor, i) => {
    const celda = celdaDe(plan, fila, 'programado', i + 1);
    return valor === null ? [] : [falta(plan, fila, celda, valor + 5, [`padre-mensual ${celda}`])];
  }),
);

const sumar =
  (
    rol: 'eficacia' | 'ejecucion' | 'total' | 'presupuesto' | 'ponderacion',
    cuanto: number,
    espera: (plan: Plan, fila: Fila, celda: string) => string[],
  ) =>
  (plan: Plan, fila: Fila): Falta[] => {
    const celda = celdaDe(plan, fila, rol);
    const valor = celda === '' ? null : conNumero(plan, celda);
    if (valor === null) return [];
    return [
      falta(plan, fila, celda, valor >= cuanto ? valor - cuanto : valor + cuanto, espera(plan, fila, celda)),
    ];
  };

const escribir =
  (
    rol: 'codigo' | 'meta' | 'unidadMedida' | 'partida' | 'fin' | 'inicio',
    valor: (actual: CellValue, plan: Plan, fila: Fila) => CellValue | undefined,
    regla: string,
  ) =>
  (plan: Plan, fila: Fila): Falta[] => {
    const celda = celdaDe(plan, fila, rol);
    const actual = celda === '' ? null : valorEn(plan, celda);
    const nuevo = actual === null ? undefined : valor(actual, plan, fila);
    return nuevo === undefined || nuevo === actual
      ? []
      : [falta(plan, fila, celda, nuevo, [`${regla} ${celda}`])];
  };

const conCodigo = (plan: Plan) =>
  plan.tabla.filas.filter(({ codigo, tipo }) => codigo !== null && tipo !== 'seccion');
const hojas = (plan: Plan) => tareas(plan).filter((fila) => plan.contexto.arbol.padre(fila) !== null);

export const SIEMBRAS: Readonly<Record<string, Siembra>> = {
  'programmed month': mesProgramado,
  'month of an activity': mesDeActividad,
  'month of an objective': mesDePadre,
  'Total of a row': enCada(
    (plan) =>
      tareas(plan).filter(({ indicador }) => indicador === 'suma' || indicador === 'porcentaje-de-meta'),
    sumar('total', 7, (_, __, celda) => [`total-fila ${celda}`]),
  ),
  '% Efi of a task': enCada(
    tareas,
    sumar('eficacia', 7.77, (_, __, celda) => [`eficacia-registrada ${celda}`]),
  ),
  '% Efi of a parent': enCada(
    padres,
    sumar('eficacia', 7.77, (_, __, celda) => [`eficacia-padre ${celda}`]),
  ),
  '% Eje': enCada(
    ({ tabla }) => [...tabla.filas],
    sumar('ejecucion', 7.77, (_, __, celda) => [`ejecucion-registrada ${celda}`]),
  ),
  'budget of a parent': enCada(
    padres,
    sumar('presupuesto', 1234, (_, __, celda) => [`presupuesto-padre ${celda}`]),
  ),
  'budget of a task': enCada(
    hojas,
    sumar('presupuesto', 1234, (plan, fila) => {
      const padre = plan.contexto.arbol.padre(fila);
      return [`presupuesto-padre ${padre ? celdaDe(plan, padre, 'presupuesto') : ''}`];
    }),
  ),
  'closing budget': enCada(
    ({ tabla }) => tabla.filas.filter(({ tipo }) => tipo === 'total'),
    sumar('presupuesto', 1234, (_, __, celda) => [`presupuesto-total ${celda}`]),
  ),
  weight: enCada(
    hojas,
    sumar('ponderacion', 3, (plan, fila, celda) => {
      const padre = plan.contexto.arbol.padre(fila);
      return [
        `ponderacion-hijos ${padre ? celdaDe(plan, padre, 'ponderacion') : ''}`,
        `padre-mensual ${celda}`,
      ];
    }),
  ),
  'repeated code': enCada(
    conCodigo,
    escribir(
      'codigo',
      (_, { tabla }, fila) => {
        const antes = tabla.filas[tabla.filas.indexOf(fila) - 1];
        return antes?.nivel === fila.nivel ? (antes.codigo ?? undefined) : undefined;
      },
      'codigo-duplicado',
    ),
  ),
  'comma in a code': enCada(
    conCodigo,
    escribir('codigo', (actual) => String(actual).replace(/\.(?=\d+\.?$)/, ','), 'codigo-mal-formado'),
  ),
  'another prefix': enCada(
    (plan) => (plan.tabla.familia === 'aduana' ? conCodigo(plan) : []),
    escribir('codigo', (actual) => String(actual).replace(/^[A-Z]+/, 'XXXXX'), 'codigo-prefijo'),
  ),
  'no target': enCada(
    tareas,
    escribir('meta', () => null, 'meta-vacia'),
  ),
  'no unit of measure': enCada(
    tareas,
    escribir('unidadMedida', () => null, 'unidad-vacia'),
  ),
  'number as text': enCada(
    tareas,
    escribir(
      'meta',
      (actual) => (typeof actual === 'number' ? String(actual) : undefined),
      'numero-como-texto',
    ),
  ),
  'partida cut short': enCada(
    tareas,
    escribir('partida', (actual) => String(actual).slice(0, -1), 'partida-invalida'),
  ),
  'ends before it begins': enCada(
    tareas,
    escribir(
      'fin',
      (actual, _, { inicio }) => (inicio && typeof actual === 'number' ? actual - 700 : undefined),
      'fechas-invertidas',
    ),
  ),
  'date of another year': enCada(
    tareas,
    escribir(
      'inicio',
      (actual) => (typeof actual === 'number' ? actual - 366 : undefined),
      'fechas-fuera-de-gestion',
    ),
  ),
};
