import { formula, texto } from '../celdas';
import type { CifrasOperacion } from '../cifras';
import {
  columnaDinero,
  columnaEficiencia,
  columnaEjecucion,
  columnasAvance,
  columnaSemaforo,
  promedioDeTareas,
} from '../columnas-cifras';
import type { Aqui } from '../cuadro';
import { cuadro } from '../cuadro';
import type { AccionCortoPlazo } from '../estructura';
import { contarTareas, suma } from '../expresiones';
import { operacionesMostradas } from '../filas-de-cifras';
import type { Informe } from '../informe';
import { OPERACIONES } from './ids';

interface OperacionDeAccion {
  readonly cifras: CifrasOperacion;
  readonly accion: AccionCortoPlazo;
}

const deOperacion = ({ deCodigo }: Aqui) => deCodigo('operacion', 'codigo');

/** Every operation as the mean of its tasks: the step between `Base POA` and Cuadro 3, kept in sight. */
export const operaciones = cuadro<OperacionDeAccion>({
  id: OPERACIONES,
  titulo: () => 'Detalle de las operaciones con tareas (del que sale el Cuadro N° 3)',
  filas: filasDe,
  columnas: () => [
    { id: 'codigo', titulo: 'N° Op.', lugar: ['A'], estilo: 'codigo', celda: ({ clave }) => texto(clave) },
    {
      id: 'tareas',
      titulo: 'Tareas',
      lugar: ['B'],
      estilo: 'entero',
      celda: (_fila, aqui) => formula(contarTareas(deOperacion(aqui), aqui.base('clase'))),
      total: ({ columna }) => formula(suma(columna('tareas'))),
    },
    {
      id: 'nombre',
      titulo: 'Operación',
      lugar: ['C'],
      estilo: 'texto',
      celda: ({ dato: { cifras } }) => texto(cifras.nombre ?? '(su fila no está en el plan recibido)'),
      total: () => texto('TOTAL'),
    },
    columnaDinero('vigente', deOperacion),
    columnaDinero('ejecutado', deOperacion),
    columnaEjecucion(),
    ...columnasAvance<OperacionDeAccion>((cifra, _fila, aqui) =>
      promedioDeTareas(cifra, deOperacion(aqui), aqui),
    ),
    columnaSemaforo(),
    columnaEficiencia(),
    {
      id: 'accion',
      titulo: 'Acción de Corto Plazo',
      lugar: ['L'],
      estilo: 'texto',
      celda: ({ dato: { accion } }) => texto([accion.codigo, accion.nombre].filter(Boolean).join(' ')),
    },
  ],
});

function filasDe({ estructura, cifras }: Informe) {
  const deCodigo = new Map(operacionesMostradas(cifras).map((una) => [una.codigo, una]));
  return estructura.acciones.flatMap((accion) =>
    accion.operaciones.flatMap(({ codigo }) => {
      const suyas = deCodigo.get(codigo);
      return suyas ? [{ clave: codigo, grupo: accion.codigo, dato: { cifras: suyas, accion } }] : [];
    }),
  );
}
