/** As much of Markdown as the guide is written in: headings, paragraphs, lists, notes, tables and pictures. */

export type Trozo =
  | { readonly clase: 'texto' | 'fuerte' | 'codigo'; readonly texto: string }
  /** To a section of a page: either part may be empty, for this page or its beginning. */
  | { readonly clase: 'enlace'; readonly texto: string; readonly pagina: string; readonly seccion: string };

export type Linea = readonly Trozo[];

export type Bloque =
  | { readonly clase: 'parrafo' | 'nota' | 'subtitulo'; readonly linea: Linea }
  | { readonly clase: 'lista'; readonly ordenada: boolean; readonly lineas: readonly Linea[] }
  | { readonly clase: 'tabla'; readonly filas: readonly (readonly Linea[])[] }
  | { readonly clase: 'imagen'; readonly archivo: string; readonly texto: string };

export interface Seccion {
  /** As GitHub makes it from the heading; empty for what stands before the first one. */
  readonly id: string;
  readonly titulo: string;
  readonly bloques: readonly Bloque[];
}

export interface Pagina {
  readonly id: string;
  readonly titulo: string;
  readonly secciones: readonly [Seccion, ...Seccion[]];
}

/** Reads a page: its title is the heading of the first level, its sections those of the second. */
export function leerPagina(id: string, markdown: string): Pagina {
  const [cabeza = '', ...partes] = markdown.split(/^## /m);
  const [titulo, introduccion] = partir(cabeza.replace(/^# /, ''));
  return {
    id,
    titulo,
    secciones: [
      { id: '', titulo, bloques: leerBloques(introduccion) },
      ...partes.map((parte) => {
        const [encabezado, cuerpo] = partir(parte);
        return { id: anclaDe(encabezado), titulo: encabezado, bloques: leerBloques(cuerpo) };
      }),
    ],
  };
}

/** `¿Qué dice de cada plan?` → `qué-dice-de-cada-plan`, as GitHub does. */
export function anclaDe(encabezado: string): string {
  return encabezado
    .toLocaleLowerCase('es')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function partir(texto: string): readonly [string, string] {
  const fin = texto.indexOf('\n');
  return fin < 0 ? [texto.trim(), ''] : [texto.slice(0, fin).trim(), texto.slice(fin + 1)];
}

function leerBloques(texto: string): readonly Bloque[] {
  return texto
    .split(/\n{2,}/)
    .map((parrafo) => parrafo.trim())
    .filter((parrafo) => parrafo !== '')
    .map(leerBloque);
}

const IMAGEN = /^!\[([^\]]*)\]\(([^)]+)\)$/;

function leerBloque(parrafo: string): Bloque {
  const lineas = parrafo.split('\n');
  const imagen = IMAGEN.exec(parrafo);
  if (imagen) return { clase: 'imagen', texto: imagen[1] ?? '', archivo: imagen[2] ?? '' };
  if (parrafo.startsWith('|')) return { clase: 'tabla', filas: lineas.flatMap(leerFila) };
  if (parrafo.startsWith('> ')) return { clase: 'nota', linea: leerLinea(parrafo.slice(2)) };
  if (parrafo.startsWith('### ')) return { clase: 'subtitulo', linea: leerLinea(parrafo.slice(4)) };
  const marca = /^(?:-|\d+\.) /;
  if (!lineas.every((linea) => marca.test(linea)))
    return { clase: 'parrafo', linea: leerLinea(lineas.join(' ')) };
  return {
    clase: 'lista',
    ordenada: !parrafo.startsWith('-'),
    lineas: lineas.map((linea) => leerLinea(linea.replace(marca, ''))),
  };
}

/** Nothing for the line that parts the heading of a table from its rows. */
function leerFila(linea: string): readonly (readonly Linea[])[] {
  if (/^\|[\s|:-]+\|$/.test(linea)) return [];
  const celdas = linea.slice(1, -1).split(/(?<!\\)\|/);
  return [celdas.map((celda) => leerLinea(celda.trim().replaceAll('\\|', '|')))];
}

const TROZOS = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)#]*)#?([^)]*)\)/g;

function leerLinea(texto: string): Linea {
  const trozos: Trozo[] = [];
  let desde = 0;
  for (const hallado of texto.matchAll(TROZOS)) {
    if (hallado.index > desde) trozos.push({ clase: 'texto', texto: texto.slice(desde, hallado.index) });
    trozos.push(trozoDe(hallado));
    desde = hallado.index + hallado[0].length;
  }
  return desde < texto.length ? [...trozos, { clase: 'texto', texto: texto.slice(desde) }] : trozos;
}

function trozoDe([, codigo, fuerte, texto = '', pagina = '', seccion = '']: RegExpExecArray): Trozo {
  if (codigo !== undefined) return { clase: 'codigo', texto: codigo };
  if (fuerte !== undefined) return { clase: 'fuerte', texto: fuerte };
  return { clase: 'enlace', texto, pagina: pagina.replace(/\.md$/, ''), seccion };
}
