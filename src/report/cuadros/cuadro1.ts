import { formula, numero, texto, VACIA } from '../celdas';
import type { Aqui, ColumnaCuadro } from '../cuadro';
import { cuadro } from '../cuadro';
import { contarConTareas, ES_TAREA } from '../expresiones';
import type { Informe } from '../informe';
import type { CeldaGenerada, EstiloCelda } from '../types';
import { CUADRO_1, CUADRO_3, ESTRATEGICAS, OPERACIONES } from './ids';

interface Renglon {
  readonly etiqueta: string;
  readonly estilo: EstiloCelda;
  /** Of what the units have handed in, calculated. */
  readonly recibido: (aqui: Aqui) => CeldaGenerada;
  /** Of the institution's structure; null where it does not say. */
  readonly estructura: (informe: Informe) => number | null;
}

const RENGLONES: Readonly<Record<string, Renglon>> = {
  aei: {
    etiqueta: 'N° de Acciones Estratégicas Institucionales',
    estilo: 'entero',
    recibido: ({ columna, informe }) =>
      informe.estructura.estrategicas.length === 0
        ? numero(0)
        : formula(contarConTareas(columna('tareas', ESTRATEGICAS))),
    estructura: ({ estructura }) => estructura.estrategicas.length,
  },
  acp: {
    etiqueta: 'N° de Acciones de Corto Plazo',
    estilo: 'entero',
    recibido: ({ columna }) => formula(contarConTareas(columna('tareas', CUADRO_3))),
    estructura: ({ estructura }) => estructura.acciones.length,
  },
  operaciones: {
    etiqueta: 'N° de Operaciones',
    estilo: 'entero',
    recibido: ({ columna }) => formula(contarConTareas(columna('tareas', OPERACIONES))),
    estructura: ({ estructura }) => estructura.acciones.flatMap(({ operaciones }) => operaciones).length,
  },
  tareas: {
    etiqueta: 'N° Tareas',
    estilo: 'entero',
    recibido: ({ base }) => formula(`COUNTIF(${base('clase')},"${ES_TAREA}")`),
    estructura: () => null,
  },
  presupuesto: {
    etiqueta: 'Presupuesto Vigente (en Bs)',
    estilo: 'dinero',
    recibido: ({ total, informe }) =>
      informe.cifras.total.vigente === null ? VACIA : formula(total(CUADRO_3, 'vigente')),
    estructura: financiamientoTotal,
  },
};

/** Cuadro N° 1 of the customs' quarterly report: how much there is of each. */
export const cuadro1 = cuadro<Renglon>({
  id: CUADRO_1,
  titulo: ({ gestion }) =>
    ['Cuadro N° 1  Estructura del Plan Operativo Anual', gestion].filter((parte) => parte !== null).join(' '),
  filas: ({ estructura: { acciones } }) =>
    acciones.length === 0
      ? []
      : Object.entries(RENGLONES).map(([clave, dato]) => ({ clave, grupo: '', dato })),
  columnas: ({ estructura }) => [
    {
      id: 'etiqueta',
      titulo: 'Estructura del POA',
      lugar: ['A', 'C'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(dato.etiqueta),
    },
    {
      id: 'recibido',
      titulo: 'De las unidades',
      lugar: ['D'],
      estilo: 'dinero',
      celda: ({ dato }, aqui) => ({ estilo: dato.estilo, ...dato.recibido(aqui) }),
    },
    ...(estructura.propuesta ? [] : [DE_LA_ESTRUCTURA]),
  ],
});

const DE_LA_ESTRUCTURA: ColumnaCuadro<Renglon> = {
  id: 'estructura',
  titulo: 'De la estructura',
  lugar: ['E'],
  estilo: 'dinero',
  celda: ({ dato }, { informe }) => numero(dato.estructura(informe), dato.estilo),
};

function financiamientoTotal({ estructura }: Informe): number | null {
  const montos = estructura.acciones
    .flatMap(({ operaciones }) => operaciones)
    .flatMap(({ financiamiento }) => (financiamiento ? [financiamiento.tgn + financiamiento.otros] : []));
  return montos.length === 0 ? null : montos.reduce((suma, monto) => suma + monto, 0);
}
