/**
 * Text as headers and labels are compared: accents, case, punctuation, line breaks and footnote marks such as `(1)`
 * do not matter; `%` does, as a word of its own. `Área/ Unidad(1)` → `area unidad`, `%Eje` → `% eje`.
 */
export function normalizar(text: string): string {
  return sinAcentos(text)
    .toLowerCase()
    .replace(/\(\s*[\d*]{1,3}\s*\)/g, ' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .replace(/ ?% ?/g, ' % ')
    .trim();
}

/** `Ejecución` → `Ejecucion`; plain ASCII is returned as it came. */
export function sinAcentos(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/**
 * Share of characters that two texts have in common, 0–1 (edit distance over the longer one). Where it would be less
 * than `minimo`, 0 without working it out to the end.
 */
export function similitud(a: string, b: string, minimo = 0): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const farthest = Math.floor((1 - minimo) * longest + 1e-9);
  const distance = distancia(a, b, farthest);
  return distance > farthest ? 0 : 1 - distance / longest;
}

/** Levenshtein distance, one row at a time; more than `farthest` as soon as that is certain. */
function distancia(a: string, b: string, farthest: number): number {
  if (Math.abs(a.length - b.length) > farthest) return farthest + 1;
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let nearest = (row[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
      row[j] = cost;
      if (cost < nearest) nearest = cost;
    }
    if (nearest > farthest) return farthest + 1;
  }
  return row[b.length] ?? 0;
}
