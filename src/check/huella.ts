import type { Tabla } from '../plan/tabla';
import { normalizar } from '../sheet/text';
import type { HallazgoDeRegla } from './types';

/** What tells findings of one table apart, from the plainest to the last resort. */
interface Identidad {
  readonly regla: string;
  readonly tabla: Tabla;
  readonly hallazgo: HallazgoDeRegla;
}

const LARGO_DESCRIPCION = 60;

/**
 * Fingerprints, in the order of the findings: form and unit, rule, row and role, never an address, so that an
 * accepted finding survives sorting and inserted rows. Those that coincide (a code used twice, two messages about
 * one cell) are told apart by message, then by description, and only at last by their order.
 */
export function huellas(identidades: readonly Identidad[]): string[] {
  const bases = identidades.map(base);
  const conMensaje = distinguir(bases, (i) => identidades[i]?.hallazgo.mensaje ?? '');
  const conDescripcion = distinguir(conMensaje, (i) => descripcion(identidades[i]));
  const vistas = new Map<string, number>();
  return conDescripcion.map((huella) => {
    const veces = (vistas.get(huella) ?? 0) + 1;
    vistas.set(huella, veces);
    return veces === 1 ? huella : `${huella}|#${veces}`;
  });
}

function base({ regla, tabla, hallazgo: { fila, rol, mes } }: Identidad): string {
  const { area, unidad } = tabla.titulo;
  const clave = fila === null ? 'titulo' : (fila.codigo ?? texto(fila.descripcion) ?? fila.id ?? fila.tipo);
  return [regla, tabla.forma, area ?? texto(unidad) ?? '', clave, mes === undefined ? rol : `${rol}:${mes}`]
    .map((parte) => String(parte).replaceAll('|', '/'))
    .join('|');
}

/** Adds a mark to every fingerprint that occurs more than once, the first one included. */
function distinguir(actuales: readonly string[], marca: (index: number) => string): string[] {
  const veces = new Map<string, number>();
  for (const huella of actuales) veces.set(huella, (veces.get(huella) ?? 0) + 1);
  return actuales.map((huella, i) => (veces.get(huella) === 1 ? huella : `${huella}|${marca(i)}`));
}

function descripcion(identidad: Identidad | undefined): string {
  return texto(identidad?.hallazgo.fila?.descripcion ?? null) ?? '';
}

function texto(valor: string | null): string | null {
  return valor === null ? null : normalizar(valor).slice(0, LARGO_DESCRIPCION);
}
