import type { Fila } from '../../plan/tabla';
import { normalizar } from '../../sheet/text';
import { proponerEjecucion } from './ejecucion';
import type { Lienzo } from './lienzo';
import { proponerMesesDeTotal } from './meses-de-total';
import { posiciones, rangosDeColumna } from './referencias';
import { ROLES_DE_DINERO } from './roles';
import { proponerTotal } from './totales';

/** A closing row and the plan rows that it closes. */
export interface Bloque {
  readonly cierre: Fila;
  readonly filas: readonly Fila[];
  /** `TOTAL GENERAL` and what else closes blocks that are closed already. */
  readonly parciales: readonly Fila[];
}

/** Rows that close a block: 'Presupuesto:', 'Total:', TOTAL PARCIAL, TOTAL GENERAL. */
export function proponerCierres(lienzo: Lienzo): void {
  for (const bloque of bloquesDe(lienzo)) {
    proponerDinero(lienzo, bloque);
    if (esDeMeses(bloque)) {
      proponerMesesDeTotal(lienzo, bloque);
      const { total } = lienzo.tabla.columnas;
      const { cierre: fila } = bloque;
      if (total !== undefined) proponerTotal(lienzo, { grupo: 'cierre', fila, columna: total }, 'suma');
    }
    proponerEjecucion(lienzo, 'cierre', bloque.cierre);
  }
}

function bloquesDe(lienzo: Lienzo): readonly Bloque[] {
  const bloques: Bloque[] = [];
  let filas: Fila[] = [];
  let parciales: Fila[] = [];
  const propias = new Set(lienzo.filas('tarea', 'agregado'));
  for (const fila of lienzo.tabla.filas) {
    if (propias.has(fila)) filas.push(fila);
    if (fila.tipo !== 'total') continue;
    const general = parciales.length > 0 && (filas.length === 0 || esGeneral(fila));
    bloques.push({ cierre: fila, filas, parciales: general ? parciales : [] });
    parciales = general ? [] : [...parciales, fila];
    filas = [];
  }
  return bloques;
}

function esGeneral({ descripcion }: Fila): boolean {
  return /\bgeneral\b/.test(normalizar(descripcion ?? ''));
}

/** The ministry's 'Total:' of the activities carries months; a 'Presupuesto:' carries money alone. */
function esDeMeses({ cierre, parciales }: Bloque): boolean {
  return parciales.length === 0 && /^total\b/.test(normalizar(cierre.descripcion ?? ''));
}

function proponerDinero(lienzo: Lienzo, bloque: Bloque): void {
  const columnas = ROLES_DE_DINERO.flatMap((rol) => {
    const columna = lienzo.tabla.columnas[rol];
    return columna === undefined ? [] : [{ rol, columna }];
  });
  const conGeneral = bloque.parciales.length > 0;
  const escritas = columnas.filter(({ columna }) => lienzo.numero(bloque.cierre, columna) !== null);
  // A TOTAL GENERAL with one amount under several columns adds all of them: funcionamiento and inversión.
  const [unica] = escritas;
  if (conGeneral && unica && escritas.length === 1) {
    proponerSuma(
      lienzo,
      bloque,
      unica,
      columnas.map(({ columna }) => columna),
    );
    return;
  }
  for (const lugar of columnas) proponerSuma(lienzo, bloque, lugar, [lugar.columna]);
}

function proponerSuma(
  lienzo: Lienzo,
  { cierre, filas, parciales }: Bloque,
  { rol, columna }: { readonly rol: (typeof ROLES_DE_DINERO)[number]; readonly columna: number },
  sumadas: readonly number[],
): void {
  if (lienzo.tapada(cierre, columna)) return;
  const sumandos = parciales.length > 0 ? parciales : sumandosDe(lienzo, filas, cierre);
  const montos = sumandos.flatMap((fila) => sumadas.map((otra) => lienzo.numero(fila, otra)));
  if (montos.every((monto) => monto === null)) return;
  lienzo.proponer(
    { grupo: 'cierre', rol, fila: cierre, columna },
    {
      expresion: `SUM(${sumadas.map((otra) => rangosDeColumna(sumandos, otra)).join(',')})`,
      valor: montos.reduce<number>((suma, monto) => suma + (monto ?? 0), 0),
      entradas: posiciones(sumandos, sumadas),
      uso: 'suma',
      modo: 'nativas',
    },
  );
}

/**
 * What a closing row adds: the topmost rows, whose budgets hold those of their children. Where nothing hangs from
 * anything, every row down to the closing one, so that lines without a code (further partidas) and rows that are
 * inserted later count too.
 */
function sumandosDe(lienzo: Lienzo, filas: readonly Fila[], cierre: Fila): readonly Fila[] {
  const { arbol } = lienzo;
  const raices = filas.filter((fila) => {
    const padre = arbol.padre(fila);
    return padre === null || !filas.includes(padre);
  });
  const [primera] = filas;
  if (!primera || raices.length < filas.length) return raices;
  return Array.from({ length: cierre.fila - primera.fila }, (_, i) => ({
    ...primera,
    fila: primera.fila + i,
  }));
}
