/** What a column means. The ids are stable: they are part of the batch contract and of saved mappings. */
export const ROLES = [
  'id',
  'codigo',
  'descripcion',
  'area',
  'responsable',
  'meta',
  'unidadMedida',
  'ponderacion',
  'indicadorTexto',
  'lineaBase',
  'medio',
  'inicio',
  'fin',
  'mesInicioFin',
  'programado',
  'ejecutado',
  'total',
  'eficacia',
  'resultados',
  'problemas',
  'partida',
  'presupuesto',
  'presupuestoEjecutado',
  'ejecucion',
  'objetivo',
  'operacion',
  'resultadoEsperado',
  'inversion',
  'codigoAei',
  'accionEstrategica',
  'codigoAcp',
  'accionCortoPlazo',
  'tgn',
  'otros',
] as const;

export type Rol = (typeof ROLES)[number];

/** Roles that take twelve columns, January to December. */
export type RolMensual = 'programado' | 'ejecutado';

export const ROLES_MENSUALES: readonly RolMensual[] = ['programado', 'ejecutado'];

/** Columns (0-based) by role; a monthly role has exactly twelve, in order. */
export type Columnas = Partial<Readonly<Record<Exclude<Rol, RolMensual>, number>>> &
  Partial<Readonly<Record<RolMensual, readonly number[]>>>;
