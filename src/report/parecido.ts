/**
 * How alike two names of operations are, 0–1. Units and institution number differently, so plans are joined by
 * name (DOMAIN section 3): letters alone mislead (GROGR1.1.3.1 is nearer to 6.1.4.2 by letters, but is 6.1.4.1),
 * so words count, those that few names share count more, and a name that goes on longer is not punished for it.
 */

/** Words that carry no meaning of their own in these names. */
const VACIAS = new Set(
  'a al ante con de del e el en es esta este estos la las lo los o otras otros para por que se sin su sus u un una y'.split(
    ' ',
  ),
);

/** Share of the score that asks how much of the shorter name stands in the longer one. */
const PESO_CONTENIDO = 0.55;
/** Words of at least this many letters may differ by a typing error. */
const LARGO_CON_ERRATA = 6;

/** Words of a name without accents, plurals, punctuation and empty words, in order, each once. */
export function palabrasDe(nombre: string): readonly string[] {
  const simple = nombre.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const palabras = simple.match(/[a-z]+|\d+/g) ?? [];
  return [...new Set(palabras.filter((palabra) => !VACIAS.has(palabra)).map(raizDe))];
}

/** Drops plural and gender endings: `mercancías` and `mercancía`, `aduaneros` and `aduanera` are one word. */
function raizDe(palabra: string): string {
  return palabra.length > 4 ? palabra.replace(/(?:es|s)$/, '').replace(/[aeo]$/, '') : palabra;
}

/** Weighs words by how few of the candidate names share them, and keeps the words of each name. */
export class Vocabulario {
  readonly #frecuencia = new Map<string, number>();
  readonly #palabras = new Map<string, readonly string[]>();

  constructor(private readonly nombres: readonly string[]) {
    for (const palabra of nombres.flatMap((nombre) => this.palabras(nombre))) {
      this.#frecuencia.set(palabra, (this.#frecuencia.get(palabra) ?? 0) + 1);
    }
  }

  peso(palabra: string): number {
    return Math.log(1 + (this.nombres.length + 1) / ((this.#frecuencia.get(palabra) ?? 0) + 1));
  }

  palabras(nombre: string): readonly string[] {
    const sabidas = this.#palabras.get(nombre) ?? palabrasDe(nombre);
    this.#palabras.set(nombre, sabidas);
    return sabidas;
  }
}

/** Likeness of two names, 0 (nothing in common) to 1 (the same words); symmetric. */
export function parecido(a: string, b: string, vocabulario: Vocabulario): number {
  const [corta, larga] = [vocabulario.palabras(a), vocabulario.palabras(b)].sort(
    (x, y) => x.length - y.length,
  );
  if (!corta || !larga || corta.length === 0) return 0;
  const peso = (palabras: readonly string[]): number =>
    palabras.reduce((suma, palabra) => suma + vocabulario.peso(palabra), 0);
  const comunes = (palabras: readonly string[]): number =>
    peso(corta.filter((palabra) => palabras.some((otra) => mismaPalabra(palabra, otra))));
  const dado = (palabras: readonly string[]): number =>
    Math.min(1, (2 * comunes(palabras)) / (peso(corta) + peso(palabras)));
  const contenido = comunes(larga) / peso(corta);
  // The longer name often only adds an enumeration ("…: a) Gerencias Regionales, b) Fronteras…").
  const comienzo = dado(larga.slice(0, corta.length));
  return PESO_CONTENIDO * contenido + (1 - PESO_CONTENIDO) * Math.max(dado(larga), comienzo);
}

/** Share of words in common from which two names are one, written twice. */
const MISMO_NOMBRE = 0.9;

/** True where two names differ by their writing alone: accents, plurals, a typing error, one word of many. */
export function mismoNombre(a: string, b: string): boolean {
  return a === b || mismasPalabras(palabrasDe(a), palabrasDe(b));
}

/** The same of the words of two names. */
export function mismasPalabras(unas: readonly string[], otras: readonly string[]): boolean {
  const [menos, mas] = [unas.length, otras.length].sort((a, b) => a - b);
  // Too few words to have enough in common, whatever they are.
  if (!menos || !mas || 2 * menos < MISMO_NOMBRE * (menos + mas)) return false;
  const comunes = unas.filter((palabra) => otras.some((otra) => mismaPalabra(palabra, otra))).length;
  return 2 * comunes >= MISMO_NOMBRE * (menos + mas);
}

function mismaPalabra(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LARGO_CON_ERRATA || Math.abs(a.length - b.length) > 1) return false;
  return aUnaLetra(a, b);
}

/** True where one letter was added, dropped or changed. */
function aUnaLetra(a: string, b: string): boolean {
  let inicio = 0;
  while (inicio < a.length && a[inicio] === b[inicio]) inicio++;
  let fin = 0;
  while (fin < Math.min(a.length, b.length) - inicio && a.at(-1 - fin) === b.at(-1 - fin)) fin++;
  return Math.max(a.length, b.length) - inicio - fin <= 1;
}
