import { z } from 'zod';
import { mensajeConReglas, motivoDeOmitida } from '../check/mensaje';
import type { Hallazgo, Omitida, Regla, ResultadoRevision } from '../check/types';

/** The JSON of `poa validar`. */

const dato = z.union([z.string(), z.number(), z.boolean()]).nullable();
const gravedad = z.enum(['error', 'aviso', 'nota']);

const hallazgo = z.object({
  regla: z.string(),
  gravedad,
  archivo: z.string(),
  hoja: z.string(),
  celda: z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/),
  fila: z.int().min(1),
  codigo: z.string().nullable(),
  mensaje: z.string().min(1),
  esperado: dato,
  actual: dato,
  relacionadas: z.array(z.string()),
  arreglo: z.enum(['seguro', 'sugerido']).nullable(),
  huella: z.string(),
});

const omitida = z.object({ regla: z.string(), archivo: z.string(), hoja: z.string(), motivo: z.string() });

export const validarSchema = z.object({
  hallazgos: z.array(hallazgo),
  omitidas: z.array(omitida),
  resumen: z.object({ error: z.int(), aviso: z.int(), nota: z.int() }),
  /** Files that could not be read; empty when all could. */
  ilegibles: z.array(z.object({ archivo: z.string(), codigo: z.string(), mensaje: z.string() })),
});

export type ValidarJson = z.infer<typeof validarSchema>;

/** Findings of any number of files as one document. */
export function validarJson(
  resultados: readonly ResultadoRevision[],
  reglas: readonly Regla[],
  ilegibles: ValidarJson['ilegibles'],
): ValidarJson {
  const hallazgos = resultados.flatMap((resultado) => resultado.hallazgos);
  const cuantos = (nivel: z.infer<typeof gravedad>): number =>
    hallazgos.filter((uno) => uno.gravedad === nivel).length;
  return {
    hallazgos: hallazgos.map((uno) => hallazgoJson(uno, reglas)),
    omitidas: resultados.flatMap(({ omitidas }) => omitidas.map(omitidaJson)),
    resumen: { error: cuantos('error'), aviso: cuantos('aviso'), nota: cuantos('nota') },
    ilegibles,
  };
}

function hallazgoJson(uno: Hallazgo, reglas: readonly Regla[]): z.infer<typeof hallazgo> {
  return {
    regla: uno.regla,
    gravedad: uno.gravedad,
    archivo: uno.archivo,
    hoja: uno.hoja,
    celda: uno.celda,
    fila: uno.fila,
    codigo: uno.codigo,
    mensaje: mensajeConReglas(reglas, uno),
    esperado: uno.esperado,
    actual: uno.actual,
    relacionadas: [...uno.relacionadas],
    arreglo: uno.arreglo?.clase ?? null,
    huella: uno.huella,
  };
}

function omitidaJson(una: Omitida): z.infer<typeof omitida> {
  return { regla: una.regla, archivo: una.archivo, hoja: una.hoja, motivo: motivoDeOmitida(una) };
}
