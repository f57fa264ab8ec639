import { CLASES } from '../../../report/cambios';
import type { Cambio, Cambios, Clase, FilaNombrada } from '../../../report/cambios';
import { MENSAJES, textoDeCambio } from './mensajes';

/** A row of the report with all that changed in it. */
export interface RenglonCambiado extends FilaNombrada {
  /** A row that only one of the two reports has brings no changes. */
  readonly estado: 'cambio' | 'nueva' | 'quitada';
  readonly cambios: readonly Cambio[];
}

/** By kind, from the total down; within a kind in the order of the report, what is new and what is gone last. */
export function renglonesDe({ cambios, aparecen, desaparecen }: Cambios): readonly RenglonCambiado[] {
  const porFila = new Map<string, Cambio[]>();
  for (const cambio of cambios) {
    const clave = JSON.stringify([cambio.que, cambio.clave]);
    const suyos = porFila.get(clave) ?? [];
    suyos.push(cambio);
    porFila.set(clave, suyos);
  }
  const cambiados = [...porFila.values()].flatMap((suyos): readonly RenglonCambiado[] => {
    const [primero] = suyos;
    if (!primero) return [];
    const { que, clave, nombre } = primero;
    return [{ que, clave, nombre, estado: 'cambio', cambios: suyos }];
  });
  const deUna = (filas: readonly FilaNombrada[], estado: 'nueva' | 'quitada') =>
    filas.map((fila): RenglonCambiado => ({ ...fila, estado, cambios: [] }));
  const todos = [...cambiados, ...deUna(aparecen, 'nueva'), ...deUna(desaparecen, 'quitada')];
  return CLASES.flatMap((clase) => todos.filter(({ que }) => que === clase));
}

/** Kinds that have something to show, with how many rows. */
export function clasesDe(renglones: readonly RenglonCambiado[]): readonly (readonly [Clase, number])[] {
  return CLASES.flatMap((clase) => {
    const cuantos = renglones.filter(({ que }) => que === clase).length;
    return cuantos > 0 ? [[clase, cuantos] as const] : [];
  });
}

/** Lines with tabs in between, a line per figure: what a sheet takes apart into cells when it is pasted. */
export function comoTexto(renglones: readonly RenglonCambiado[]): string {
  const lineas = renglones.flatMap(({ que, clave, nombre, estado, cambios }) => {
    const fila = [MENSAJES.rotulo(que, clave), unaLinea(nombre ?? '')];
    if (estado !== 'cambio') return [[...fila, MENSAJES[estado], '', '', '']];
    return cambios.map((cambio) => {
      const { medida, antes, ahora, diferencia } = textoDeCambio(cambio);
      return [...fila, medida, antes, ahora, diferencia ?? ''];
    });
  });
  return [MENSAJES.columnas, ...lineas].map((linea) => linea.join('\t')).join('\n');
}

function unaLinea(texto: string): string {
  return texto.replace(/\s+/g, ' ').trim();
}
