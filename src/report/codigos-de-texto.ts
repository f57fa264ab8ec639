import type { RenglonUbicado, Unidad } from './consolidacion';

/** Columns of `Base POA` that the Cuadros pick rows by. */
export type ColumnaDeCodigo = 'area' | 'acp' | 'operacion';

/** `6.1.1`, `USOGC1.1.2`: two dots or more, so no number; `USOGC`, `USOGC (2)`, `(sin código)`: letters. */
const CON_PUNTOS = /^\p{L}*\d+(?:\.\d+){2,}$/u;
const CON_LETRAS = /^\(?\p{L}[\p{L} -]*\)?(?: \(\d+\))?$/u;
const LOGICOS = /^(?:true|false|verdadero|falso)$/i;

/** What Excel allows a criterion. */
const LARGO_MAXIMO = 255;

/** Columns of which every code is a text to a criterion of SUMIFS, whatever the language of the Excel that reads it. */
export function columnasDeTexto(
  renglones: readonly RenglonUbicado[],
  claves: ReadonlyMap<Unidad, string>,
): ReadonlySet<ColumnaDeCodigo> {
  const codigos: Readonly<Record<ColumnaDeCodigo, ReadonlySet<string>>> = {
    area: new Set(claves.values()),
    acp: new Set(renglones.map(({ ruta }) => ruta.acp)),
    operacion: new Set(renglones.map(({ ruta }) => ruta.operacion)),
  };
  return new Set(
    (['area', 'acp', 'operacion'] as const).filter((columna) => [...codigos[columna]].every(esTexto)),
  );
}

function esTexto(codigo: string): boolean {
  if (codigo.length > LARGO_MAXIMO || LOGICOS.test(codigo)) return false;
  return CON_PUNTOS.test(codigo) || CON_LETRAS.test(codigo);
}
