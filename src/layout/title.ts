import type { Titulo } from '../plan/tabla';
import type { Trimestre } from '../plan/mes';
import type { CellValue } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import type { Grid } from './grid';
import type { CampoTitulo, Forma } from './types';

export const TITULO_VACIO: Titulo = {
  entidad: null,
  unidad: null,
  area: null,
  gestion: null,
  trimestre: null,
  responsable: null,
};

/** Words that mark a line of a title block as such, whatever the form. */
const PISTAS =
  /\b(programa operativo|plan operativo|operativo anual|poa|formulario|ministerio|aduana nacional|gestion|trimestre|estructura|informe|programacion de operaciones)\b/;

interface Linea {
  readonly fila: number;
  readonly celdas: readonly { readonly columna: number; readonly texto: string; readonly value: CellValue }[];
}

/** The non-blank cells of the given rows, as text. */
export function lineasDe(grid: Grid, desde: number, hasta: number): readonly Linea[] {
  const lineas: Linea[] = [];
  for (let fila = desde; fila <= hasta; fila++) {
    const celdas = grid
      .row(fila)
      .flatMap((value, columna) => (value === null ? [] : [{ columna, value, texto: String(value).trim() }]));
    if (celdas.length > 0) lineas.push({ fila, celdas });
  }
  return lineas;
}

/** True where some line reads as a title: a label of the form, one of its marks, or the words that head every plan. */
export function pareceTitulo(lineas: readonly Linea[], forma: Forma): boolean {
  const etiquetas = forma.titulo.flatMap((etiqueta) => etiqueta.etiquetas.map(normalizar));
  return lineas.some(({ celdas }) =>
    celdas.some(({ texto }) => {
      const normal = normalizar(texto);
      if (PISTAS.test(normal) || forma.marcas.some((marca) => normal.includes(marca))) return true;
      return etiquetas.includes(normalizar(texto.split(':')[0] ?? ''));
    }),
  );
}

/** Reads the title block: labels first, then the lines that stand without one. */
export function tituloDe(lineas: readonly Linea[], forma: Forma): Titulo {
  const campos = new Map<CampoTitulo, string>();
  const sueltas: string[] = [];
  for (const { celdas } of lineas) {
    const [first] = celdas;
    if (!first) continue;
    const leida = etiquetada(celdas, forma);
    if (leida) {
      if (leida.campo && leida.valor !== '' && !campos.has(leida.campo)) campos.set(leida.campo, leida.valor);
    } else if (celdas.every(({ value }) => typeof value === 'string')) {
      sueltas.push(first.texto);
    }
  }
  const nombres = sueltas.filter((texto) => esNombre(texto, forma));
  const todo = lineas.flatMap(({ celdas }) => celdas.map(({ texto }) => texto));
  return {
    entidad: campos.get('entidad') ?? nombres[0] ?? null,
    unidad: campos.get('unidad') ?? (nombres.length > 1 ? (nombres.at(-1) ?? null) : null),
    area: campos.get('area') ?? null,
    gestion: gestionDe(campos.get('gestion') ?? null, todo),
    trimestre: trimestreDe(campos.get('trimestre') ?? null, todo),
    responsable: campos.get('responsable') ?? null,
  };
}

/** `CÓDIGO ÁREA: USOGC` in one cell, or the label and its value in two. Null for a line without label. */
function etiquetada(
  celdas: Linea['celdas'],
  forma: Forma,
): { readonly campo: CampoTitulo | null; readonly valor: string } | null {
  const [first, second] = celdas;
  if (!first) return null;
  const colon = first.texto.indexOf(':');
  const etiqueta = normalizar(colon < 0 ? first.texto : first.texto.slice(0, colon));
  const campo = campoDe(etiqueta, forma);
  if (colon < 0) return campo && second ? { campo, valor: second.texto } : null;
  const rest = first.texto.slice(colon + 1).trim();
  return { campo, valor: rest === '' ? (second?.texto ?? '') : rest };
}

function campoDe(etiqueta: string, forma: Forma): CampoTitulo | null {
  const known = camposPorForma.get(forma) ?? camposDe(forma);
  camposPorForma.set(forma, known);
  return known.get(etiqueta) ?? null;
}

/** Fields of the title block by their labels, normalised; the first field to claim a label has it. */
function camposDe({ titulo }: Forma): ReadonlyMap<string, CampoTitulo> {
  const pares = titulo.flatMap(({ campo, etiquetas }) =>
    etiquetas.map((etiqueta) => [normalizar(etiqueta), campo] as const),
  );
  return new Map(pares.reverse());
}

const camposPorForma = new WeakMap<Forma, ReadonlyMap<string, CampoTitulo>>();

/** A line that names the institution or the unit rather than the form, the plan or the quarter. */
function esNombre(texto: string, forma: Forma): boolean {
  const normal = normalizar(texto);
  if (/^\d*$/.test(normal) || /\b(19|20)\d\d\b/.test(normal)) return false;
  if (
    /^(formulario|programa|programacion|plan|poa|seguimiento|informe|estructura|cuadro|gestion)\b/.test(
      normal,
    )
  ) {
    return false;
  }
  if (/\btrimestre\b/.test(normal)) return false;
  return !(forma.lineasDeTitulo ?? []).some((linea) => normal === normalizar(linea));
}

/** Budget year of a title: the one that stands after its words, else the only one there is. */
export function gestionDe(etiquetado: string | null, textos: readonly string[]): number | null {
  const candidatos = etiquetado === null ? textos : [etiquetado];
  for (const texto of candidatos) {
    const match = /\b(20\d\d)\b/.exec(texto);
    if (match && !/\d[./-]20\d\d|20\d\d[./-]\d/.test(texto)) return Number(match[1]);
  }
  return null;
}

const ORDINALES: readonly RegExp[] = [
  /\b(primer|primero|1er|1ro|1 er|i|1) trimestre\b|\b(trimestre|t) ?(i|1)$/,
  /\b(segundo|2do|2 do|ii|2) trimestre\b|\b(trimestre|t) ?(ii|2)$/,
  /\b(tercer|tercero|3er|3ro|3 er|iii|3) trimestre\b|\b(trimestre|t) ?(iii|3)$/,
  /\b(cuarto|4to|4 to|iv|4) trimestre\b|\b(trimestre|t) ?(iv|4)$/,
];

/** `AL CUARTO TRIMESTRE`, `4to. Trimestre`, `Trimestre: II` → 1–4; null where the texts name none or several. */
export function trimestreDe(etiquetado: string | null, textos: readonly string[]): Trimestre | null {
  const normales = etiquetado === null ? textos.map(normalizar) : [`trimestre ${normalizar(etiquetado)}`];
  const hallados = ORDINALES.flatMap((patron, index) =>
    normales.some((texto) => patron.test(texto)) ? [(index + 1) as Trimestre] : [],
  );
  return hallados.length === 1 ? (hallados[0] ?? null) : null;
}
