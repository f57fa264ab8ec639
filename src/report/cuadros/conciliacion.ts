import { formula, texto } from '../celdas';
import type { Aqui } from '../cuadro';
import { cuadro } from '../cuadro';
import { suma } from '../expresiones';
import type { Informe } from '../informe';
import type { EstiloCelda } from '../types';
import { tareasDe } from '../unidad';
import { NIVELES } from './cuadro2';
import { CONCILIACION, CUADRO_1, CUADRO_2, CUADRO_3, UNIDADES } from './ids';

interface Control {
  readonly clave: string;
  readonly que: string;
  readonly estilo: EstiloCelda;
  readonly uno: (aqui: Aqui) => string;
  readonly otro: (aqui: Aqui) => string;
}

/** Headings of Cuadro 2 that stand over tasks, against what Cuadro 1 counts. */
function conTareas(clave: string, nivel: keyof typeof NIVELES, que: string): readonly Control[] {
  return [
    {
      clave,
      que: `${que} con tareas: Cuadro N° 1 = Cuadro N° 2`,
      estilo: 'entero',
      uno: ({ fila }) => fila(CUADRO_1, 'recibido', clave),
      otro: ({ columna }) =>
        `COUNTIFS(${columna('nivel', CUADRO_2)},"${NIVELES[nivel]}",${columna('tareas', CUADRO_2)},">0")`,
    },
  ];
}

/** What must agree although it is calculated by different ways. */
const CONTROLES: readonly Control[] = [
  {
    clave: 'vigente',
    que: 'Presupuesto vigente: Cuadro N° 2 (por operación) = Cuadro N° 3 (por acción)',
    estilo: 'dinero',
    uno: ({ total }) => total(CUADRO_2, 'vigente'),
    otro: ({ total }) => total(CUADRO_3, 'vigente'),
  },
  {
    clave: 'vigente-unidades',
    que: 'Presupuesto vigente: Cuadro N° 3 = unidades',
    estilo: 'dinero',
    uno: ({ total }) => total(CUADRO_3, 'vigente'),
    otro: ({ total }) => total(UNIDADES, 'vigente'),
  },
  {
    clave: 'ejecutado',
    que: 'Presupuesto ejecutado: Cuadro N° 3 = Base POA',
    estilo: 'dinero',
    uno: ({ total }) => `N(${total(CUADRO_3, 'ejecutado')})`,
    otro: ({ base }) => suma(base('ejecutadoBs')),
  },
  ...conTareas('aei', 1, 'Acciones estratégicas'),
  ...conTareas('acp', 2, 'Acciones de corto plazo'),
  {
    clave: 'operaciones',
    que: 'Operaciones con tareas: Cuadro N° 1 = Cuadro N° 2',
    estilo: 'entero',
    uno: ({ fila }) => fila(CUADRO_1, 'recibido', 'operaciones'),
    otro: ({ total }) => total(CUADRO_2, 'conTareas'),
  },
  {
    clave: 'tareas',
    que: 'Tareas: Cuadro N° 1 = Cuadro N° 2',
    estilo: 'entero',
    uno: ({ fila }) => fila(CUADRO_1, 'recibido', 'tareas'),
    otro: ({ total }) => total(CUADRO_2, 'tareas'),
  },
  {
    clave: 'tareas-planes',
    que: 'Tareas: las de los planes = las del informe + las que no cuentan aún',
    estilo: 'entero',
    uno: ({ informe }) => String(informe.unidades.flatMap(tareasDe).length),
    otro: ({ total, informe }) => `${total(UNIDADES, 'tareas')}+${sinContar(informe)}`,
  },
  {
    clave: 'unidades',
    que: 'Unidades y archivos: recibidos = incluidos + los que no entran',
    estilo: 'entero',
    uno: ({ informe: { recibidas, sinPlan } }) => String(recibidas.length + sinPlan.length),
    otro: ({ columna, informe }) => `ROWS(${columna('clave', UNIDADES)})+${dejadasFuera(informe)}`,
  },
];

/** The report checked against itself: budgets and counts that must agree. */
export const conciliacion = cuadro<Control>({
  id: CONCILIACION,
  titulo: () => 'Conciliación',
  filas: ({ unidades, cifras: { total } }) =>
    CONTROLES.filter(
      ({ estilo }) => unidades.length > 0 && (estilo !== 'dinero' || total.vigente !== null),
    ).map((dato) => ({ clave: dato.clave, grupo: '', dato })),
  columnas: () => [
    {
      id: 'que',
      titulo: 'Qué debe coincidir',
      lugar: ['A', 'C'],
      estilo: 'codigo',
      celda: ({ dato }) => texto(dato.que),
    },
    {
      id: 'uno',
      titulo: 'Un lado',
      lugar: ['D'],
      estilo: 'dinero',
      celda: ({ dato }, aqui) => formula(dato.uno(aqui), dato.estilo),
    },
    {
      id: 'otro',
      titulo: 'Otro lado',
      lugar: ['E'],
      estilo: 'dinero',
      celda: ({ dato }, aqui) => formula(dato.otro(aqui), dato.estilo),
    },
    {
      id: 'diferencia',
      titulo: 'Diferencia',
      lugar: ['F', 'G'],
      estilo: 'dinero',
      celda: ({ dato }, { celda }) => formula(`${celda('uno')}-${celda('otro')}`, dato.estilo),
    },
    {
      id: 'resultado',
      titulo: 'Resultado',
      lugar: ['H', 'I'],
      estilo: 'codigo',
      celda: (_fila, { celda }) => formula(`IF(ABS(${celda('diferencia')})<0.005,"Cuadra","No cuadra")`),
    },
  ],
});

/** Tasks that wait for an equivalence, and objectives that their activities stand for. */
function sinContar({ renglones, pendientes }: Informe): number {
  const objetivos = [...renglones, ...pendientes].filter(
    ({ clase, fila }) => clase === 'presupuesto' && fila.tipo === 'tarea',
  );
  return pendientes.filter(({ clase }) => clase === 'tarea').length + objetivos.length;
}

function dejadasFuera({ recibidas, sinPlan }: Informe): number {
  return recibidas.filter(({ estado }) => estado !== 'incluida').length + sinPlan.length;
}
