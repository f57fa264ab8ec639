import { enLaMismaEscala } from '../../plan/escala';
import type { Meses, Trimestre } from '../../plan/mes';
import type { Columnas } from '../../plan/rol';
import type { Fila, Tabla } from '../../plan/tabla';
import { sheetFrom } from '../../sheet/sheet';
import type { CellValue } from '../../sheet/sheet';
import type { PlanLeido } from '../formulas/tipos';

export const FORMA_SEGUIMIENTO = 'anb-poa01-seguimiento';

const NADA: Meses = Array.from({ length: 12 }, () => 0);

/** Where the form stands on its sheet. */
export interface Lugar {
  readonly columnas: Columnas;
  /** Row of the first row of the plan, 0-based. */
  readonly primera: number;
  readonly trimestre: Trimestre;
}

/**
 * The plan as its form shows it before the unit fills it in: nothing executed, row after row from `primera` on. A
 * typed 0 stands for the blank inputs, so that every formula of the form is proposed, and for any quarter.
 */
export function planVacio(plan: Tabla, { columnas, primera, trimestre }: Lugar): PlanLeido {
  const filas = plan.filas.map((fila, indice) => filaVacia(fila, primera + indice + 1));
  const right = Math.max(...Object.values(columnas).flat());
  const tabla: Tabla = {
    ...plan,
    forma: FORMA_SEGUIMIENTO,
    columnas,
    filas,
    filasEncabezado: [primera - 2, primera - 1],
    rango: { top: primera - 2, left: 0, bottom: primera + filas.length - 1, right },
    titulo: { ...plan.titulo, trimestre },
  };
  const values = filas.map((fila) => cifrasDe(fila, columnas));
  return { tabla, sheet: sheetFrom({ name: plan.hoja, values, origin: { row: primera, column: 0 } }) };
}

function filaVacia(fila: Fila, numero: number): Fila {
  const deTarea = fila.tipo === 'tarea' && fila.programado !== null;
  const escala = enLaMismaEscala({ programado: fila.programado ?? NADA, ejecutado: NADA, meta: fila.meta });
  return {
    ...fila,
    ...(deTarea ? { programado: escala.programado, meta: escala.meta } : {}),
    fila: numero,
    ejecutado: deTarea ? NADA : null,
    presupuestoEjecutado: fila.tipo === 'tarea' ? 0 : null,
    eficaciaRegistrada: null,
    ejecucionRegistrada: null,
    desplazada: null,
  };
}

/** What the formulas read of a row, where they will find it. */
function cifrasDe(fila: Fila, columnas: Columnas): readonly CellValue[] {
  const celdas: CellValue[] = [];
  const poner = (columna: number | undefined, valor: CellValue): void => {
    if (columna !== undefined) celdas[columna] = valor;
  };
  poner(columnas.codigo, fila.codigo);
  poner(columnas.meta, fila.meta);
  poner(columnas.presupuesto, fila.presupuesto);
  poner(columnas.presupuestoEjecutado, fila.presupuestoEjecutado);
  for (const rol of ['programado', 'ejecutado'] as const) {
    columnas[rol]?.forEach((columna, mes) => poner(columna, fila[rol]?.[mes] ?? null));
  }
  return Array.from(celdas, (valor) => valor ?? null);
}
