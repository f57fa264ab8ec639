import type { CeldaGenerada, EstiloCelda } from './types';

/** Short makers for the cells of a report; without a style the column's own applies. */

export const VACIA: CeldaGenerada = { clase: 'vacia' };

export function texto(contenido: string | null, estilo?: EstiloCelda): CeldaGenerada {
  if (contenido === null || contenido === '') return conEstilo(VACIA, estilo);
  return conEstilo({ clase: 'texto', texto: contenido }, estilo);
}

export function numero(valor: number | null, estilo?: EstiloCelda): CeldaGenerada {
  return conEstilo(valor === null ? VACIA : { clase: 'numero', numero: valor }, estilo);
}

/** The formula comes without its leading `=`. */
export function formula(expresion: string, estilo?: EstiloCelda): CeldaGenerada {
  return conEstilo({ clase: 'formula', formula: `=${expresion}` }, estilo);
}

/** Blank cells are many and all alike: one of each style is enough. */
const VACIAS = new Map<EstiloCelda, CeldaGenerada>();

export function conEstilo(celda: CeldaGenerada, estilo: EstiloCelda | undefined): CeldaGenerada {
  if (celda === VACIA && estilo !== undefined) {
    const vacia = VACIAS.get(estilo) ?? { clase: 'vacia', estilo };
    VACIAS.set(estilo, vacia);
    return vacia;
  }
  return estilo === undefined || celda.estilo !== undefined ? celda : { ...celda, estilo };
}
