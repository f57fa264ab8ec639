import { formula, numero, texto } from '../celdas';
import type { CifrasAccion } from '../cifras';
import { columnaDinero, columnaEjecucion, columnasAvance, columnaSemaforo } from '../columnas-cifras';
import type { Aqui } from '../cuadro';
import { cuadro } from '../cuadro';
import { contarTareas, promedio, suma } from '../expresiones';
import type { Informe } from '../informe';
import { NOMBRE_METODO } from '../metodo';
import { resultadosDe } from '../relatos';
import { SIN_CODIGO } from '../ruta';
import { alTrimestre } from '../trimestre';
import { CUADRO_3, METODOS_TOTAL, OPERACIONES } from './ids';

interface Accion {
  readonly cifras: CifrasAccion;
}

const deAccion = ({ deCodigo }: Aqui) => deCodigo('acp', 'codigo');

/** Cuadro N° 3 of the customs' quarterly report (Informe al Cuarto Trimestre 2020): a row per acción de corto plazo. */
export const cuadro3 = cuadro<Accion>({
  id: CUADRO_3,
  titulo: (informe) => `Cuadro N° 3  "Resultados" – ${alTrimestre(informe)}`,
  filas: ({ cifras }) =>
    cifras.acciones.map((una) => ({ clave: una.codigo, grupo: una.aei ?? '', dato: { cifras: una } })),
  columnas: () => [
    { id: 'codigo', titulo: 'Código', lugar: ['A'], estilo: 'codigo', celda: ({ clave }) => texto(clave) },
    {
      id: 'ponderacion',
      titulo: 'Pond.',
      lugar: ['B'],
      estilo: 'decimal',
      celda: ({ clave, dato: { cifras } }, { informe }) =>
        informe.estructura.propuesta
          ? { clase: 'propuesta', numero: cifras.ponderacion, clave, estilo: 'propuesta' }
          : numero(cifras.ponderacion),
      total: ({ columna }) => formula(suma(columna('ponderacion'))),
    },
    {
      id: 'nombre',
      titulo: 'Acciones de Corto Plazo',
      lugar: ['C'],
      estilo: 'texto',
      celda: ({ dato: { cifras } }) => texto(cifras.nombre ?? sinNombre(cifras.codigo)),
      total: () => texto('TOTAL'),
    },
    columnaDinero('vigente', deAccion),
    columnaDinero('ejecutado', deAccion),
    columnaEjecucion(),
    ...columnasAvance<Accion>(
      (cifra, { clave, dato }, { grupo }) =>
        dato.cifras.tareas === 0 ? '""' : promedio(grupo(OPERACIONES, cifra, clave)),
      (cifra, { fila, informe }) => fila(METODOS_TOTAL, cifra, informe.metodo),
    ),
    columnaSemaforo(),
    {
      id: 'tareas',
      titulo: 'Tareas',
      lugar: ['K'],
      estilo: 'entero',
      celda: (_fila, aqui) => formula(contarTareas(deAccion(aqui), aqui.base('clase'))),
      total: ({ columna }) => formula(suma(columna('tareas'))),
    },
    {
      id: 'resultados',
      titulo: 'Resultados Alcanzados',
      lugar: ['L'],
      estilo: 'relato',
      celda: ({ clave, dato: { cifras } }, { informe }) => ({
        clase: 'relato',
        clave,
        texto: resultadosDe(informe, cifras.codigo),
      }),
    },
  ],
  notas: (informe) => [
    `El avance de una operación es el promedio de sus tareas; el de una acción de corto plazo, el promedio de sus operaciones. Método del total: ${NOMBRE_METODO[informe.metodo]}.`,
    '% Programado y % de Avance se miden contra la meta anual; % de Eficacia, contra lo programado al trimestre. Semáforo de la eficacia: ' +
      `verde desde ${informe.ajustes.semaforo.verde}, amarillo desde ${informe.ajustes.semaforo.amarillo}.`,
    ...sinTareas(informe),
    ...(informe.estructura.propuesta ? [PONDERACION_PROPUESTA] : []),
  ],
});

const PONDERACION_PROPUESTA =
  'Ponderación propuesta: la misma para todas las acciones, porque los planes de las unidades no la traen. Escriba en su lugar la que aprobó la institución: se conserva al generar de nuevo.';

function sinTareas({ cifras: { acciones, ponderacion, ponderacionTotal } }: Informe): readonly string[] {
  const sinUnidades = acciones.filter(({ tareas }) => tareas === 0).map(({ codigo }) => codigo);
  if (sinUnidades.length === 0) return [];
  const falta = Number((ponderacionTotal - ponderacion).toPrecision(12));
  return [
    `Sin tareas de ninguna unidad, y por eso fuera del total (Pond. ${falta}): ${sinUnidades.join(', ')}.`,
  ];
}

function sinNombre(codigo: string): string {
  return codigo === SIN_CODIGO
    ? 'Tareas cuyo código falta o no se puede leer'
    : `(su fila no está en el plan recibido: ${codigo})`;
}
