import { z } from 'zod';
import { FORMAS } from '../layout/forms';
import { ROLES, type Columnas } from '../plan/rol';
import type { MapeoGuardado, MapeosLeidos } from './mapeos';

const COLUMNAS_DE_EXCEL = 16_384;

const columna = z.int().min(0).lt(COLUMNAS_DE_EXCEL);
const fila = z.int().min(0);
const simples = ROLES.filter((rol) => rol !== 'programado' && rol !== 'ejecutado');
const meses = z.array(columna).length(12).optional();

const columnas = z.strictObject({
  ...Object.fromEntries(simples.map((rol) => [rol, columna.optional()])),
  programado: meses,
  ejecutado: meses,
});

/** A correction as the workbook and the exported file hold it; rows and columns 0-based. */
export const mapeoSchema = z.object({
  huella: z.string().regex(/^[0-9a-f]{16}$/),
  forma: z.enum(FORMAS.map(({ id }) => id)),
  columnas: columnas.transform((leidas) => sinAusentes(leidas)),
  primeraColumna: columna,
  altoEncabezado: z.int().min(1).max(4),
});

const guardadoSchema = mapeoSchema.extend({
  hoja: z.string().nullable(),
  recorte: z.object({ tabla: fila, alInicio: fila, alFinal: z.int() }).nullable(),
});

/** Keeps what is sound of whatever stands in the setting. */
export function revisarMapeos(guardado: unknown): MapeosLeidos {
  if (!Array.isArray(guardado)) return { mapeos: [], ilegibles: 1 };
  const leidos = guardado.map((uno) => guardadoSchema.safeParse(uno));
  const mapeos = leidos.flatMap((leido): MapeoGuardado[] => (leido.success ? [leido.data] : []));
  return { mapeos, ilegibles: leidos.length - mapeos.length };
}

function sinAusentes(leidas: Readonly<Record<string, number | readonly number[] | undefined>>): Columnas {
  return Object.fromEntries(Object.entries(leidas).filter(([, asignada]) => asignada !== undefined));
}
