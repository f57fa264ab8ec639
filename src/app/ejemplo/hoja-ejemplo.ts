import { MESES } from '../../plan/mes';
import type { CeldaGenerada, EstiloCelda, HojaGenerada } from '../port';
import { FILAS_EJEMPLO, type FilaEjemplo } from './filas-ejemplo';

/** The sheet of the invented plan. Not one of the add-in's own names: it is to be detected as a plan. */
export const HOJA_EJEMPLO = 'POA-01 de ejemplo';

const TITULO = [
  'ENTIDAD DE EJEMPLO',
  'PROGRAMA OPERATIVO ANUAL 2026',
  'SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE',
  'FORMULARIO POA-01',
  'CÓDIGO ÁREA: UAU',
  'ÁREA: UNIDAD DE ATENCIÓN AL USUARIO',
  'RESPONSABLE: Jefatura de la Unidad de Atención al Usuario',
] as const;

const AVISO =
  'Plan inventado para practicar, con seis errores puestos a propósito. Bórrelo cuando quiera: sus hojas no dependen de él.';

/** What stands left and right of the months, which are a group of 24 columns below one heading. */
const IZQUIERDA = ['Id', 'Código', 'Objetivos y Operaciones', 'Meta Anual', 'Unidad de Medida'] as const;
const DERECHA = [
  '% Efi',
  'Resultados y/o Logros Alcanzados',
  'Problemas y/o Acciones de Mejora',
  'Fuente o Medio de Verificación',
  'Presupuesto',
  'Ejecutado',
  '% Eje',
] as const;

/** Characters. */
const ANCHOS = [
  5,
  15,
  40,
  9,
  18,
  ...Array.from({ length: 24 }, () => 6.5),
  8,
  34,
  34,
  22,
  12,
  12,
  8,
] as const;

const GRUPO = 2 * MESES.length;

/** Title, the notice, a blank row: the header takes two rows from here (0-based). */
const ENCABEZADO = TITULO.length + 2;

/** A small follow-up form (POA-01), as a unit would send it. */
export function hojaEjemplo(): HojaGenerada {
  const titulos = [...IZQUIERDA, ...Array.from({ length: GRUPO }, () => TITULO[2]), ...DERECHA];
  const debajo = [...IZQUIERDA, ...MESES, ...MESES.map((mes) => `E - ${mes}`), ...DERECHA];
  const enGrupo = (columna: number) => columna >= IZQUIERDA.length && columna < IZQUIERDA.length + GRUPO;
  return {
    nombre: HOJA_EJEMPLO,
    marca: 'POA_Ejemplo',
    filas: [
      ...TITULO.map((texto, fila) => [celda(texto, fila === 0 ? 'subtitulo' : 'dato')]),
      [celda(AVISO, 'nota')],
      [],
      titulos.map((texto, columna) =>
        columna === IZQUIERDA.length
          ? celda(texto, 'subtitulo')
          : celda(enGrupo(columna) ? null : texto, 'encabezado'),
      ),
      debajo.map((texto, columna) => celda(enGrupo(columna) ? texto : null, 'encabezado')),
      ...FILAS_EJEMPLO.map(filaDeHoja),
    ],
    combinadas: [
      { top: ENCABEZADO, left: IZQUIERDA.length, bottom: ENCABEZADO, right: IZQUIERDA.length + GRUPO - 1 },
      ...titulos.flatMap((_texto, columna) =>
        enGrupo(columna) ? [] : [{ top: ENCABEZADO, left: columna, bottom: ENCABEZADO + 1, right: columna }],
      ),
    ],
    anchos: ANCHOS,
    cuadricula: true,
    filasFijas: ENCABEZADO + 2,
    columnasFijas: 3,
    editables: [],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: [ENCABEZADO, ENCABEZADO + 1] },
    graficos: [],
  };
}

function filaDeHoja(fila: FilaEjemplo, indice: number): readonly CeldaGenerada[] {
  const { codigo, descripcion, tarea, eficacia, presupuesto, gastado, ejecucion } = fila;
  const estilo = tarea ? ESTILOS.tarea : ESTILOS.agregado;
  const meses = tarea ? [...tarea.programado, ...tarea.ejecutado] : Array.from({ length: GRUPO }, () => null);
  return [
    celda(indice + 1, estilo.entero),
    celda(codigo, estilo.texto),
    celda(descripcion, estilo.texto),
    celda(tarea?.meta ?? null, estilo.entero),
    celda(tarea?.unidad ?? null, estilo.texto),
    ...meses.map((cantidad) => celda(cantidad, estilo.entero)),
    celda(eficacia, estilo.porcentaje),
    celda(tarea?.resultados ?? null, estilo.texto),
    celda(tarea?.problemas ?? null, estilo.texto),
    celda(tarea?.fuente ?? null, estilo.texto),
    celda(presupuesto, estilo.dinero),
    celda(gastado, estilo.dinero),
    celda(ejecucion, estilo.porcentaje),
  ];
}

type Columna = 'texto' | 'entero' | 'dinero' | 'porcentaje';

const ESTILOS: Readonly<Record<'tarea' | 'agregado', Readonly<Record<Columna, EstiloCelda>>>> = {
  tarea: { texto: 'texto', entero: 'entero', dinero: 'dinero', porcentaje: 'porcentaje' },
  agregado: {
    texto: 'subtotal-texto',
    entero: 'subtotal-entero',
    dinero: 'subtotal-dinero',
    porcentaje: 'subtotal-porcentaje',
  },
};

function celda(valor: string | number | null, estilo: EstiloCelda): CeldaGenerada {
  if (valor === null) return { clase: 'vacia', estilo };
  return typeof valor === 'number'
    ? { clase: 'numero', numero: valor, estilo }
    : { clase: 'texto', texto: valor, estilo };
}
