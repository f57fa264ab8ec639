import { normalizarCodigo } from '../plan/codigo';

/** `USOGC1.1.2.1.1` → `USOGC1.1.2.1.2`, `04.01.09.` → `04.01.10`, `USOGC1` → `USOGC2`; null for no code. */
export function siguienteCodigo(codigo: string): string | null {
  return conUltimo(codigo, 1);
}

/** The same with any step: `conUltimo('5.1.1.3', -1)` → `5.1.1.2`. Null below 1. */
export function conUltimo(codigo: string, paso: number): string | null {
  const match = /^(.*?)(\d+)$/.exec(normalizarCodigo(codigo));
  if (!match) return null;
  const [, cabeza = '', ultimo = ''] = match;
  const numero = Number(ultimo) + paso;
  return numero < 1
    ? null
    : cabeza + String(numero).padStart(ultimo.startsWith('0') || ultimo.length > 1 ? ultimo.length : 1, '0');
}

/** Last segment as a number: `GROGR1.2.4` → 4; null for a text that ends in none. */
export function ultimoSegmento(codigo: string): number | null {
  const match = /(\d+)$/.exec(normalizarCodigo(codigo));
  return match ? Number(match[1]) : null;
}
