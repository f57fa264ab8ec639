import { normalizarCodigo } from '../plan/codigo';
import type { Columnas } from '../plan/rol';
import type { Fila } from '../plan/tabla';
import { lectorDe, type Lector } from './cells';
import { filaVacia } from './fila';
import type { Grid } from './grid';
import type { Forma, NivelEnColumnas } from './types';

/**
 * The structure repeats AEI and ACP in columns of their own on every row. Each becomes a row of the plan, once, on
 * the sheet row where it is first named, so that the table is a tree like any other.
 */
export function conNiveles(
  filas: readonly Fila[],
  grid: Grid,
  forma: Forma,
  columnas: Columnas,
): readonly Fila[] {
  const { niveles = [] } = forma;
  if (niveles.length === 0) return filas;
  const lector = lectorDe(grid, null);
  const vistos = new Set<string>();
  return filas.flatMap((fila) => {
    if (fila.tipo !== 'agregado') return [fila];
    const superiores = niveles.flatMap((nivel) => {
      const superior = filaSuperior(lector, fila.fila - 1, nivel, columnas);
      if (!superior?.codigo) return [];
      const clave = normalizarCodigo(superior.codigo);
      if (vistos.has(clave)) return [];
      vistos.add(clave);
      return [superior];
    });
    return [...superiores, { ...fila, ponderacion: null }];
  });
}

function filaSuperior(
  lector: Lector,
  fila: number,
  { nivel, codigo, descripcion, ponderacion }: NivelEnColumnas,
  columnas: Columnas,
): Fila | null {
  const texto = lector.texto(fila, columnaDe(columnas, codigo));
  if (texto === null) return null;
  return {
    ...filaVacia(fila, 'agregado'),
    nivel,
    codigo: texto,
    descripcion: lector.texto(fila, columnaDe(columnas, descripcion)),
    ponderacion: ponderacion === undefined ? null : lector.numero(fila, columnaDe(columnas, ponderacion)),
  };
}

function columnaDe(columnas: Columnas, rol: keyof Columnas): number | undefined {
  const columna = columnas[rol];
  return typeof columna === 'number' ? columna : undefined;
}
