import { normalizarCodigo } from '../../plan/codigo';
import type { Fila } from '../../plan/tabla';
import { areaAddress } from '../../sheet/address';
import type { Lienzo } from './lienzo';
import { celda, posiciones, rangosDeColumna } from './referencias';
import type { CellPosition } from '../../sheet/address';

/** How a formula reaches the direct children of a row, and the cells that it reads there. */
export interface AlcanceDeHijos {
  readonly expresion: string;
  readonly entradas: readonly CellPosition[];
}

/** `AVERAGE(AE25:AE27,AE33)`: the children by their cells. */
export function porCeldas(funcion: string, hijos: readonly Fila[], columna: number): AlcanceDeHijos {
  return {
    expresion: `${funcion}(${rangosDeColumna(hijos, columna)})`,
    entradas: posiciones(hijos, [columna]),
  };
}

/**
 * `POA.PROMEDIO.HIJOS(B22,B25:B27,AE25:AE27)`: the children by their codes. Null where the codes in the cells would
 * not lead to the very children of the plan, or where the range would take in a row that hangs from elsewhere:
 * it may depend on this one.
 */
export function porCodigos(
  lienzo: Lienzo,
  funcion: string,
  padre: Fila,
  columna: number,
): AlcanceDeHijos | null {
  const columnaCodigo = lienzo.tabla.columnas.codigo;
  if (columnaCodigo === undefined) return null;
  const hijos = lienzo.arbol.hijos(padre);
  const filas = hijos.map(({ fila }) => fila);
  const [primera, ultima] = [Math.min(...filas), Math.max(...filas)];
  const dentro = lienzo.filas('tarea', 'agregado').filter(({ fila }) => fila >= primera && fila <= ultima);
  if (!dentro.every((fila) => desciende(lienzo, fila, padre))) return null;
  if (![padre, ...dentro].every((fila) => diceSuCodigo(lienzo, fila, columnaCodigo))) return null;
  const rango = (left: number) => areaAddress({ top: primera - 1, bottom: ultima - 1, left, right: left });
  return {
    expresion: `POA.${funcion}(${celda(padre, columnaCodigo)},${rango(columnaCodigo)},${rango(columna)})`,
    entradas: posiciones(dentro, [columna]),
  };
}

function desciende({ arbol }: Lienzo, fila: Fila, antepasado: Fila): boolean {
  for (let padre = arbol.padre(fila); padre !== null; padre = arbol.padre(padre)) {
    if (padre === antepasado) return true;
  }
  return false;
}

/** A code stored as a number (4.10 is 4.1), or repaired as the plan was read, is not in its cell. */
function diceSuCodigo({ sheet }: Lienzo, { fila, codigo }: Fila, columna: number): boolean {
  const escrito = sheet.value(fila - 1, columna);
  return (
    typeof escrito === 'string' && codigo !== null && normalizarCodigo(escrito) === normalizarCodigo(codigo)
  );
}
