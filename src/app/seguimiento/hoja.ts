import type { Ajustes } from '../../plan/ajustes';
import type { Trimestre } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';
import { texto } from '../../report/celdas';
import { NOMBRE_TRIMESTRE } from '../../report/trimestre';
import type { CeldaGenerada, ColumnaEditable, HojaGenerada } from '../../report/types';
import { siglaDe } from '../../report/unidad';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import type { Modo } from '../formulas/tipos';
import { celdaDeFila } from './celdas';
import { columnasDe, posicionesDe } from './columnas';
import type { ColumnaFormulario, RolDelFormulario } from './columnas';
import { formulasDelFormulario } from './formulas';
import { planVacio } from './plan-vacio';
import { validacionesDe } from './validaciones';

export interface OpcionesSeguimiento {
  readonly trimestre: Trimestre;
  /** Native formulas work wherever the unit opens its form. */
  readonly modo: Modo;
  /** Locks all but the inputs. */
  readonly proteger: boolean;
  readonly ajustes: Ajustes;
}

/** A plan of the year, and the file that it comes from. */
export interface PlanDeUnidad {
  readonly tabla: Tabla;
  readonly archivo: string;
}

/** RESPONSABLE and COORDINADOR(ES). */
const FILAS_DE_PERSONAS = { top: 7, bottom: 8 };
const ENCABEZADO = 10;
const PRIMERA_FILA = ENCABEZADO + 2;
const COLUMNA_DE_DATOS = 2;
/** Id to description: what tells a task while its months are scrolled. */
const COLUMNAS_FIJAS = 3;

/**
 * Form POA-01 of a unit (customs, USOGC 2017) for a quarter: its plan filled in, its execution blank, its figures as
 * formulas. One sheet a year: for the next quarter it is brought up to date with what the unit has filled in.
 */
export function hojaSeguimiento(plan: PlanDeUnidad, opciones: OpcionesSeguimiento): HojaGenerada {
  const { trimestre } = opciones;
  const columnas = columnasDe(plan.tabla);
  const posiciones = posicionesDe(columnas);
  const vacio = planVacio(plan.tabla, { columnas: posiciones, primera: PRIMERA_FILA, trimestre });
  const formulas = formulasDelFormulario(vacio, opciones);
  const { filas } = vacio.tabla;
  const nombre = nombreDeHoja(plan);
  const marca = `POA_${nombre.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')}`;
  return {
    nombre,
    marca,
    filas: [
      ...portadaDe(plan.tabla, trimestre),
      ...encabezadoDe(columnas, trimestre),
      ...filas.map((fila) =>
        columnas.map((columna, indice) => {
          const formula = formulas.get(cellAddress(fila.fila - 1, indice));
          return celdaDeFila(columna, fila, { formula, trimestre });
        }),
      ),
    ],
    combinadas: combinadasDe(columnas),
    anchos: columnas.map(({ ancho }) => ancho),
    cuadricula: false,
    filasFijas: PRIMERA_FILA,
    columnasFijas: COLUMNAS_FIJAS,
    editables: editablesDe(marca, columnas, filas.length),
    validaciones: validacionesDe(filas, posiciones, trimestre),
    protegida: opciones.proteger,
    impresion: {
      horizontal: true,
      papel: 'A3',
      paginasDeAncho: 1,
      filasTitulo: [ENCABEZADO, ENCABEZADO + 1],
    },
    graficos: [],
  };
}

const LARGO_DE_SIGLA = 14;

/** `Seguimiento GROGR 2020`: the year keeps a new plan from taking over what was filled in for the last one. */
export function nombreDeHoja({ tabla, archivo }: PlanDeUnidad): string {
  const sigla = siglaDe({ tabla, archivo, enEsteLibro: true })
    .replace(/[[\]:*?/\\'\s]+/g, ' ')
    .trim();
  const { gestion } = tabla.titulo;
  return ['Seguimiento', sigla.slice(0, LARGO_DE_SIGLA).trim(), ...(gestion === null ? [] : [gestion])].join(
    ' ',
  );
}

/** Title block as the form prints it; what the plan does not say is left to the unit. */
function portadaDe({ titulo }: Tabla, trimestre: Trimestre): readonly CeldaGenerada[][] {
  const { entidad, unidad, area, gestion, responsable } = titulo;
  const lineas = [
    entidad,
    gestion === null ? 'PROGRAMA OPERATIVO ANUAL' : `PROGRAMA OPERATIVO ANUAL ${gestion}`,
    // Without the institution above it, detection would take the unit for it.
    entidad === null ? null : unidad,
    alTrimestre(trimestre),
    'FORMULARIO POA-01',
  ];
  return [
    ...lineas.map((linea) => [texto(linea, 'subtitulo')]),
    [...etiqueta('CÓDIGO ÁREA:'), texto(area, 'dato-titulo')],
    [...etiqueta('ÁREA:'), texto(unidad, 'dato-titulo')],
    [...etiqueta(RESPONSABLE), relato(RESPONSABLE, responsable)],
    [...etiqueta(COORDINADORES), relato(COORDINADORES, null)],
    [],
  ];
}

const RESPONSABLE = 'RESPONSABLE:';
const COORDINADORES = 'COORDINADOR(ES):';

function etiqueta(rotulo: string): readonly CeldaGenerada[] {
  return [texto(rotulo, 'etiqueta'), texto(null, 'etiqueta')];
}

function relato(clave: string, contenido: string | null): CeldaGenerada {
  return { clase: 'relato', clave, texto: contenido ?? '', estilo: 'dato-titulo' };
}

function alTrimestre(trimestre: Trimestre): string {
  return `SEGUIMIENTO Y EVALUACIÓN AL ${NOMBRE_TRIMESTRE[trimestre].toUpperCase()} TRIMESTRE`;
}

/** Two rows: the months stand below the heading of the quarter, all other titles over both. */
function encabezadoDe(
  columnas: readonly ColumnaFormulario[],
  trimestre: Trimestre,
): readonly CeldaGenerada[][] {
  const primerMes = columnas.findIndex(({ mes }) => mes !== null);
  const estilo = ({ rol }: ColumnaFormulario) =>
    LLENA_LA_UNIDAD.has(rol) ? 'encabezado-entrada' : 'encabezado';
  return [
    columnas.map((columna, indice) => {
      if (columna.mes === null) return texto(columna.titulo, estilo(columna));
      return texto(indice === primerMes ? alTrimestre(trimestre) : null, 'encabezado');
    }),
    columnas.map((columna) => texto(columna.mes === null ? null : columna.titulo, estilo(columna))),
  ];
}

const LLENA_LA_UNIDAD: ReadonlySet<RolDelFormulario> = new Set([
  'ejecutado',
  'resultados',
  'problemas',
  'medio',
  'presupuestoEjecutado',
]);

function combinadasDe(columnas: readonly ColumnaFormulario[]): readonly Area[] {
  const deMeses = columnas.flatMap(({ mes }, indice) => (mes === null ? [] : [indice]));
  return [
    ...columnas.flatMap(({ mes }, indice) =>
      mes === null ? [{ top: ENCABEZADO, left: indice, bottom: ENCABEZADO + 1, right: indice }] : [],
    ),
    { top: ENCABEZADO, left: Math.min(...deMeses), bottom: ENCABEZADO, right: Math.max(...deMeses) },
  ];
}

/** Whatever the unit fills in, by the code of its row. */
function editablesDe(
  marca: string,
  columnas: readonly ColumnaFormulario[],
  cuantas: number,
): readonly ColumnaEditable[] {
  const codigo = columnas.findIndex(({ rol }) => rol === 'codigo');
  const cuerpo = { top: PRIMERA_FILA, bottom: PRIMERA_FILA + cuantas - 1 };
  const editable = (nombre: string, filas: typeof cuerpo, clave: number, valor: number): ColumnaEditable => ({
    nombre: `_${marca}_${nombre}`.toUpperCase(),
    claves: { ...filas, left: clave, right: clave },
    valores: { ...filas, left: valor, right: valor },
  });
  return [
    editable('titulo', FILAS_DE_PERSONAS, 0, COLUMNA_DE_DATOS),
    ...columnas.flatMap(({ rol, mes }, indice) =>
      LLENA_LA_UNIDAD.has(rol) ? [editable(`${rol}${mes ?? ''}`, cuerpo, codigo, indice)] : [],
    ),
  ];
}
