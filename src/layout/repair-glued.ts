import type { CellValue } from '../sheet/sheet';
import type { Anomalia } from './anomalies';
import { medioConPartida, numeroPegado } from './glued';
import type { Fuente } from './source';
import type { Reparacion } from './shift';

/** Only texts are wrong: a partida swallowed by the source, or a month repeated at the end of the unit. */
export function repararPegado(
  fuente: Fuente,
  fila: number,
  anomalias: readonly Anomalia[],
): Reparacion | null {
  if (!anomalias.every(({ id }) => id === 'partida-pegada' || id === 'numero-pegado')) return null;
  const { grid, columnas } = fuente;
  const reemplazos = new Map<number, CellValue>();
  const medio = columnas.medio === undefined ? null : medioConPartida(grid.value(fila, columnas.medio));
  if (medio && anomalias.some(({ id }) => id === 'partida-pegada')) {
    if (columnas.medio !== undefined) reemplazos.set(columnas.medio, medio.medio);
    if (columnas.partida !== undefined) reemplazos.set(columnas.partida, medio.partida);
  }
  const pegado = numeroPegado(fuente, fila);
  if (pegado && columnas.unidadMedida !== undefined) reemplazos.set(columnas.unidadMedida, pegado.texto);
  if (reemplazos.size === 0) return null;
  const datos = { partida: medio?.partida ?? null, numero: pegado?.numero ?? null };
  return { reemplazos, columnas: 0, motivo: { id: 'valor-pegado', datos } };
}
