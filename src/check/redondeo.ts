import { casiIguales } from '../plan/tolerancia';

/** Decimals that a form may print in place of all of them. */
const IMPRESOS = [0, 1, 2];

/** 67, 66.7 and 66.66 for 66.666…: the right figure, rounded or cut off. Percent points. */
export function esRedondeoDe(actual: number, exacto: number): boolean {
  return IMPRESOS.some((decimales) => {
    const escala = 10 ** decimales;
    return [Number(exacto.toFixed(decimales)), Math.trunc(exacto * escala) / escala].some((redondo) =>
      casiIguales(actual, redondo),
    );
  });
}
