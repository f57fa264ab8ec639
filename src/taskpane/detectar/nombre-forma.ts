/** Spanish name of a form, or its id where this version does not know it. */
export function nombreForma(
  formas: readonly { readonly id: string; readonly nombre: string }[],
  id: string,
): string {
  return formas.find((forma) => forma.id === id)?.nombre ?? id;
}
