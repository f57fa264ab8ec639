/** Names of the generated sheets: what the pane knows of them before it loads what makes them. */
export const HOJA_EQUIVALENCIAS = 'Equivalencias';

/** Form of a quarterly report that somebody else made. */
export const FORMA_INFORME = 'an-informe-trimestral';

/** `Consolidado T4`, quarters 1–4. */
export function nombreDeConsolidado(trimestre: number): string {
  return `Consolidado T${trimestre}`;
}
