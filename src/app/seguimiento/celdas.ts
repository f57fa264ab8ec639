import { ultimoMes } from '../../plan/mes';
import type { Trimestre } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { conEstilo, numero, texto, VACIA } from '../../report/celdas';
import type { CeldaGenerada, EstiloCelda } from '../../report/types';
import type { ColumnaFormulario } from './columnas';

/** Cell of a row of the form; `formula` is what its address calculates, if anything. */
export function celdaDeFila(
  { rol, mes }: ColumnaFormulario,
  fila: Fila,
  { formula, trimestre }: { readonly formula: string | undefined; readonly trimestre: Trimestre },
): CeldaGenerada {
  const estilo = estiloDe(fila);
  if (formula !== undefined) {
    return { clase: 'formula', formula, estilo: estilo(esPorcentaje(rol) ? 'porcentaje' : 'dinero') };
  }
  const cantidad = conDecimales(fila) ? 'decimal' : 'entero';
  switch (rol) {
    case 'id':
      return numero(fila.id, estilo('entero'));
    case 'codigo':
      return texto(fila.codigo, fila.tipo === 'tarea' ? 'codigo' : estilo('texto'));
    case 'descripcion':
    case 'unidadMedida':
      return texto(fila[rol], estilo('texto'));
    case 'area':
      return texto(fila.area ?? fila.responsable, estilo('texto'));
    case 'meta':
      return numero(fila.meta, estilo(cantidad));
    case 'ponderacion':
      return numero(fila.ponderacion, estilo('decimal'));
    case 'programado':
      return numero(fila.programado?.[(mes ?? 1) - 1] ?? null, estilo(cantidad));
    case 'presupuesto':
      return numero(fila.presupuesto, estilo('dinero'));
    case 'ejecutado':
      return entrada(fila, estilo(cantidad), deMes(fila, mes ?? 1, trimestre));
    case 'presupuestoEjecutado':
      return entrada(fila, estilo('dinero'), 'entrada-dinero');
    case 'resultados':
    case 'problemas':
      return entrada(fila, estilo('texto'), 'entrada-texto');
    case 'medio':
      return relato(fila, estilo('texto'));
    case 'eficacia':
    case 'ejecucion':
      return conEstilo(VACIA, estilo('porcentaje'));
  }
}

/** What a unit fills in is open in its tasks; elsewhere it does not invite, but what is typed is kept all the same. */
function entrada(fila: Fila, cerrada: EstiloCelda, abierta: EstiloCelda): CeldaGenerada {
  return { clase: 'entrada', clave: claveDe(fila), estilo: fila.tipo === 'tarea' ? abierta : cerrada };
}

/** The evidence that the plan announces; the unit writes over it what it has. */
function relato(fila: Fila, cerrada: EstiloCelda): CeldaGenerada {
  return {
    clase: 'relato',
    clave: claveDe(fila),
    texto: fila.medio ?? '',
    estilo: fila.tipo === 'tarea' ? 'entrada-texto' : cerrada,
  };
}

function claveDe({ codigo }: Fila): string {
  return codigo ?? '';
}

/** Months after the quarter wait for the next form. */
function deMes(fila: Fila, mes: number, trimestre: Trimestre): EstiloCelda {
  const decimales = conDecimales(fila);
  if (mes > ultimoMes(trimestre)) return decimales ? 'decimal' : 'entero';
  return decimales ? 'entrada-decimal' : 'entrada-cantidad';
}

function esPorcentaje(rol: ColumnaFormulario['rol']): boolean {
  return rol === 'eficacia' || rol === 'ejecucion';
}

function conDecimales({ meta, programado }: Fila): boolean {
  return [meta, ...(programado ?? [])].some((valor) => valor !== null && !Number.isInteger(valor));
}

const NIVEL_OPERACION = 4;

type Base = 'texto' | 'entero' | 'decimal' | 'dinero' | 'porcentaje';

/** Rows with children stand out: operations faintly, what is above them more. */
function estiloDe({ tipo, nivel }: Fila): (base: Base) => EstiloCelda {
  if (tipo === 'tarea') return (base) => base;
  const clase = nivel !== null && nivel >= NIVEL_OPERACION ? 'subtotal' : 'total';
  return (base) => `${clase}-${base}`;
}
