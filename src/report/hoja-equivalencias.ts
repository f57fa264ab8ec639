import { compararCodigos } from '../plan/codigo';
import type { CellValue, Sheet } from '../sheet/sheet';
import { numero, texto, VACIA } from './celdas';
import type { Consolidacion } from './consolidacion';
import { HOJA_EQUIVALENCIAS } from './nombres';
import type { CeldaGenerada, ColumnaEditable, EstiloCelda, HojaGenerada } from './types';
import type { EquivalenciaDeUnidad } from './ubicacion';

/** The sheet where the planner sees and decides which row of the institution each unit's row belongs to. */
const MARCA = 'POA_Equivalencias';
const TABLA = 'Equivalencias_POA';

const CONFIRMADA = 'confirmada';
const AUSENTE = '(su plan no está en este informe)';

/** A pair of a unit that is not in this report has neither unit nor level: only what was decided is known of it. */
type Par = Pick<EquivalenciaDeUnidad, 'de' | 'a' | 'puntaje' | 'estado' | 'nombre' | 'tareas'> &
  Partial<Pick<EquivalenciaDeUnidad, 'unidad' | 'nivel'>>;

interface Columna {
  readonly titulo: string;
  readonly ancho: number;
  readonly estilo: EstiloCelda;
  readonly celda: (par: Par, consolidacion: Consolidacion) => CeldaGenerada;
}

function editable(de: string, contenido: string, { decididas }: Consolidacion): CeldaGenerada {
  const decidido = decididas.has(de) ? { decidido: true } : {};
  return { clase: 'relato', clave: de, texto: contenido, estilo: 'codigo-editable', ...decidido };
}

const NIVELES = { acp: 'Acción', operacion: 'Operación' } as const;

const COLUMNAS = {
  area: {
    titulo: 'Área',
    ancho: 11,
    estilo: 'codigo',
    celda: ({ unidad }, { claves }) => texto((unidad && claves.get(unidad)) ?? null),
  },
  nivel: {
    titulo: 'Nivel',
    ancho: 11,
    estilo: 'codigo',
    celda: ({ nivel }) => texto(nivel ? NIVELES[nivel] : null),
  },
  de: { titulo: 'Código de la unidad', ancho: 19, estilo: 'codigo', celda: ({ de }) => texto(de) },
  nombre: {
    titulo: 'Nombre en el plan de la unidad',
    ancho: 60,
    estilo: 'texto',
    celda: ({ nombre, unidad }) => texto(unidad ? nombre : AUSENTE),
  },
  tareas: { titulo: 'Tareas', ancho: 9, estilo: 'entero', celda: ({ tareas }) => numero(tareas) },
  propuesta: {
    titulo: 'Propuesta por el nombre',
    ancho: 14,
    estilo: 'codigo',
    celda: ({ a }) => texto(a),
  },
  parecido: {
    titulo: 'Parecido (%)',
    ancho: 11,
    estilo: 'porcentaje',
    celda: ({ a, puntaje }) => (a === null ? VACIA : numero(puntaje * 100)),
  },
  elegido: {
    titulo: 'Código elegido',
    ancho: 14,
    estilo: 'codigo-editable',
    celda: ({ de, a, estado }, consolidacion) =>
      editable(de, estado === 'pendiente' ? '' : (a ?? ''), consolidacion),
  },
  suNombre: {
    titulo: 'Nombre en la institución',
    ancho: 60,
    estilo: 'texto',
    celda: ({ a }, consolidacion) => texto(nombreDe(a, consolidacion)),
  },
  estado: {
    titulo: 'Estado',
    ancho: 13,
    estilo: 'codigo-editable',
    celda: ({ de, estado }, consolidacion) => editable(de, estado, consolidacion),
  },
} as const satisfies Readonly<Record<string, Columna>>;

type IdColumna = keyof typeof COLUMNAS;
const IDS = Object.keys(COLUMNAS) as readonly IdColumna[];
const posicion = (id: IdColumna): number => IDS.indexOf(id);

const PORTADA = [
  'Equivalencias entre los planes de las unidades y la estructura de la institución',
  'Escriba en «Código elegido» el código de la institución que corresponde, o «confirmada» en «Estado» si la propuesta es correcta: se usará al generar de nuevo.',
  'Las tareas de las filas en estado «pendiente» no entran en el informe hasta que usted elija.',
] as const;

const FILA_ENCABEZADO = PORTADA.length + 1;

/** The pairs as a sheet that the planner edits; null where the structure is the units' own and there is none. */
export function hojaEquivalencias(consolidacion: Consolidacion): HojaGenerada | null {
  if (consolidacion.equivalencias.length === 0) return null;
  const equivalencias: readonly Par[] = [...consolidacion.equivalencias, ...ausentes(consolidacion)];
  const primera = FILA_ENCABEZADO + 1;
  const ultima = FILA_ENCABEZADO + equivalencias.length;
  const columna = (id: IdColumna, nombre: string): ColumnaEditable => ({
    nombre: `_${MARCA}_${nombre}`.toUpperCase(),
    claves: { top: primera, left: posicion('de'), bottom: ultima, right: posicion('de') },
    valores: { top: primera, left: posicion(id), bottom: ultima, right: posicion(id) },
  });
  return {
    nombre: HOJA_EQUIVALENCIAS,
    marca: MARCA,
    filas: [
      ...PORTADA.map((linea, indice) => [texto(linea, indice === 0 ? 'subtitulo' : 'nota')]),
      [],
      IDS.map((id) => texto(COLUMNAS[id].titulo, 'encabezado')),
      ...equivalencias.map((par) =>
        IDS.map((id) => ({ estilo: COLUMNAS[id].estilo, ...COLUMNAS[id].celda(par, consolidacion) })),
      ),
    ],
    combinadas: [],
    anchos: IDS.map((id) => COLUMNAS[id].ancho),
    cuadricula: false,
    filasFijas: FILA_ENCABEZADO + 1,
    columnasFijas: posicion('de') + 1,
    tabla: {
      nombre: TABLA,
      area: { top: FILA_ENCABEZADO, left: 0, bottom: ultima, right: IDS.length - 1 },
    },
    editables: [columna('elegido', 'elegido'), columna('estado', 'estado')],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: [FILA_ENCABEZADO, FILA_ENCABEZADO] },
    graficos: [],
  };
}

/** Confirmed pairs of units that have not sent their plan this time: the next quarter needs them. */
function ausentes({ equivalencias, confirmadas }: Consolidacion): readonly Par[] {
  const presentes = new Set(equivalencias.map(({ de }) => de));
  return [...confirmadas]
    .filter(([de]) => !presentes.has(de))
    .map(([de, a]) => ({ de, a, puntaje: 1, estado: 'confirmada' as const, nombre: null, tareas: 0 }))
    .sort((una, otra) => compararCodigos(una.de, otra.de));
}

function nombreDe(codigo: string | null, { estructura }: Consolidacion): string | null {
  const filas = estructura.acciones.flatMap((accion) => [accion, ...accion.operaciones]);
  return filas.find((fila) => fila.codigo === codigo)?.nombre ?? null;
}

/**
 * Pairs that the planner decided on the sheet of an earlier run: unit code → institution code. Decided is what says
 * `confirmada`, and every code that was typed over the proposal. Columns are found by their titles.
 */
export function leerEquivalenciasDeHoja(sheet: Sheet): ReadonlyMap<string, string> {
  const lugar = encabezadoDe(sheet);
  if (!lugar || !sheet.extent) return new Map();
  const { fila: encabezado, columnas } = lugar;
  const pares = new Map<string, string>();
  for (let fila = encabezado + 1; fila <= sheet.extent.bottom; fila++) {
    const leer = (id: IdColumna) => {
      const columna = columnas.get(COLUMNAS[id].titulo);
      return columna === undefined ? '' : comoTexto(sheet.value(fila, columna));
    };
    const [de, elegido] = [leer('de'), leer('elegido')];
    if (de === '' || elegido === '') continue;
    if (leer('estado').toLowerCase() === CONFIRMADA || elegido !== leer('propuesta')) pares.set(de, elegido);
  }
  return pares;
}

function encabezadoDe(
  sheet: Sheet,
): { readonly fila: number; readonly columnas: ReadonlyMap<string, number> } | null {
  if (!sheet.extent) return null;
  const { top, left, bottom, right } = sheet.extent;
  for (let fila = top; fila <= bottom; fila++) {
    const columnas = new Map<string, number>();
    for (let columna = left; columna <= right; columna++) {
      columnas.set(comoTexto(sheet.value(fila, columna)), columna);
    }
    if (columnas.has(COLUMNAS.de.titulo) && columnas.has(COLUMNAS.elegido.titulo)) return { fila, columnas };
  }
  return null;
}

function comoTexto(valor: CellValue): string {
  return valor === null ? '' : String(valor).trim();
}
