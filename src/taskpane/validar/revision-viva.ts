import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';
import { releer } from './releer';

/** Milliseconds without a change after which the findings are looked for again. */
export const CALMA = 600;

/**
 * Keeps the findings up to date while the planner works in the sheet: once after each burst of changes, never where
 * nothing was revised yet, and always giving way to a job that was asked for.
 */
export class RevisionViva {
  #plazo: ReturnType<typeof setTimeout> | undefined;
  #control: AbortController | null = null;

  constructor(readonly sesion: Pick<Sesion, 'casos' | 'estado' | 'actualizar'>) {}

  /** Cells changed: what is being read is old already. */
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
    const cambio = await releer(this.sesion, { signal: control.signal }).catch((error: unknown) => ({
      fallo: leerFallo(error),
    }));
    if (control.signal.aborted) return;
    this.#control = null;
    this.sesion.actualizar({ ...cambio, poniendoAlDia: false });
  }
}
