import type { Fila } from '../../plan/tabla';
import { presupuestoDePadre } from '../../plan/presupuesto';
import { casiIguales } from '../../plan/tolerancia';
import { cambiar, limpio } from '../arreglo';
import { oge } from '../ejemplos/ministerio';
import { senavex } from '../ejemplos/senavex';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

type RolMonto = 'presupuesto' | 'inversion' | 'presupuestoEjecutado';
const ROLES: readonly RolMonto[] = ['presupuesto', 'inversion', 'presupuestoEjecutado'];
const COLUMNA = {
  presupuesto: 'presupuesto',
  inversion: 'inversión',
  presupuestoEjecutado: 'ejecutado',
} as const;

/** Closing rows: `Presupuesto:`, `TOTAL PARCIAL`, and `TOTAL GENERAL`, which adds operation and investment. */
export const presupuestoTotal: Regla = {
  id: 'presupuesto-total',
  gravedad: 'error',
  titulo: 'Presupuesto total',
  porque:
    'El total del plan es el que se compara con el techo presupuestario. Debe ser la suma exacta de sus filas.',
  comoArreglar:
    'Corrija el monto de la fila equivocada, o ponga en el total la suma (mejor con una fórmula).',
  norma:
    'POA 2017 (MDPyEP), fila Presupuesto: exacta en 25 de 25; POA 2020 (SENAVEX), TOTAL PARCIAL y TOTAL GENERAL.',
  necesita: ['presupuesto'],
  mensajes: {
    'no-suma': 'El total de {columna} dice Bs {actual} y las filas suman Bs {esperado}.',
    'falta-fila':
      'El total de {columna} dice Bs {actual} y las filas suman Bs {esperado}; la diferencia es exactamente la de {codigo}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Presupuesto de la unidad',
        filas: oge(
          [
            { codigo: '5.1.1', meta: 1, presupuesto: 69707 },
            { codigo: '5.1.2', meta: 80, presupuesto: 90356 },
          ],
          { presupuesto: 160063 },
        ),
      },
      {
        titulo: 'El total general suma funcionamiento e inversión',
        filas: senavex(
          [
            { codigo: '11.01.01.', partida: '20000', funcionamiento: 70000, inversion: 0 },
            { codigo: '11.01.02.', partida: '40000', funcionamiento: 16000, inversion: 5000 },
          ],
          { parcial: [86000, 5000], general: 91000 },
        ),
      },
    ],
    invalidos: [
      {
        titulo: 'El total no es la suma',
        filas: oge(
          [
            { codigo: '5.1.1', meta: 1, presupuesto: 69707 },
            { codigo: '5.1.2', meta: 80, presupuesto: 90356 },
          ],
          { presupuesto: 160036 },
        ),
        hallazgos: [{ celda: 'V8', mensaje: 'no-suma' }],
      },
      {
        titulo: 'El total deja fuera una operación',
        filas: senavex(
          [
            { codigo: '11.01.01.', partida: '20000', funcionamiento: 70000, inversion: 0 },
            { codigo: '11.01.02.', partida: '40000', funcionamiento: 16000, inversion: 0 },
          ],
          { parcial: [70000, 0], general: 86000 },
        ),
        hallazgos: [{ celda: 'M7', mensaje: 'falta-fila' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const { total, bloque, todas } of totales(contexto)) {
      for (const rol of ROLES) {
        const hallazgo = revisarTotal(contexto, total, rol, bloque, todas);
        if (hallazgo) yield hallazgo;
      }
    }
  },
};

interface Cierre {
  readonly total: Fila;
  /** Top rows since the last block closed, and since the beginning. */
  readonly bloque: readonly Fila[];
  readonly todas: readonly Fila[];
}

function totales({ tabla, arbol }: ContextoRegla): Cierre[] {
  const raices = new Set(arbol.raices);
  const cierres: Cierre[] = [];
  const todas: Fila[] = [];
  let bloque: Fila[] = [];
  let cerrado = false;
  for (const fila of tabla.filas) {
    if (raices.has(fila)) {
      if (cerrado) bloque = [];
      cerrado = false;
      bloque.push(fila);
      todas.push(fila);
    } else if (fila.tipo === 'total') {
      cerrado = true;
      cierres.push({ total: fila, bloque: [...bloque], todas: [...todas] });
    }
  }
  return cierres;
}

function revisarTotal(
  contexto: ContextoRegla,
  total: Fila,
  rol: RolMonto,
  bloque: readonly Fila[],
  todas: readonly Fila[],
): HallazgoDeRegla | null {
  const actual = total[rol];
  const esGeneral = rol === 'presupuesto' && /general/i.test(total.descripcion ?? '');
  const monto = (fila: Fila) =>
    esGeneral ? presupuestoDePadre([fila.presupuesto, fila.inversion]) : fila[rol];
  const esperado = presupuestoDePadre((esGeneral ? todas : bloque).map(monto));
  if (actual === null || esperado === null || casiIguales(actual, esperado)) return null;
  if (casiIguales(actual, presupuestoDePadre(todas.map(monto)) ?? 0)) return null;
  const diferencia = Math.abs(actual - esperado);
  const culpables = bloque.filter((fila) => casiIguales(monto(fila) ?? 0, diferencia));
  const culpable = culpables.length === 1 ? culpables[0] : undefined;
  const arreglo = cambiar(contexto.sheet, contexto.celda(total, rol), limpio(esperado), 'sugerido');
  return {
    mensaje: culpable?.codigo ? 'falta-fila' : 'no-suma',
    datos: { columna: COLUMNA[rol], codigo: culpable?.codigo ?? null },
    esperado,
    actual,
    fila: total,
    rol,
    relacionadas: culpable ? [contexto.celda(culpable, rol)].filter((celda) => celda !== null) : [],
    ...(arreglo && { arreglo }),
  };
}
