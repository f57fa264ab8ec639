import { z } from 'zod';
import { FORMAS } from '../layout/forms';
import { ROLES, type Columnas } from '../plan/rol';
import { TIPOS_INDICADOR } from '../plan/indicador';
import type { Fila, Tabla } from '../plan/tabla';
import { areaAddress, columnName } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';

/** The JSON of `poa detectar`. Percentages in points, unrounded; money in Bs.; months as arrays of twelve. */

const columna = z.string().regex(/^[A-Z]{1,3}$/);
const meses = z.array(z.number().nullable()).length(12);
const texto = z.string().nullable();
const numero = z.number().nullable();

const fila = z.object({
  fila: z.int().min(1),
  tipo: z.enum(['tarea', 'agregado', 'seccion', 'total']),
  nivel: z.int().nullable(),
  id: numero,
  codigo: texto,
  descripcion: texto,
  area: texto,
  responsable: texto,
  meta: numero,
  unidadMedida: texto,
  ponderacion: numero,
  indicadorTexto: texto,
  lineaBase: numero,
  medio: texto,
  inicio: texto,
  fin: texto,
  mesInicioFin: texto,
  programado: meses.nullable(),
  ejecutado: meses.nullable(),
  total: numero,
  indicador: z.enum(TIPOS_INDICADOR).nullable(),
  sentido: z.enum(['mayor', 'menor']).nullable(),
  eficaciaRegistrada: numero,
  eficacia: numero,
  resultados: texto,
  problemas: texto,
  partida: texto,
  partidas: z.array(z.object({ partida: z.string(), monto: z.number() })),
  presupuesto: numero,
  presupuestoEjecutado: numero,
  ejecucionRegistrada: numero,
  inversion: numero,
  objetivo: texto,
  operacion: texto,
  resultadoEsperado: texto,
  /** What stands in the row after the likely repair; null for a row in its place. */
  desplazada: z
    .object({
      columnas: z.int(),
      motivo: z.string(),
      reparacion: z.array(
        z.object({ celda: z.string(), valor: z.union([z.string(), z.number()]).nullable() }),
      ),
    })
    .nullable(),
});

const tabla = z.object({
  forma: z.enum(FORMAS.map(({ id }) => id)),
  confianza: z.number().min(0).max(1),
  alternativa: z.object({ forma: z.string(), confianza: z.number() }).nullable(),
  rango: z.string(),
  titulo: z.object({
    entidad: texto,
    unidad: texto,
    area: texto,
    gestion: z.int().nullable(),
    trimestre: z.int().min(1).max(4).nullable(),
    responsable: texto,
  }),
  columnas: z.partialRecord(z.enum(ROLES), z.union([columna, z.array(columna).length(12)])),
  filas: z.array(fila),
});

export const detectarSchema = z.object({
  archivos: z.array(
    z.object({
      archivo: z.string(),
      error: z.object({ codigo: z.string(), mensaje: z.string() }).nullable(),
      hojas: z.array(z.object({ hoja: z.string(), visible: z.boolean(), tablas: z.array(tabla) })),
    }),
  ),
});

export type DetectarJson = z.infer<typeof detectarSchema>;
export type ArchivoJson = DetectarJson['archivos'][number];
type TablaJson = z.infer<typeof tabla>;
type FilaJson = z.infer<typeof fila>;

/** A file that was read, and the tables found on each of its sheets. */
export function archivoJson(
  archivo: string,
  hojas: readonly { readonly sheet: Sheet; readonly tablas: readonly Tabla[] }[],
): ArchivoJson {
  return {
    archivo,
    error: null,
    hojas: hojas.map(({ sheet, tablas }) => ({
      hoja: sheet.name,
      visible: sheet.visibility === 'visible',
      tablas: tablas.map(tablaJson),
    })),
  };
}

function tablaJson({ forma, confianza, alternativa, rango, titulo, columnas, filas }: Tabla): TablaJson {
  return {
    forma,
    confianza,
    alternativa,
    rango: areaAddress(rango),
    titulo: { ...titulo },
    columnas: columnasJson(columnas),
    filas: filas.map(filaJson),
  };
}

function columnasJson(columnas: Columnas): TablaJson['columnas'] {
  const entradas = ROLES.flatMap((rol) => {
    const columna = columnas[rol];
    if (columna === undefined) return [];
    return [[rol, typeof columna === 'number' ? columnName(columna) : columna.map(columnName)] as const];
  });
  return Object.fromEntries(entradas);
}

function filaJson({ programado, ejecutado, partidas, desplazada, ...resto }: Fila): FilaJson {
  return {
    ...resto,
    programado: programado && [...programado],
    ejecutado: ejecutado && [...ejecutado],
    partidas: partidas.map(({ partida, monto }) => ({ partida, monto })),
    desplazada: desplazada && {
      columnas: desplazada.columnas,
      motivo: desplazada.motivo.id,
      reparacion: desplazada.reparacion.map((celda) => ({ ...celda })),
    },
  };
}
