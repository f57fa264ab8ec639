import { familiaDeCodigo } from '../plan/codigo';
import type { FamiliaCodigo } from '../plan/tabla';
import { textoDe } from './celda';
import { argumentoInvalido } from './error';

/** Code of a cell with its family; `#VALUE!` where it is none. */
export function codigoDe(celda: unknown): { readonly codigo: string; readonly familia: FamiliaCodigo } {
  const codigo = textoDe(celda);
  const familia = familiaDeCodigo(codigo);
  if (familia) return { codigo, familia };
  throw argumentoInvalido(
    `«${codigo.slice(0, 40)}» no es un código de plan, como GROGR1.2.4, 5.1.1 o 04.01.02.`,
  );
}
