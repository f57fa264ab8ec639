import { decimales } from '../../plan/tolerancia';

/** True for formats that show a fraction as a percentage, quoted texts aside. */
export function esPorcentaje(formato: string): boolean {
  return sinTextos(formato).includes('%');
}

/** Decimals that a format has room for, of the figure as it is shown; null where it has no places (`General`). */
export function decimalesDeFormato(formato: string): number | null {
  const [positivos = ''] = sinTextos(formato).split(';');
  if (!/[0#?]/.test(positivos)) return null;
  const [, fraccion = ''] = /\.([0#?]+)/.exec(positivos) ?? [];
  return fraccion.length;
}

/**
 * Half a unit of the last decimal that a cell shows, in the unit of its value: 0.005 under `0.00`, 0.00005 under
 * `0.00%`. Without places of its own, the decimals of the typed value.
 */
export function toleranciaVisible(formato: string, escrito: number): number {
  const visibles = decimalesDeFormato(formato);
  if (visibles === null) return 0.5 * 10 ** -decimales(escrito);
  return 0.5 * 10 ** -(visibles + (esPorcentaje(formato) ? 2 : 0));
}

/** Without what the format prints as it is: `"texto"`, `\x`, `_x`, `[Red]`. */
function sinTextos(formato: string): string {
  return formato.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '');
}
