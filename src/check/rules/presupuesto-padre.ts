import { presupuestoDePadre } from '../../plan/presupuesto';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cambiar, limpio } from '../arreglo';
import { seguimiento } from '../ejemplos/aduana';
import { montoCuadra, montoRespaldado, type RolMonto } from '../monto-de-padre';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/**
 * Budgets of parents are the sum of their direct children, to the boliviano. A parent fits where it is the sum of
 * what its children print or of what their own children add to: one wrong amount is one finding.
 */
export const presupuestoPadre: Regla = {
  id: 'presupuesto-padre',
  gravedad: 'error',
  titulo: 'Presupuesto de la operación o acción',
  porque:
    'El presupuesto de una fila es la suma del de sus dependientes. Si no cuadra, el total del POA no coincide con el techo aprobado.',
  comoArreglar: 'Corrija el monto de la fila que se nombra, o la suma en la fila superior.',
  norma: 'Formulario POA-01, Aduana Nacional: Σ exacta (USOGC 2017, 16 de 16; Oruro 2020, 38 de 38).',
  necesita: ['codigo', 'presupuesto'],
  mensajes: {
    'no-suma': '{columna} de {codigo}: dice Bs {actual} y sus {hijas} filas suman Bs {esperado}.',
    'falta-hija':
      '{columna} de {codigo}: dice Bs {actual} y sus {hijas} filas suman Bs {esperado}; la diferencia es exactamente la de {hija}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'La suma es exacta',
        filas: seguimiento([
          { codigo: 'USOGC1.3', presupuesto: 162102, gastado: 102879 },
          { codigo: 'USOGC1.3.1', presupuesto: 12000, gastado: 12000 },
          { codigo: 'USOGC1.3.3', presupuesto: 150102, gastado: 90879 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'El presupuesto no es la suma',
        filas: seguimiento([
          { codigo: 'USOGC1.3', presupuesto: 162120, gastado: 102879 },
          { codigo: 'USOGC1.3.1', presupuesto: 12000, gastado: 12000 },
          { codigo: 'USOGC1.3.3', presupuesto: 150102, gastado: 90879 },
        ]),
        hallazgos: [{ celda: 'AI8', mensaje: 'no-suma' }],
      },
      {
        titulo: 'Lo ejecutado deja fuera a una fila',
        filas: seguimiento([
          { codigo: 'USOGC1.3', presupuesto: 162102, gastado: 90879 },
          { codigo: 'USOGC1.3.1', presupuesto: 12000, gastado: 12000 },
          { codigo: 'USOGC1.3.3', presupuesto: 150102, gastado: 90879 },
        ]),
        hallazgos: [{ celda: 'AJ8', mensaje: 'falta-hija' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      if (contexto.arbol.hijos(fila).length === 0) continue;
      for (const rol of ['presupuesto', 'presupuestoEjecutado'] as const) {
        const hallazgo = revisarMonto(contexto, fila, rol);
        if (hallazgo) yield hallazgo;
      }
    }
  },
};

function revisarMonto(contexto: ContextoRegla, fila: Fila, rol: RolMonto): HallazgoDeRegla | null {
  const hijos = contexto.arbol.hijos(fila);
  const actual = fila[rol];
  const esperado = presupuestoDePadre(hijos.map((hijo) => hijo[rol]));
  if (actual === null || esperado === null) return null;
  if (montoCuadra(contexto.arbol, fila, (otra) => otra[rol])) return null;
  const diferencia = Math.abs(actual - esperado);
  const culpables = hijos.filter((hijo) => casiIguales(hijo[rol] ?? 0, diferencia));
  const hija = culpables.length === 1 ? culpables[0] : undefined;
  const arreglo = montoRespaldado(contexto, fila, rol, limpio(esperado))
    ? undefined
    : cambiar(contexto.sheet, contexto.celda(fila, rol), limpio(esperado), 'sugerido');
  return {
    mensaje: hija ? 'falta-hija' : 'no-suma',
    datos: {
      codigo: fila.codigo,
      hijas: hijos.length,
      hija: hija?.codigo ?? null,
      columna: rol === 'presupuesto' ? 'Presupuesto' : 'Ejecutado',
    },
    esperado,
    actual,
    fila,
    rol,
    relacionadas: (hija ? [hija] : hijos).flatMap((hijo) => contexto.celda(hijo, rol) ?? []),
    ...(arreglo && { arreglo }),
  };
}
