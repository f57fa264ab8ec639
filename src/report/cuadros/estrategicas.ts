import { formula, texto } from '../celdas';
import { columnasAvance, columnaSemaforo } from '../columnas-cifras';
import type { ColumnaCuadro } from '../cuadro';
import { cuadro } from '../cuadro';
import type { AccionEstrategica } from '../estructura';
import { porcentajeEjecutado, promedio, suma } from '../expresiones';
import { CUADRO_3, ESTRATEGICAS } from './ids';

type Columna = ColumnaCuadro<AccionEstrategica>;

/** Subtotals of Cuadro 3 by AEI; the plain mean of its ACPs is what the method `media-aei` averages. */
export const estrategicas = cuadro<AccionEstrategica>({
  id: ESTRATEGICAS,
  titulo: () => 'Subtotales por Acción Estratégica Institucional',
  filas: ({ estructura: { estrategicas: todas, acciones } }) =>
    todas
      .filter(({ codigo }) => acciones.some(({ aei }) => aei === codigo))
      .map((dato) => ({ clave: dato.codigo, grupo: '', dato })),
  columnas: ({ cifras: { total } }) => [
    { id: 'codigo', titulo: 'Código', lugar: ['A'], estilo: 'codigo', celda: ({ clave }) => texto(clave) },
    subtotal('ponderacion', 'Pond.', ['B'], 'decimal'),
    {
      id: 'nombre',
      titulo: 'Acciones Estratégicas Institucionales',
      lugar: ['C'],
      estilo: 'texto',
      celda: ({ dato }) => texto(dato.nombre),
    },
    ...(total.vigente === null ? [] : [subtotal('vigente', 'Presupuesto Vigente', ['D'], 'dinero')]),
    ...(total.ejecutado === null ? [] : [subtotal('ejecutado', 'Asignado/Ejecutado', ['E'], 'dinero')]),
    ...(total.ejecucion === null ? [] : [EJECUCION]),
    ...columnasAvance<AccionEstrategica>((cifra, { clave }, { grupo }) =>
      promedio(grupo(CUADRO_3, cifra, clave)),
    ),
    columnaSemaforo(),
    subtotal('tareas', 'Tareas', ['K'], 'entero'),
  ],
  notas: () => ['Los porcentajes son el promedio simple de las acciones de corto plazo que tienen tareas.'],
});

function subtotal(id: string, titulo: string, lugar: Columna['lugar'], estilo: Columna['estilo']): Columna {
  return {
    id,
    titulo,
    lugar,
    estilo,
    celda: ({ clave }, { grupo }) => formula(suma(grupo(CUADRO_3, id, clave))),
  };
}

const EJECUCION: Columna = {
  id: 'ejecucion',
  titulo: '% de Ejec.',
  lugar: ['F'],
  estilo: 'porcentaje',
  celda: (_fila, { celda }) => formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado'))),
};
