import { formula, texto } from '../celdas';
import type { CifrasUnidad } from '../cifras';
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
import { contarTareas, suma } from '../expresiones';
import { cuantosHallazgos, nombreDe, nombreDeArchivo } from '../unidad';
import type { Unidad } from '../unidad';
import { UNIDADES } from './ids';

interface DeUnidad {
  readonly cifras: CifrasUnidad;
}

const deUnidad = ({ deCodigo }: Aqui) => deCodigo('area', 'clave');

/** A row per unit that counts: its tasks, how far it got, and what that cost. */
export const unidades = cuadro<DeUnidad>({
  id: UNIDADES,
  titulo: () => 'Seguimiento por unidad',
  filas: ({ cifras, claves }) =>
    cifras.unidades.map((una) => ({ clave: claves.get(una.unidad) ?? '', grupo: '', dato: { cifras: una } })),
  columnas: () => [
    { id: 'clave', titulo: 'Área', lugar: ['A'], estilo: 'codigo', celda: ({ clave }) => texto(clave) },
    {
      id: 'tareas',
      titulo: 'Tareas',
      lugar: ['B'],
      estilo: 'entero',
      celda: (_fila, aqui) => formula(contarTareas(deUnidad(aqui), aqui.base('clase'))),
      total: ({ columna }) => formula(suma(columna('tareas'))),
    },
    {
      id: 'unidad',
      titulo: 'Unidad',
      lugar: ['C'],
      estilo: 'texto',
      celda: ({ dato: { cifras } }) => texto(nombreDe(cifras.unidad)),
      total: () => texto('TOTAL'),
    },
    columnaDinero('vigente', deUnidad),
    columnaDinero('ejecutado', deUnidad),
    columnaEjecucion(),
    ...columnasAvance<DeUnidad>((cifra, _fila, aqui) => promedioDeTareas(cifra, deUnidad(aqui), aqui)),
    columnaSemaforo(),
    columnaEficiencia(),
    {
      id: 'origen',
      titulo: 'Archivo y hoja',
      lugar: ['L'],
      estilo: 'texto',
      celda: ({ dato: { cifras } }) => texto(origenDe(cifras.unidad)),
    },
  ],
  notas: () => [
    'Los porcentajes de una unidad son el promedio de sus tareas. Eficiencia: avance físico ÷ ejecución financiera × 100; más de 100 es más avance que gasto.',
  ],
});

function origenDe(unidad: Unidad): string {
  const { archivo, tabla } = unidad;
  const hallazgos = cuantosHallazgos(unidad);
  const validado = hallazgos === null ? [] : [hallazgos === 1 ? '1 hallazgo' : `${hallazgos} hallazgos`];
  return [nombreDeArchivo(archivo), tabla.hoja, ...validado].join(' · ');
}
