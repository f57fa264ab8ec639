import type { Fila, Tabla } from '../plan/tabla';
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
 * accepted finding survives sorting and inserted rows. A row whose code another row has as well is told by its
 * description too, whatever is found in the other. Two messages about one cell are told apart by message, and what
 * still coincides by order.
 */
export function huellas(identidades: readonly Identidad[]): string[] {
  const bases = identidades.map(base);
  const conMensaje = distinguir(bases, (i) => identidades[i]?.hallazgo.mensaje ?? '');
  const vistas = new Map<string, number>();
  return conMensaje.map((huella) => {
    const veces = (vistas.get(huella) ?? 0) + 1;
    vistas.set(huella, veces);
    return veces === 1 ? huella : `${huella}|#${veces}`;
  });
}

function base({ regla, tabla, hallazgo: { fila, rol, mes } }: Identidad): string {
  const { area, unidad } = tabla.titulo;
  const clave = fila === null ? 'titulo' : claveDeFila(tabla, fila);
  return [regla, tabla.forma, area ?? texto(unidad) ?? '', clave, mes === undefined ? rol : `${rol}:${mes}`]
    .map((parte) => parte.replaceAll('|', '/'))
    .join('|');
}

const repetidas = new WeakMap<Tabla, ReadonlySet<string>>();

/** The ministry's plan has 5.1.1 nine times: there the description says which one. */
function claveDeFila(tabla: Tabla, fila: Fila): string {
  const sencilla = claveSencilla(fila);
  let deVarias = repetidas.get(tabla);
  if (!deVarias) {
    const claves = tabla.filas.map(claveSencilla);
    const vistas = new Set<string>();
    deVarias = new Set(claves.filter((clave) => vistas.has(clave) || !vistas.add(clave)));
    repetidas.set(tabla, deVarias);
  }
  return deVarias.has(sencilla) ? `${sencilla} ${texto(fila.descripcion) ?? ''}` : sencilla;
}

function claveSencilla({ codigo, descripcion, id, tipo }: Fila): string {
  return codigo ?? texto(descripcion) ?? (id === null ? tipo : String(id));
}

/** Adds a mark to every fingerprint that occurs more than once, the first one included. */
function distinguir(actuales: readonly string[], marca: (index: number) => string): string[] {
  const veces = new Map<string, number>();
  for (const huella of actuales) veces.set(huella, (veces.get(huella) ?? 0) + 1);
  return actuales.map((huella, i) => (veces.get(huella) === 1 ? huella : `${huella}|${marca(i)}`));
}

function texto(valor: string | null): string | null {
  return valor === null ? null : normalizar(valor).slice(0, LARGO_DESCRIPCION);
}
