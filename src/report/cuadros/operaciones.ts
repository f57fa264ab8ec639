import type { IdColumnaBase } from '../columnas-base';
import { formula, texto } from '../celdas';
import { cuadro } from '../cuadro';
import type { Aqui, ColumnaCuadro } from '../cuadro';
import type { AccionCortoPlazo, Operacion } from '../estructura';
import { contarTareas, porcentajeEjecutado, promedioTareas, suma, sumaTareas } from '../expresiones';

/** Every operation as the mean of its tasks: the step between `Base POA` and Cuadro 3, kept in sight. */
export const OPERACIONES = 'operaciones';

interface OperacionDeAccion {
  readonly operacion: Operacion;
  readonly accion: AccionCortoPlazo;
}

export const operaciones = cuadro<OperacionDeAccion>({
  id: OPERACIONES,
  titulo: () => 'Detalle por operación (del que sale el Cuadro N° 3)',
  filas: ({ estructura }) =>
    estructura.acciones.flatMap((accion) =>
      accion.operaciones.map((operacion) => ({
        clave: operacion.codigo,
        grupo: accion.codigo,
        dato: { operacion, accion },
      })),
    ),
  columnas: [
    { id: 'codigo', titulo: 'Código', ancho: 17, estilo: 'codigo', celda: ({ clave }) => texto(clave) },
    {
      id: 'tareas',
      titulo: 'Tareas',
      ancho: 9,
      estilo: 'entero',
      celda: (_fila, { base, celda }) => formula(contarTareas(base('operacion'), celda('codigo'))),
      total: { estilo: 'total-entero', celda: ({ columna }) => formula(suma(columna('tareas'))) },
    },
    {
      id: 'nombre',
      titulo: 'Operación',
      ancho: 48,
      estilo: 'texto',
      celda: ({ dato }) => texto(dato.operacion.nombre ?? '(su fila no está en el plan recibido)'),
      total: { estilo: 'total-texto', celda: () => texto('TOTAL') },
    },
    presupuesto('vigente', 'Presupuesto Vigente', 'vigente'),
    presupuesto('ejecutado', 'Asignado/Ejecutado', 'ejecutadoBs'),
    {
      id: 'ejecucion',
      titulo: '% de Ejec.',
      ancho: 10,
      estilo: 'porcentaje',
      celda: (_fila, { celda }) => formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado'))),
      total: {
        estilo: 'total-porcentaje',
        celda: ({ celda }) => formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado'))),
      },
    },
    cifra('avance', '% de Avance', 10),
    {
      id: 'accion',
      titulo: 'Acción de Corto Plazo',
      ancho: 70,
      estilo: 'texto',
      celda: ({ dato: { accion } }) => texto([accion.codigo, accion.nombre].filter(Boolean).join(' ')),
    },
    cifra('programado', '% Programado', 12),
    cifra('eficacia', '% de Eficacia', 12),
  ],
  notas: () => [
    '% de Avance y % Programado se miden contra la meta anual; % de Eficacia, contra lo programado al trimestre. Las tareas que aún no tenían nada programado no cuentan en la eficacia.',
  ],
});

function presupuesto(id: string, titulo: string, base: IdColumnaBase): ColumnaCuadro<OperacionDeAccion> {
  return {
    id,
    titulo,
    ancho: 16,
    estilo: 'dinero',
    celda: (_fila, aqui) =>
      formula(sumaTareas(aqui.base('operacion'), aqui.celda('codigo'), aqui.base(base))),
    total: { estilo: 'total-dinero', celda: ({ columna }) => formula(suma(columna(id))) },
  };
}

/** Mean of the tasks' figure to the report's quarter. */
function cifra(
  id: 'programado' | 'avance' | 'eficacia',
  titulo: string,
  ancho: number,
): ColumnaCuadro<OperacionDeAccion> {
  const deLasTareas = ({ base, consolidacion }: Aqui) => base(`${id}-t${consolidacion.trimestre}`);
  return {
    id,
    titulo,
    ancho,
    estilo: 'porcentaje',
    celda: (_fila, aqui) =>
      formula(promedioTareas(aqui.base('operacion'), aqui.celda('codigo'), deLasTareas(aqui))),
  };
}
