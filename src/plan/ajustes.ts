/** Settings of a workbook that change figures or judgements. Defaults follow DOMAIN.md section 5. */
export interface Ajustes {
  /** Eficacia is capped at 100 points (some entities do not cap). */
  readonly tope: boolean;
  /** Percent points by which recorded percentages may differ from computed ones. */
  readonly toleranciaPorcentaje: number;
  /** Half-open traffic-light bands, in percent points: ≥ verde, ≥ amarillo, else rojo. */
  readonly semaforo: { readonly verde: number; readonly amarillo: number };
}

export const AJUSTES_POR_DEFECTO: Ajustes = {
  tope: true,
  toleranciaPorcentaje: 0.005,
  semaforo: { verde: 80, amarillo: 50 },
};
