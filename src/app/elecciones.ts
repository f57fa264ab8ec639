import { AJUSTES_POR_DEFECTO, type Ajustes } from '../plan/ajustes';
import { normalizarCodigo } from '../plan/codigo';
import { eficaciaDeTarea } from '../plan/eficacia';
import type { Sentido, TipoIndicador } from '../plan/indicador';
import type { Fila, Tabla } from '../plan/tabla';
import { hash } from '../sheet/hash';
import { normalizar } from '../sheet/text';
import type { WorkbookPort } from './port';

/** Kind and direction that the planner gives a task in place of the inferred ones. */
export interface Eleccion {
  readonly tipo: TipoIndicador;
  readonly sentido: Sentido;
}

export interface EleccionGuardada extends Eleccion {
  /** Unit, code and description of the task, never its address. */
  readonly tarea: string;
}

/** By `claveDeTarea`. */
export type Elecciones = ReadonlyMap<string, Eleccion>;

const CLAVE = 'elecciones';

/** Kinds that a person may choose; the others (`sin-programar`, `inconsistente`) are judgements about the months. */
export const TIPOS_ELEGIBLES = [
  'suma',
  'porcentaje-de-meta',
  'suma-mas-linea-base',
  'constante',
  'constante-parcial',
  'acumulada',
] as const satisfies readonly TipoIndicador[];

/** A task with months: the only rows whose kind can be chosen. */
export function esElegible({ tipo, indicador }: Fila): boolean {
  return tipo === 'tarea' && indicador !== null;
}

/** Names a task by its unit, code and description, so that the choice survives inserted and sorted rows. */
export function claveDeTarea({ titulo }: Pick<Tabla, 'titulo'>, { codigo, descripcion }: Fila): string {
  const unidad = titulo.area ?? normalizar(titulo.unidad ?? '');
  const texto = hash(normalizar(descripcion ?? ''));
  return [unidad.replaceAll('|', '/'), codigo === null ? '' : normalizarCodigo(codigo), texto].join('|');
}

/** What the figures say of a task, whatever was chosen. Null for rows without months. */
export function inferidoDe({ indicador, sentido, inferido }: Fila): Eleccion | null {
  if (inferido) return { tipo: inferido.indicador, sentido: inferido.sentido };
  return indicador === null ? null : { tipo: indicador, sentido: sentido ?? 'mayor' };
}

/** Puts the planner's choices into a table and recomputes the % Efi of those tasks; the rest is left as it is. */
export function aplicarElecciones(
  tabla: Tabla,
  elecciones: Elecciones,
  { tope }: Pick<Ajustes, 'tope'> = AJUSTES_POR_DEFECTO,
): Tabla {
  if (elecciones.size === 0 && !tabla.filas.some(({ inferido }) => inferido)) return tabla;
  const filas = tabla.filas.map((fila) => {
    const inferido = inferidoDe(fila);
    if (!esElegible(fila) || !inferido) return fila;
    const elegida = elecciones.get(claveDeTarea(tabla, fila));
    if (!elegida && !fila.inferido) return fila;
    return conEleccion(fila, inferido, elegida ?? null, tope);
  });
  return { ...tabla, filas };
}

function conEleccion(fila: Fila, inferido: Eleccion, elegida: Eleccion | null, tope: boolean): Fila {
  const { tipo, sentido } = elegida ?? inferido;
  const { programado, ejecutado, meta } = fila;
  const eficacia =
    programado && ejecutado ? eficaciaDeTarea({ programado, ejecutado, meta, tipo, sentido, tope }) : null;
  const medida = { ...fila, indicador: tipo, sentido, eficacia };
  if (elegida) return { ...medida, inferido: { indicador: inferido.tipo, sentido: inferido.sentido } };
  delete medida.inferido;
  return medida;
}

/** The choices saved in the workbook; entries that cannot be read are left out. */
export async function leerElecciones(port: Pick<WorkbookPort, 'getSetting'>): Promise<Elecciones> {
  const guardado = await port.getSetting(CLAVE);
  if (guardado === undefined) return new Map();
  const { revisarElecciones } = await import('./elecciones-schema');
  const leidas = revisarElecciones(guardado);
  return new Map(leidas.map(({ tarea, tipo, sentido }) => [tarea, { tipo, sentido }]));
}

/** Remembers a choice, or forgets it with null; resolves to all that are now kept. */
export async function guardarEleccion(
  port: Pick<WorkbookPort, 'getSetting' | 'setSetting'>,
  tarea: string,
  eleccion: Eleccion | null,
): Promise<Elecciones> {
  const elecciones = new Map(await leerElecciones(port));
  if (eleccion) elecciones.set(tarea, eleccion);
  else elecciones.delete(tarea);
  const lista: EleccionGuardada[] = [...elecciones].map(([clave, elegida]) => ({ tarea: clave, ...elegida }));
  await port.setSetting(CLAVE, lista.length > 0 ? lista : undefined);
  return elecciones;
}
