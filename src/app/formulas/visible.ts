import { decimales } from '../../plan/tolerancia';

/** True for formats that show a fraction as a percentage, quoted texts aside. */
export function esPorcentaje(formato: string): boolean {
  return sinTextos(formato).includes('%');
}

/**
 * Half a unit of the last decimal that a cell shows, in the unit of its value: 0.005 under `0.00`, 0.00005 under
 * `0.00%`. A format without places of its own (`General`) shows the typed value's decimals.
 */
export function toleranciaVisible(formato: string, escrito: number): number {
  const [positivos = ''] = sinTextos(formato).split(';');
  if (!/[0#?]/.test(positivos)) return 0.5 * 10 ** -decimales(escrito);
  const [, fraccion = ''] = /\.([0#?]+)/.exec(positivos) ?? [];
  const enPorcentaje = positivos.includes('%') ? 2 : 0;
  return 0.5 * 10 ** -(fraccion.length + enPorcentaje);
}

/** Without what the format prints as it is: `"texto"`, `\x`, `_x`, `[Red]`. */
function sinTextos(formato: string): string {
  return formato.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '');
}
