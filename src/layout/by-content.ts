import type { Candidata, EncabezadoVisto } from './assign-seen';
import type { Muestra } from './content';
import type { Forma } from './types';

/** A column found by its content alone: enough to ask, not to proceed. */
const PUNTAJE_POR_CONTENIDO = 0.5;

/** A code column is known by its codes and the description by its long texts, whatever stands above them. */
export function porContenido(
  forma: Forma,
  { rutas, muestra }: EncabezadoVisto,
  elegidas: readonly Candidata[],
  tomadas: Set<number>,
): readonly Candidata[] {
  const encontradas: Candidata[] = [];
  for (const rol of ['codigo', 'descripcion'] as const) {
    const columna = forma.columnas.find((candidata) => candidata.rol === rol);
    if (!columna?.obligatoria || elegidas.some((elegida) => elegida.rol === rol)) continue;
    const libres = rutas.map((ruta) => ruta.columna).filter((libre) => !tomadas.has(libre));
    const hallada = rol === 'codigo' ? conCodigos(libres, forma, muestra) : conTextosLargos(libres, muestra);
    if (hallada === null) continue;
    tomadas.add(hallada);
    const motivos = [{ id: 'solo-contenido', datos: { contenido: columna.contenido } }];
    encontradas.push({ rol, columna: hallada, puntaje: PUNTAJE_POR_CONTENIDO, motivos: () => motivos });
  }
  return encontradas;
}

function conCodigos(
  libres: readonly number[],
  forma: Forma,
  muestra: (columna: number) => Muestra,
): number | null {
  const found = libres.find((columna) => {
    const { celdas, codigos } = muestra(columna);
    return celdas >= 3 && codigos[forma.familia] >= 0.8 * celdas;
  });
  return found ?? null;
}

function conTextosLargos(libres: readonly number[], muestra: (columna: number) => Muestra): number | null {
  const largas = libres
    .map((columna) => ({ columna, ...muestra(columna) }))
    .filter(({ celdas, textos, largo }) => celdas >= 3 && textos >= 0.8 * celdas && largo >= 20);
  return largas.sort((a, b) => b.largo - a.largo)[0]?.columna ?? null;
}
