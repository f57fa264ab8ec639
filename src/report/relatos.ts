import type { Consolidacion } from './consolidacion';

/** What a cell can hold; Excel refuses longer texts. */
const LARGO_MAXIMO = 32_767;

/** Narrative of an acción de corto plazo: what its tasks report as results, each once, named by unit where several do. */
export function resultadosDe({ renglones, unidades, claves }: Consolidacion, accion: string): string {
  const lineas = renglones
    .filter(({ ruta }) => ruta.acp === accion)
    .flatMap(({ unidad, fila }) => {
      const resultado = fila.resultados?.trim();
      if (!resultado) return [];
      return [unidades.length > 1 ? `${claves.get(unidad) ?? ''}: ${resultado}` : resultado];
    });
  const relato = [...new Set(lineas)].join('\n');
  return relato.length <= LARGO_MAXIMO ? relato : `${relato.slice(0, LARGO_MAXIMO - 1)}…`;
}
