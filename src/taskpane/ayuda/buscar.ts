import { sinAcentos } from '../../sheet/text';
import type { Bloque, Linea, Pagina, Seccion } from './markdown';

export interface Encontrado {
  readonly pagina: Pagina;
  readonly seccion: Seccion;
  /** What stands around the first word looked for. */
  readonly extracto: string;
}

/** Characters of an excerpt. */
const EXTRACTO = 120;

/**
 * Sections that hold every word, accents and case not mattering: those that have them in their heading first, then
 * in the order of the guide.
 */
export function buscar(paginas: readonly Pagina[], consulta: string): readonly Encontrado[] {
  const palabras = plano(consulta)
    .split(/\s+/)
    .filter((palabra) => palabra !== '');
  if (palabras.length === 0) return [];
  const enTitulo = ({ seccion }: Encontrado) => palabras.every((una) => plano(seccion.titulo).includes(una));
  return paginas
    .flatMap((pagina) => pagina.secciones.map((seccion) => ({ pagina, seccion, texto: textoDe(seccion) })))
    .filter(({ texto, seccion }) => {
      const todo = plano(`${seccion.titulo} ${texto}`);
      return palabras.every((palabra) => todo.includes(palabra));
    })
    .map(({ pagina, seccion, texto }) => ({ pagina, seccion, extracto: extracto(texto, palabras) }))
    .toSorted((a, b) => Number(enTitulo(b)) - Number(enTitulo(a)));
}

function plano(texto: string): string {
  return sinAcentos(texto).toLocaleLowerCase('es');
}

function textoDe({ bloques }: Seccion): string {
  return bloques
    .map(textoDeBloque)
    .filter((texto) => texto !== '')
    .join(' ');
}

/** Tables of examples hold figures, not explanations: they are not searched. */
function textoDeBloque(bloque: Bloque): string {
  switch (bloque.clase) {
    case 'lista':
      return bloque.lineas.map(textoDeLinea).join(' ');
    case 'tabla':
      return bloque.filas.map((celdas) => celdas.slice(0, 2).map(textoDeLinea).join(' ')).join(' ');
    case 'imagen':
      return '';
    case 'parrafo':
    case 'subtitulo':
    case 'nota':
      return textoDeLinea(bloque.linea);
  }
}

export function textoDeLinea(linea: Linea): string {
  return linea.map(({ texto }) => texto).join('');
}

function extracto(texto: string, palabras: readonly string[]): string {
  const lugar = Math.max(
    0,
    Math.min(...palabras.map((una) => plano(texto).indexOf(una)).filter((i) => i >= 0)),
  );
  const desde =
    Number.isFinite(lugar) && lugar > EXTRACTO / 2 ? texto.lastIndexOf(' ', lugar - EXTRACTO / 3) + 1 : 0;
  const corte = texto.slice(desde, desde + EXTRACTO);
  return `${desde > 0 ? '…' : ''}${corte}${desde + EXTRACTO < texto.length ? '…' : ''}`;
}
