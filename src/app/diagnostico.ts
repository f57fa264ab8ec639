/** Where the add-in runs, as far as the host tells: nothing of the workbook and nothing of its user. */
export interface Entorno {
  readonly anfitrion: string | null;
  readonly plataforma: string | null;
  /** Of Office. */
  readonly version: string | null;
  /** Of its interface, BCP 47. */
  readonly idioma: string | null;
  /** The newest version of each requirement set that is there; null where the set is not. */
  readonly requisitos: readonly { readonly conjunto: string; readonly version: string | null }[];
  /** The runtime of custom functions is there to take the POA.* functions. */
  readonly funciones: boolean;
}

export const ENTORNO_DESCONOCIDO: Entorno = {
  anfitrion: null,
  plataforma: null,
  version: null,
  idioma: null,
  requisitos: [],
  funciones: false,
};
