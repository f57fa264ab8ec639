import type { Ajustes } from '../plan/ajustes';
import { arbolDe } from '../plan/arbol';
import type { Rol } from '../plan/rol';
import type { Fila, Tabla } from '../plan/tabla';
import { areaAddress, cellAddress } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { ContextoRegla } from './types';

/** What every rule gets to see of one table. */
export function contextoDe(tabla: Tabla, sheet: Sheet, ajustes: Ajustes): ContextoRegla {
  return {
    tabla,
    sheet,
    arbol: arbolDe(tabla.filas, tabla.familia),
    ajustes,
    celda: (fila, rol, mes) => {
      const columna = columnaDe(tabla, rol, mes ?? 1);
      return columna === undefined ? null : cellAddress(fila.fila - 1, columna);
    },
    celdasMeses: (fila, rol) => {
      const columnas = tabla.columnas[rol];
      const [first, last] = [columnas?.[0], columnas?.at(-1)];
      if (first === undefined || last === undefined) return null;
      return areaAddress({ top: fila.fila - 1, bottom: fila.fila - 1, left: first, right: last });
    },
  };
}

/** Cell that stands for a row as a whole: its code, else its description, else the table's first column. */
export function celdaDeFila(tabla: Tabla, fila: Fila): string {
  const { codigo, descripcion } = tabla.columnas;
  return cellAddress(fila.fila - 1, codigo ?? descripcion ?? tabla.rango.left);
}

/** 0-based column of a role; a monthly role needs its month, 1–12. */
function columnaDe(tabla: Tabla, rol: Rol, mes: number): number | undefined {
  if (rol === 'programado' || rol === 'ejecutado') return tabla.columnas[rol]?.[mes - 1];
  return tabla.columnas[rol];
}
