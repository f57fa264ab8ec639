import type { Unidad } from '../../report/unidad';
import { nombreDe, siglaDe } from '../../report/unidad';
import { normalizar } from '../../sheet/text';

/** Expected units, by code prefix or name, of which none of these is the plan. */
export function faltantes(esperadas: readonly string[], unidades: readonly Unidad[]): readonly string[] {
  const conocidas = new Set(
    unidades.flatMap((unidad) => [
      normalizar(siglaDe(unidad)),
      ...[unidad.tabla.titulo.area, nombreDe(unidad)].flatMap((uno) => (uno ? normalizar(uno) : [])),
    ]),
  );
  return esperadas.filter((una) => !conocidas.has(normalizar(una)));
}

/** One unit per line or comma, each once, as somebody pastes a list. */
export function leerEsperadas(texto: string): readonly string[] {
  const unidades = texto.split(/[\n,;]+/).flatMap((una) => una.trim() || []);
  return [...new Map(unidades.map((una) => [normalizar(una), una])).values()];
}
