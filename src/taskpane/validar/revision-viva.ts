import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';
import { releer } from './releer';

/** Milliseconds without a change after which the findings are looked for again. */
export const CALMA = 600;

/** Sheets with changes that no revision has seen yet, each with the number of its last change. */
export type Pendientes = ReadonlyMap<string, number>;

/**
 * Keeps the findings up to date while the planner works in the sheet: once after each burst of changes and only for
 * the sheets that changed, never where nothing was revised yet, and always giving way to a job that was asked for.
 */
export class RevisionViva {
  #plazo: ReturnType<typeof setTimeout> | undefined;
  #control: AbortController | null = null;
  readonly #pendientes = new Map<string, number>();
  #cambios = 0;

  constructor(readonly sesion: Pick<Sesion, 'casos' | 'estado' | 'actualizar'>) {}

  /** Cells of a sheet changed: what is being read is old already. */
  anotar(hoja: string): void {
    this.#cambios += 1;
    this.#pendientes.set(hoja, this.#cambios);
    this.pedir();
  }

  /** What a revision that starts now will have seen when it ends. */
  pendientes(): Pendientes {
    return new Map(this.#pendientes);
  }

  /** A revision has seen these; what changed once more since stays. */
  olvidar(vistas: Pendientes): void {
    for (const [hoja, cambio] of vistas) {
      if (this.#pendientes.get(hoja) === cambio) this.#pendientes.delete(hoja);
    }
  }

  get debe(): boolean {
    return this.#pendientes.size > 0;
  }

  pedir(): void {
    this.detener();
    const { revision, trabajo } = this.sesion.estado();
    // A job that is under way asks again when it ends.
    if (!revision || trabajo) return;
    this.sesion.actualizar({ poniendoAlDia: true });
    this.#plazo = setTimeout(() => void this.#revisar(), CALMA);
  }

  detener(): void {
    clearTimeout(this.#plazo);
    this.#control?.abort();
    this.#control = null;
    if (this.sesion.estado().poniendoAlDia) this.sesion.actualizar({ poniendoAlDia: false });
  }

  async #revisar(): Promise<void> {
    const control = new AbortController();
    this.#control = control;
    const vistas = this.pendientes();
    const opciones = { signal: control.signal };
    // Asked for without a change of the planner's: a job has written and could not read again.
    const lectura = this.debe
      ? releer(this.sesion, opciones, new Set(vistas.keys()))
      : releer(this.sesion, opciones);
    const cambio = await lectura.catch((error: unknown) => ({ revision: null, fallo: leerFallo(error) }));
    if (control.signal.aborted) return;
    this.#control = null;
    if (cambio.revision) this.olvidar(vistas);
    const { revision, ...resto } = cambio;
    this.sesion.actualizar({ ...resto, ...(revision && { revision }), poniendoAlDia: false });
  }
}
