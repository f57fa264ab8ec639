import { decimalDe, leerNumero } from '../../sheet/number';
import type { CellValue } from '../../sheet/sheet';
import type { Modo, MotivoDeOmision } from './tipos';

/** A dash stands for nothing, as POA.* functions read it. */
const RAYA = /^\s*[-–—]?\s*$/;

/** How a formula uses its cells: `suma` passes over texts, as SUM and AVERAGE do; `calculo` trips over them. */
export type UsoDeEntradas = 'suma' | 'calculo';

/**
 * Why a formula must not read this cell; null where it may. A formula that passes over a text number, or reads it in
 * another way than the plan was read, would give a figure that nobody asked for.
 */
export function motivoContra(valor: CellValue, modo: Modo, uso: UsoDeEntradas): MotivoDeOmision | null {
  if (valor === null || typeof valor === 'number') return null;
  if (typeof valor === 'boolean') return 'texto';
  const pasaDeLargo = modo === 'nativas' && uso === 'suma';
  if (RAYA.test(valor)) return modo === 'poa' || pasaDeLargo || valor === '' ? null : 'texto';
  if (leerNumero(valor) === null) return pasaDeLargo ? null : 'texto';
  if (modo === 'nativas') return 'numero-como-texto';
  return esDudoso(valor) ? 'numero-dudoso' : null;
}

/** Number of a cell as the formulas read it; null for a blank or a text. */
export function numeroDe(valor: CellValue): number | null {
  if (typeof valor === 'number') return valor;
  return typeof valor === 'string' ? (leerNumero(valor)?.valor ?? null) : null;
}

/** `1.234`: a thousand or a decimal, which only its neighbours could tell. */
function esDudoso(texto: string): boolean {
  return /[.,]/.test(texto.replace(/Bs\.?/gi, '')) && decimalDe(texto) === null;
}
