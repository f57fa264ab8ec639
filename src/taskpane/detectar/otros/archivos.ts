import { CasoError } from '../../../app/caso-error';
import type { Elecciones } from '../../../app/elecciones';
import type { FileSource } from '../../../app/leer-archivos';
import type { RevisionLibro } from '../../../app/revision/revision-libro';
import type { ArchivoRecibido, ArchivoResumido } from '../../../app/taller/resumen';
import type { ResultadoRevision } from '../../../check/types';
import type { Estado } from '../../shell/estado';
import { fueCancelado, leerFallo } from '../../shell/fallo';
import type { Sesion } from '../../shell/sesion';

/** A browser's `File`, as far as it is needed. */
export interface ArchivoElegido extends FileSource {
  readonly lastModified?: number;
}

/** A closed workbook that the planner has dropped in. */
export interface ArchivoAgregado {
  readonly id: number;
  /** File name; with a number where two files have the same one. */
  readonly nombre: string;
  /** Null until it has been read. */
  readonly leido: ArchivoResumido | null;
  /** What the rules say of it; null until it has been read. */
  readonly revision: ResultadoRevision | null;
}

export type LecturaDeArchivos =
  | { readonly estado: 'quieta' }
  | { readonly estado: 'leyendo'; readonly archivo: string; readonly hecho: number; readonly total: number }
  /** The planner stopped it: files read, of all. */
  | { readonly estado: 'cancelada'; readonly hecho: number; readonly total: number };

/** Of a workbook without plans. */
export const REVISION_VACIA: RevisionLibro = {
  archivo: '',
  hallazgos: [],
  omitidas: [],
  justificados: [],
  sobrantes: [],
  apagadas: [],
  danos: [],
};

interface EnCola {
  readonly agregado: ArchivoAgregado;
  readonly archivo: ArchivoElegido;
}

/** The part of the session that reads closed workbooks, beside whatever else is being done. */
export class ArchivosDeSesion {
  #cola: EnCola[] = [];
  #control: AbortController | null = null;
  #ultimoId = 0;
  /** Files by what tells one from another, so that the same one is not added twice. */
  readonly #conocidos = new Map<string, number>();

  constructor(private readonly sesion: Sesion) {}

  /** Adds files to the list and reads them; those that come while others are read wait for their turn. */
  async agregar(archivos: readonly ArchivoElegido[]): Promise<void> {
    const nuevos = archivos.flatMap((archivo) => this.#anotar(archivo) ?? []);
    if (nuevos.length === 0) return;
    this.#cola.push(...nuevos);
    if (!this.#control) await this.#leerCola();
  }

  cancelar(): void {
    this.#control?.abort();
  }

  quitar(id: number): void {
    this.#olvidar([id]);
  }

  /** Checks what has been read again: the settings of the rules have changed. */
  async revisar(): Promise<void> {
    if (this.#hayLeidos()) this.#anotarRevisiones(await this.sesion.casos.archivos.revisar());
  }

  /** Puts the planner's choices into the plans of the files, and checks these again. */
  async aplicar(elecciones: Elecciones): Promise<void> {
    if (this.#hayLeidos()) this.#anotarRevisiones(await this.sesion.casos.archivos.aplicar(elecciones));
  }

  #hayLeidos(): boolean {
    return this.sesion.estado().archivos.some(({ leido }) => leido?.error === null);
  }

  #anotarRevisiones(revisiones: ReadonlyMap<string, ResultadoRevision>): void {
    const { archivos } = this.sesion.estado();
    this.sesion.actualizar({
      archivos: archivos.map((uno) => ({ ...uno, revision: revisiones.get(uno.nombre) ?? uno.revision })),
    });
  }

  /** A workbook without plans is no failure of the revision where it only gathers the files of others. */
  readonly sinLibro = (error: unknown): Partial<Estado> => {
    const { archivos } = this.sesion.estado();
    const hayPlanes = archivos.some(({ leido }) => leido?.hojas.some(({ tablas }) => tablas.length > 0));
    const sinPlan = error instanceof CasoError && (error.code === 'SIN_PLAN' || error.code === 'LIBRO_VACIO');
    if (!hayPlanes || !sinPlan) throw error;
    return { revision: REVISION_VACIA, cambiado: false };
  };

  async #leerCola(): Promise<void> {
    const control = new AbortController();
    this.#control = control;
    let hecho = 0;
    let total = 0;
    try {
      while (this.#cola.length > 0) {
        const tanda = this.#cola.splice(0);
        total += tanda.length;
        const antes = hecho;
        const files = tanda.map(({ agregado, archivo }) => fuenteDe(agregado, archivo));
        const onProgress = ({ archivo, done }: { readonly archivo: string; readonly done: number }): void =>
          this.#avanzar(archivo, antes + done, total + this.#cola.length);
        for await (const recibido of this.sesion.casos.archivos.leer(files, {
          signal: control.signal,
          onProgress,
        })) {
          hecho++;
          this.#recibir(recibido);
        }
      }
      this.sesion.actualizar({ lectura: { estado: 'quieta' } });
    } catch (error) {
      total += this.#cola.length;
      this.#cola = [];
      this.#olvidarNoLeidos();
      const cancelada = { estado: 'cancelada', hecho, total } as const;
      this.sesion.actualizar(
        fueCancelado(error)
          ? { lectura: cancelada }
          : { lectura: { estado: 'quieta' }, fallo: leerFallo(error) },
      );
    } finally {
      this.#control = null;
    }
  }

  #avanzar(archivo: string, hecho: number, total: number): void {
    this.sesion.actualizar({ lectura: { estado: 'leyendo', archivo, hecho, total } });
  }

  /** One that was taken off the list while it was read is not kept. */
  #recibir({ resumen, revision }: ArchivoRecibido): void {
    const { archivos } = this.sesion.estado();
    if (archivos.some(({ nombre }) => nombre === resumen.archivo)) {
      this.#cambiar(resumen.archivo, { leido: resumen, revision });
    } else this.#soltar(resumen.archivo);
  }

  #soltar(nombre: string): void {
    this.sesion.casos.archivos
      .olvidar(nombre)
      .catch((error: unknown) => this.sesion.actualizar({ fallo: leerFallo(error) }));
  }

  #cambiar(nombre: string, cambio: Partial<ArchivoAgregado>): void {
    const { archivos } = this.sesion.estado();
    this.sesion.actualizar({
      archivos: archivos.map((uno) => (uno.nombre === nombre ? { ...uno, ...cambio } : uno)),
    });
  }

  /** Null for a file that is on the list already. */
  #anotar(archivo: ArchivoElegido): EnCola | null {
    const senas = `${archivo.name}|${archivo.size ?? ''}|${archivo.lastModified ?? ''}`;
    if (this.#conocidos.has(senas)) return null;
    const { archivos } = this.sesion.estado();
    const agregado = {
      id: ++this.#ultimoId,
      nombre: nombreLibre(archivo.name, archivos),
      leido: null,
      revision: null,
    };
    this.#conocidos.set(senas, agregado.id);
    this.sesion.actualizar({ archivos: [...archivos, agregado] });
    return { agregado, archivo };
  }

  #olvidarNoLeidos(): void {
    const { archivos } = this.sesion.estado();
    this.#olvidar(archivos.filter(({ leido }) => leido === null).map(({ id }) => id));
  }

  #olvidar(ids: readonly number[]): void {
    for (const [senas, id] of this.#conocidos) if (ids.includes(id)) this.#conocidos.delete(senas);
    const { archivos } = this.sesion.estado();
    for (const { id, nombre, leido } of archivos) if (ids.includes(id) && leido) this.#soltar(nombre);
    this.sesion.actualizar({ archivos: archivos.filter(({ id }) => !ids.includes(id)) });
  }
}

function fuenteDe({ nombre }: ArchivoAgregado, archivo: ArchivoElegido): FileSource {
  const { size } = archivo;
  return {
    name: nombre,
    ...(size === undefined ? {} : { size }),
    arrayBuffer: () => archivo.arrayBuffer(),
  };
}

/** `plan.xlsx`, `plan (2).xlsx`: units send files of one name, and findings must say which one. */
function nombreLibre(nombre: string, archivos: readonly ArchivoAgregado[]): string {
  const tomados = new Set(archivos.map((uno) => uno.nombre));
  const [, base = nombre, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(nombre) ?? [];
  for (let n = 1; ; n++) {
    const candidato = n === 1 ? nombre : `${base} (${n})${extension}`;
    if (!tomados.has(candidato)) return candidato;
  }
}
