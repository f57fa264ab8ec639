import { formula, numero, texto, VACIA } from '../celdas';
import type { CifrasOperacion } from '../cifras';
import type { Aqui, ColumnaCuadro, FilaCuadro } from '../cuadro';
import { cuadro } from '../cuadro';
import type { AccionCortoPlazo, Financiamiento } from '../estructura';
import { contarTareas, suma, sumaDe } from '../expresiones';
import type { Informe } from '../informe';
import { alTrimestre } from '../trimestre';
import { CUADRO_2 } from './ids';

interface Renglon {
  readonly nombre: string | null;
  /** Null for an AEI or an ACP. */
  readonly cifras: CifrasOperacion | null;
  readonly financiamiento: Financiamiento | null;
}

type Columna = ColumnaCuadro<Renglon>;

/** Names of the depths of headings, and of the rows below them. */
export const NIVELES = { 1: 'AEI', 2: 'ACP', 3: 'Operación' } as const;

/** Cuadro N° 2 of the customs' quarterly report: operations below their ACP and AEI, with subtotals. */
export const cuadro2 = cuadro<Renglon>({
  id: CUADRO_2,
  titulo: (informe) =>
    `Cuadro N° 2  "Desglose de la Estructura del POA${informe.gestion === null ? '' : `, Gestión ${informe.gestion}`}" – ${alTrimestre(informe)}`,
  filas: (informe) => conAei(informe, informe.estructura.acciones),
  columnas: (informe) => [
    {
      id: 'codigo',
      titulo: 'N° Op.',
      lugar: ['A'],
      estilo: 'codigo',
      celda: ({ clave }) => texto(clave),
      encabezado: ({ clave }) => texto(clave),
    },
    {
      id: 'tareas',
      titulo: 'Tareas',
      lugar: ['B'],
      estilo: 'entero',
      celda: (_fila, aqui) => formula(contarTareas(deOperacion(aqui), aqui.base('clase'))),
      ...sumando('tareas'),
    },
    {
      id: 'nombre',
      titulo: 'Acciones Estratégicas, Acciones de Corto Plazo y Operaciones',
      lugar: ['C'],
      estilo: 'texto',
      celda: ({ dato }) => texto(dato.nombre ?? '(su fila no está en el plan recibido)'),
      encabezado: ({ dato }) => texto(dato.nombre),
      total: () => texto('TOTALES'),
    },
    ...(tieneFinanciamiento(informe) ? FINANCIAMIENTO : []),
    deUnidades(informe),
    {
      id: 'conTareas',
      titulo: 'Con tareas',
      lugar: tieneFinanciamiento(informe) ? ['J'] : ['F', 'G'],
      estilo: 'entero',
      celda: (_fila, { celda }) => formula(`IF(${celda('tareas')}>0,1,0)`),
      ...sumando('conTareas'),
    },
    {
      id: 'nivel',
      titulo: 'Nivel',
      lugar: tieneFinanciamiento(informe) ? ['K'] : ['H', 'I'],
      estilo: 'codigo',
      celda: () => texto(NIVELES[3]),
      encabezado: ({ encabeza }) => texto(NIVELES[encabeza ?? 3]),
    },
  ],
  notas: (informe) => [
    ...(tieneFinanciamiento(informe)
      ? [
          'T.G.N., Otros y Total son los de la estructura de la institución; Según unidades es lo que traen sus planes.',
        ]
      : []),
    'Con tareas: 1 si alguna unidad tiene tareas en la operación; en las demás filas, cuántas operaciones las tienen.',
  ],
});

const FINANCIAMIENTO: readonly Columna[] = [
  {
    id: 'tgn',
    titulo: 'T.G.N.',
    lugar: ['D'],
    estilo: 'dinero',
    celda: ({ dato }) => numero(dato.financiamiento?.tgn ?? null),
    ...sumando('tgn'),
  },
  {
    id: 'otros',
    titulo: 'Otros',
    lugar: ['E'],
    estilo: 'dinero',
    celda: ({ dato }) => numero(dato.financiamiento?.otros ?? null),
    ...sumando('otros'),
  },
  {
    id: 'total',
    titulo: 'Total',
    lugar: ['F', 'G'],
    estilo: 'dinero',
    celda: (_fila, { celda }) => formula(`${celda('tgn')}+${celda('otros')}`),
    ...sumando('total'),
  },
];

/** Beside the structure's own budget where it has one, else in its place. */
function deUnidades(informe: Informe): Columna {
  const conEstructura = tieneFinanciamiento(informe);
  const hay = informe.cifras.total.vigente !== null;
  return {
    id: 'vigente',
    titulo: conEstructura ? 'Según unidades' : 'Presupuesto Vigente',
    lugar: conEstructura ? ['H', 'I'] : ['D', 'E'],
    estilo: 'dinero',
    celda: ({ dato }, aqui) =>
      (dato.cifras?.vigente ?? null) === null
        ? VACIA
        : formula(sumaDe(deOperacion(aqui), aqui.base('vigente'))),
    ...(hay ? sumando('vigente') : {}),
  };
}

function sumando(columna: string): Pick<Columna, 'encabezado' | 'total'> {
  return {
    encabezado: (_fila, { partes }) => formula(suma(partes(columna))),
    total: ({ partes }) => formula(suma(partes(columna))),
  };
}

const deOperacion = ({ deCodigo }: Aqui) => deCodigo('operacion', 'codigo');

function tieneFinanciamiento({ estructura }: Informe): boolean {
  return estructura.acciones.some(({ operaciones }) =>
    operaciones.some(({ financiamiento }) => financiamiento !== null),
  );
}

function conAei(informe: Informe, acciones: readonly AccionCortoPlazo[]): readonly FilaCuadro<Renglon>[] {
  const nombres = new Map(informe.estructura.estrategicas.map(({ codigo, nombre }) => [codigo, nombre]));
  const cifras = new Map(informe.cifras.operaciones.map((una) => [una.codigo, una]));
  return acciones.flatMap((accion, indice) => {
    const { aei } = accion;
    const esNueva = aei !== null && aei !== acciones[indice - 1]?.aei;
    return [
      ...(esNueva ? [encabezado(aei, nombres.get(aei) ?? null, 1)] : []),
      encabezado(accion.codigo, accion.nombre, 2),
      ...accion.operaciones.map(({ codigo, nombre, financiamiento }) => ({
        clave: codigo,
        grupo: accion.codigo,
        dato: { nombre, financiamiento, cifras: cifras.get(codigo) ?? null },
      })),
    ];
  });
}

function encabezado(clave: string, nombre: string | null, encabeza: 1 | 2): FilaCuadro<Renglon> {
  return { clave, grupo: '', encabeza, dato: { nombre, cifras: null, financiamiento: null } };
}
