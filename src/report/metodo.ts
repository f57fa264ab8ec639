/** Ways of making one total out of the avance of the ACPs (DOMAIN section 5: always print the method). */
export const METODOS = ['ponderado', 'media-acp', 'media-aei', 'presupuesto'] as const;

export type Metodo = (typeof METODOS)[number];

export const METODO_POR_DEFECTO: Metodo = 'ponderado';

/** As it stands in a report. */
export const NOMBRE_METODO: Readonly<Record<Metodo, string>> = {
  ponderado: 'Ponderado por la Pond. de las acciones',
  'media-acp': 'Promedio de las acciones de corto plazo',
  'media-aei': 'Promedio de las acciones estratégicas',
  presupuesto: 'Ponderado por el presupuesto vigente',
};
