/** DESIGN, seams, Form: ≥ 0.85 proceed, 0.5–0.85 ask, below assign by hand. */
const SEGURA = 0.85;
const DUDOSA = 0.5;

/** What to do with a table of this confidence, 0 to 1. */
export function juzgar(confianza: number): 'segura' | 'dudosa' | 'debil' {
  if (confianza >= SEGURA) return 'segura';
  return confianza >= DUDOSA ? 'dudosa' : 'debil';
}
