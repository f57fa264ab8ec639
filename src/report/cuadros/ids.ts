/** Names by which Cuadros refer to each other's cells; parts of the names of editable columns, so they never change. */
export const CUADRO_1 = 'cuadro-1';
export const CUADRO_2 = 'cuadro-2';
export const CUADRO_3 = 'cuadro-3';
export const CUADRO_4 = 'cuadro-4';
export const ESTRATEGICAS = 'estrategicas';
export const METODOS_TOTAL = 'metodos';
export const OPERACIONES = 'operaciones';
export const UNIDADES = 'unidades';
export const FUERA = 'fuera';
export const CONCILIACION = 'conciliacion';
