/** Where the guide is open. */
export interface EstadoAyuda {
  /** Null for its contents. */
  readonly pagina: string | null;
  /** Empty for the beginning of the page. */
  readonly seccion: string;
}

export const AYUDA_INICIAL: EstadoAyuda = { pagina: null, seccion: '' };
