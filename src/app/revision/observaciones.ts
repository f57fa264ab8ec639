import { mensajeConReglas } from '../../check/mensaje';
import { REGLAS } from '../../check/rules';
import type { Dato, Gravedad, Hallazgo, Regla } from '../../check/types';
import type { CeldaGenerada, EstiloCelda, GenerationResult, HojaGenerada, WorkbookPort } from '../port';
import { HOJA_OBSERVACIONES } from './hoja-observaciones';
import type { RevisionLibro } from './revision-libro';

const GRAVEDADES: Readonly<Record<Gravedad, { readonly nombre: string; readonly estilo: EstiloCelda }>> = {
  error: { nombre: 'Error', estilo: 'gravedad-error' },
  aviso: { nombre: 'Aviso', estilo: 'gravedad-aviso' },
  nota: { nombre: 'Nota', estilo: 'gravedad-nota' },
};

const ORDEN: readonly Gravedad[] = ['error', 'aviso', 'nota'];

interface Observacion {
  readonly hallazgo: Hallazgo;
  readonly regla: Regla | undefined;
  readonly mensaje: string;
  readonly motivo: string;
}

interface Columna {
  readonly titulo: string;
  /** Characters. */
  readonly ancho: number;
  readonly celda: (observacion: Observacion, numero: number) => CeldaGenerada;
}

const COLUMNAS: readonly Columna[] = [
  { titulo: 'N.º', ancho: 6, celda: (_una, numero) => ({ clase: 'numero', numero, estilo: 'entero' }) },
  { titulo: 'Gravedad', ancho: 11, celda: ({ hallazgo }) => gravedad(hallazgo.gravedad) },
  {
    titulo: 'Regla',
    ancho: 22,
    celda: ({ regla, hallazgo }) => texto(regla?.titulo ?? hallazgo.regla),
  },
  { titulo: 'Hoja', ancho: 16, celda: ({ hallazgo }) => texto(hallazgo.hoja) },
  {
    titulo: 'Celda',
    ancho: 10,
    celda: ({ hallazgo: { hoja, celda } }) => ({
      clase: 'enlace',
      texto: celda,
      hoja,
      celda,
      estilo: 'enlace',
    }),
  },
  { titulo: 'Código', ancho: 20, celda: ({ hallazgo }) => texto(hallazgo.codigo, 'codigo') },
  { titulo: 'Dice', ancho: 16, celda: ({ hallazgo }) => dato(hallazgo.actual) },
  { titulo: 'Se esperaba', ancho: 16, celda: ({ hallazgo }) => dato(hallazgo.esperado) },
  { titulo: 'Observación', ancho: 56, celda: ({ mensaje }) => texto(mensaje) },
  { titulo: 'Cómo corregir', ancho: 48, celda: ({ regla }) => texto(regla?.comoArreglar ?? null) },
  { titulo: 'Justificación', ancho: 32, celda: ({ motivo }) => texto(motivo) },
];

/** Title, what it is about, counts, a blank row, and then the header of the list. */
const FILA_ENCABEZADO = 4;

/** The findings as a sheet that can be sent back to the unit: those that stand first, then the accepted ones. */
export function hojaObservaciones(revision: RevisionLibro, reglas: readonly Regla[] = REGLAS): HojaGenerada {
  const observaciones = [
    ...porGravedad(revision.hallazgos).map((hallazgo) => observacion(hallazgo, '', reglas)),
    ...revision.justificados.map(({ hallazgo, justificacion }) =>
      observacion(hallazgo, justificacion.motivo, reglas),
    ),
  ];
  const lineas =
    observaciones.length === 0
      ? [COLUMNAS.map((_columna, i) => texto(i === 1 ? 'Ninguna observación' : null))]
      : observaciones.map((una, i) => COLUMNAS.map(({ celda }) => celda(una, i + 1)));
  return {
    nombre: HOJA_OBSERVACIONES,
    marca: 'POA_Observaciones',
    filas: [
      [texto('Observaciones al POA', 'subtitulo')],
      [texto(`Libro: ${revision.archivo}`, 'nota')],
      [texto(resumen(revision), 'nota')],
      [],
      COLUMNAS.map(({ titulo }) => texto(titulo, 'encabezado')),
      ...lineas,
    ],
    combinadas: [],
    anchos: COLUMNAS.map(({ ancho }) => ancho),
    cuadricula: false,
    filasFijas: FILA_ENCABEZADO + 1,
    columnasFijas: 0,
    editables: [],
    impresion: {
      horizontal: true,
      paginasDeAncho: 1,
      filasTitulo: [FILA_ENCABEZADO, FILA_ENCABEZADO],
    },
    graficos: [],
  };
}

/** Writes the sheet in the open workbook, or brings it up to date. */
export function exportarObservaciones(
  port: WorkbookPort,
  revision: RevisionLibro,
): Promise<GenerationResult> {
  return port.generate('Exportar las observaciones', [hojaObservaciones(revision)]);
}

function observacion(hallazgo: Hallazgo, motivo: string, reglas: readonly Regla[]): Observacion {
  return {
    hallazgo,
    regla: reglas.find(({ id }) => id === hallazgo.regla),
    mensaje: mensajeConReglas(reglas, hallazgo),
    motivo,
  };
}

function porGravedad(hallazgos: readonly Hallazgo[]): readonly Hallazgo[] {
  return hallazgos.toSorted((a, b) => ORDEN.indexOf(a.gravedad) - ORDEN.indexOf(b.gravedad));
}

function resumen({ hallazgos, justificados }: RevisionLibro): string {
  const cuantos = (cual: Gravedad) => hallazgos.filter((uno) => uno.gravedad === cual).length;
  return [
    contar(cuantos('error'), 'error', 'errores'),
    contar(cuantos('aviso'), 'aviso', 'avisos'),
    contar(cuantos('nota'), 'nota', 'notas'),
    contar(justificados.length, 'justificado', 'justificados'),
  ].join(' · ');
}

const contar = (cuantos: number, uno: string, varios: string): string =>
  `${cuantos} ${cuantos === 1 ? uno : varios}`;

function gravedad(cual: Gravedad): CeldaGenerada {
  const { nombre, estilo } = GRAVEDADES[cual];
  return { clase: 'texto', texto: nombre, estilo };
}

function texto(contenido: string | null, estilo: EstiloCelda = 'texto'): CeldaGenerada {
  return contenido === null || contenido === ''
    ? { clase: 'vacia', estilo }
    : { clase: 'texto', texto: contenido, estilo };
}

function dato(valor: Dato): CeldaGenerada {
  if (typeof valor === 'number') {
    return { clase: 'numero', numero: valor, estilo: Number.isInteger(valor) ? 'entero' : 'decimal' };
  }
  if (typeof valor === 'boolean') return texto(valor ? 'verdadero' : 'falso');
  return texto(valor);
}
