/** Two 32-bit FNV-1a sums over a text, as hexadecimal: enough to tell texts apart, not a secret. */
export function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(text, seed)).join('');
}

function fnv1a(text: string, seed: number): string {
  let sum = seed;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
