/** Which lines of a long list are in sight. Pixels throughout. */
export interface Ventana {
  /** First and one past the last line to draw. */
  readonly desde: number;
  readonly hasta: number;
}

/** Where each line starts, and at the end the height of the whole: one entry more than lines. */
export function inicios(alturas: readonly number[]): readonly number[] {
  const resultado = [0];
  let suma = 0;
  for (const altura of alturas) resultado.push((suma += altura));
  return resultado;
}

/** Lines that touch the visible part, and `margen` more on either side so that scrolling shows no gap. */
export function ventanaDe(
  comienzos: readonly number[],
  vista: { readonly arriba: number; readonly alto: number },
  margen: number,
): Ventana {
  const lineas = comienzos.length - 1;
  return {
    desde: Math.max(0, lineaEn(comienzos, vista.arriba) - margen),
    hasta: Math.min(lineas, lineaEn(comienzos, vista.arriba + vista.alto) + 1 + margen),
  };
}

/** Scroll position that brings a line fully into sight, moving as little as possible. */
export function desplazamientoHacia(
  comienzos: readonly number[],
  linea: number,
  vista: { readonly arriba: number; readonly alto: number },
): number {
  const comienzo = comienzos[linea] ?? 0;
  const fin = comienzos[linea + 1] ?? comienzo;
  if (comienzo < vista.arriba) return comienzo;
  return fin > vista.arriba + vista.alto ? fin - vista.alto : vista.arriba;
}

/** Line at a height, by halving: the list may have thousands. */
function lineaEn(comienzos: readonly number[], altura: number): number {
  let [desde, hasta] = [0, comienzos.length - 1];
  while (desde + 1 < hasta) {
    const medio = (desde + hasta) >> 1;
    if ((comienzos[medio] ?? 0) <= altura) desde = medio;
    else hasta = medio;
  }
  return desde;
}
