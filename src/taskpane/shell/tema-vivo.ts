import type { PreferenciasDelSistema } from './tema';

const FORZADOS = '(forced-colors: active)';
const OSCURO = '(prefers-color-scheme: dark)';

export function preferenciasDelSistema(): PreferenciasDelSistema {
  return { coloresForzados: matchMedia(FORZADOS).matches, oscuro: matchMedia(OSCURO).matches };
}

/**
 * Calls back when the theme may have changed: the system's own, or Office's. Excel has no event for the latter, but
 * whoever changes it does so in a dialogue and comes back to the pane.
 */
export function vigilarTema(avisar: () => void): () => void {
  const medios = [matchMedia(FORZADOS), matchMedia(OSCURO)];
  for (const medio of medios) medio.addEventListener('change', avisar);
  window.addEventListener('focus', avisar);
  return () => {
    for (const medio of medios) medio.removeEventListener('change', avisar);
    window.removeEventListener('focus', avisar);
  };
}
