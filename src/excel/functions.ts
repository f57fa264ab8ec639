import { FUNCIONES } from '../functions';
import { conectarBase } from '../functions/base-poa';
import { createBaseReader } from './base-poa';
import { createRunner } from './runner';

/** Hands the POA.* functions to Excel, with the way to the open workbook for the one that reads it. */
export function associateFunctions(): void {
  conectarBase(createBaseReader(createRunner()));
  CustomFunctions.associate({ ...FUNCIONES });
}
