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

/** Share of characters that two texts have in common, 0–1 (edit distance over the longer one). */
export function similitud(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distancia(a, b) / longest;
}

/** Levenshtein distance, one row at a time. */
function distancia(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
