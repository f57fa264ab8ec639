import { MESES } from '../../plan/mes';
import type { Columnas, Rol, RolMensual } from '../../plan/rol';
import type { Tabla } from '../../plan/tabla';

export type RolDelFormulario = Extract<
  Rol,
  | 'id'
  | 'codigo'
  | 'descripcion'
  | 'area'
  | 'meta'
  | 'unidadMedida'
  | 'ponderacion'
  | 'programado'
  | 'ejecutado'
  | 'eficacia'
  | 'resultados'
  | 'problemas'
  | 'medio'
  | 'presupuesto'
  | 'presupuestoEjecutado'
  | 'ejecucion'
>;

/** A column of form POA-01 (customs, USOGC 2017), as it is printed. */
export interface ColumnaFormulario {
  readonly rol: RolDelFormulario;
  /** 1–12 in a monthly column, else null. */
  readonly mes: number | null;
  readonly titulo: string;
  /** In characters. */
  readonly ancho: number;
}

/** The columns of a unit's form, from A on. Pond. stands in it only where the plan has it: not every unit weighs. */
export function columnasDe({ filas }: Tabla): readonly ColumnaFormulario[] {
  const conPond = filas.some(({ ponderacion }) => ponderacion !== null);
  const codigos = filas.map(({ codigo }) => codigo?.length ?? 0);
  const deMes = anchoDe(
    filas.flatMap(({ programado }) => programado ?? []),
    7,
  );
  const deMonto = anchoDe(
    filas.map(({ presupuesto }) => presupuesto),
    12,
  );
  return [
    columna('id', 'Id', 5),
    columna('codigo', 'Código', Math.max(12, ...codigos.map((largo) => largo + 2))),
    columna('descripcion', 'Objetivos y Operaciones', 42),
    columna('area', 'Area/ Unidad Responsable', 17),
    columna(
      'meta',
      'Meta Anual',
      anchoDe(
        filas.map(({ meta }) => meta),
        8,
      ),
    ),
    columna('unidadMedida', 'Unidad de Medida', 26),
    ...(conPond ? [columna('ponderacion', 'Pond.', 8)] : []),
    ...meses('programado', '', deMes),
    // What is executed may well be ten times what was programmed (68,184 of 48,000 in USOGC 2017).
    ...meses('ejecutado', 'E - ', Math.max(deMes, 8)),
    columna('eficacia', '% Efi', 8),
    columna('resultados', 'Resultados y/o Logros Alcanzados', 30),
    columna('problemas', 'Problemas y/o Acciones de Mejora', 30),
    columna('medio', 'Fuente o Medio de Verificación', 22),
    columna('presupuesto', 'Presupuesto', deMonto),
    columna('presupuestoEjecutado', 'Ejecutado', deMonto),
    columna('ejecucion', '% Eje', 8),
  ];
}

/** Positions by role, 0-based, as detection would find them. */
export function posicionesDe(columnas: readonly ColumnaFormulario[]): Columnas {
  const unicas = columnas.flatMap(({ rol, mes }, indice) => (mes === null ? [[rol, indice] as const] : []));
  const mensuales = (rol: RolMensual): readonly number[] =>
    columnas.flatMap((una, indice) => (una.rol === rol ? [indice] : []));
  return {
    ...Object.fromEntries(unicas),
    programado: mensuales('programado'),
    ejecutado: mensuales('ejecutado'),
  };
}

function columna(rol: RolDelFormulario, titulo: string, ancho: number): ColumnaFormulario {
  return { rol, mes: null, titulo, ancho };
}

function meses(rol: RolMensual, prefijo: string, ancho: number): readonly ColumnaFormulario[] {
  return MESES.map((mes, indice) => ({ rol, mes: indice + 1, titulo: `${prefijo}${mes}`, ancho }));
}

/** Room for the longest figure with its separators and the space on its right. */
function anchoDe(valores: readonly (number | null)[], minimo: number): number {
  const largos = valores.map((valor) => (valor === null ? 0 : conSeparadores(valor).length));
  return Math.max(minimo, ...largos.map((largo) => largo + 2));
}

function conSeparadores(valor: number): string {
  return valor.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(valor) ? 0 : 2,
    maximumFractionDigits: 2,
  });
}
