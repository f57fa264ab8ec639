/** Kinds of indicator (DOMAIN: a month row is not always a sum). Stable ids of the batch contract. */
export const TIPOS_INDICADOR = [
  'suma',
  'porcentaje-de-meta',
  'suma-mas-linea-base',
  'constante',
  'constante-parcial',
  'acumulada',
  'sin-programar',
  'inconsistente',
] as const;

export type TipoIndicador = (typeof TIPOS_INDICADOR)[number];

/** `menor` where less is better: times such as "Horas Promedio". */
export type Sentido = 'mayor' | 'menor';
