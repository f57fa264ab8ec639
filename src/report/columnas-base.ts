import type { Ajustes } from '../plan/ajustes';
import { MESES } from '../plan/mes';
import type { Trimestre } from '../plan/mes';
import type { RolMensual } from '../plan/rol';
import { cellAddress } from '../sheet/address';
import { formula, numero, texto } from './celdas';
import type { RenglonUbicado } from './consolidacion';
import { ES_TAREA } from './expresiones';
import { formulasDeTarea } from './formulas-tarea';
import type { Cifra } from './formulas-tarea';
import type { ClaseRenglon } from './rama';
import type { CeldaGenerada, EstiloCelda } from './types';
import { nombreDe, nombreDeArchivo } from './unidad';

const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

const TITULOS_CIFRA: Readonly<Record<Cifra, string>> = {
  programado: 'Programado',
  avance: 'Avance',
  eficacia: 'Eficacia',
};

type IdMes = `${RolMensual}-${number}`;
/** `avance-t2`; a month is `ejecutado-2`. */
type IdCifra = `${Cifra}-t${Trimestre}`;

export type IdColumnaBase =
  | 'unidad'
  | 'area'
  | 'gestion'
  | 'aei'
  | 'acp'
  | 'operacion'
  | 'codigo'
  | 'tarea'
  | 'clase'
  | 'meta'
  | 'unidadMedida'
  | 'lineaBase'
  | 'indicador'
  | 'sentido'
  | 'vigente'
  | 'ejecutadoBs'
  | 'archivo'
  | 'origen'
  | IdMes
  | IdCifra;

/** The row that a cell stands in: addresses of its other cells, for formulas. */
export interface FilaBase {
  readonly ajustes: Ajustes;
  /** Short name of its unit, unique in the report. */
  readonly unidad: string;
  readonly celda: (columna: IdColumnaBase) => string;
  readonly rango: (desde: IdColumnaBase, hasta: IdColumnaBase) => string;
}

export interface ColumnaBase {
  readonly id: IdColumnaBase;
  readonly titulo: string;
  /** In characters. */
  readonly ancho: number;
  /** `cantidad` is shown with decimals in the whole sheet as soon as one amount has them. */
  readonly estilo: EstiloCelda | 'cantidad';
  readonly celda: (tarea: RenglonUbicado, aqui: FilaBase) => CeldaGenerada;
}

const CLASES: Readonly<Record<ClaseRenglon, string>> = { tarea: ES_TAREA, presupuesto: 'Presupuesto' };

/** The columns of `Base POA`, in order. Figures come for all four quarters, so that every report can stand on it. */
export const COLUMNAS_BASE: readonly ColumnaBase[] = [
  columna('area', 'Área', 10, 'dato', (_renglon, { unidad }) => texto(unidad)),
  columna('aei', 'AEI', 9, 'dato', ({ ruta }) => texto(ruta.aei)),
  columna('acp', 'ACP', 10, 'dato', ({ ruta }) => texto(ruta.acp)),
  columna('operacion', 'Operación', 12, 'dato', ({ ruta }) => texto(ruta.operacion)),
  columna('codigo', 'Código de la unidad', 18, 'dato', ({ fila }) => texto(fila.codigo)),
  columna('tarea', 'Tarea', 50, 'dato', ({ fila }) => texto(fila.descripcion)),
  columna('clase', 'Renglón', 12, 'dato', ({ clase }) => texto(CLASES[clase])),
  columna('unidad', 'Unidad', 28, 'dato', ({ unidad }) => texto(nombreDe(unidad))),
  columna('gestion', 'Gestión', 9, 'dato', ({ unidad }) => numero(unidad.tabla.titulo.gestion)),
  columna('meta', 'Meta', 11, 'cantidad', ({ fila }) => numero(fila.meta)),
  columna('unidadMedida', 'Unidad de medida', 22, 'dato', ({ fila }) => texto(fila.unidadMedida)),
  columna('lineaBase', 'Línea base', 11, 'cantidad', ({ fila }) => numero(fila.lineaBase)),
  columna('indicador', 'Indicador', 17, 'dato', ({ fila }) => texto(fila.indicador)),
  columna('sentido', 'Sentido', 9, 'dato', ({ fila }) => texto(fila.sentido)),
  ...meses('programado', 'Prog.'),
  ...meses('ejecutado', 'Ejec.'),
  ...TRIMESTRES.flatMap(cifras),
  columna('vigente', 'Presupuesto vigente', 16, 'dato-entero', ({ fila }) => numero(fila.presupuesto)),
  columna('ejecutadoBs', 'Presupuesto ejecutado', 16, 'dato-entero', ({ fila }) =>
    numero(fila.presupuestoEjecutado),
  ),
  columna('archivo', 'Archivo', 26, 'dato', ({ unidad }) => texto(nombreDeArchivo(unidad.archivo))),
  columna('origen', 'Origen', 18, 'dato-enlace', origen),
];

function columna(
  id: IdColumnaBase,
  titulo: string,
  ancho: number,
  estilo: ColumnaBase['estilo'],
  celda: ColumnaBase['celda'],
): ColumnaBase {
  return { id, titulo, ancho, estilo, celda };
}

function meses(rol: RolMensual, abreviatura: string): readonly ColumnaBase[] {
  return MESES.map((mes, indice) =>
    columna(`${rol}-${indice + 1}`, `${abreviatura} ${mes}`, 10, 'cantidad', ({ fila }) =>
      numero(fila[rol]?.[indice] ?? null),
    ),
  );
}

/** Percent points to a quarter; a task without executed months has only what it programmed. */
function cifras(trimestre: Trimestre): readonly ColumnaBase[] {
  return (['programado', 'avance', 'eficacia'] as const).map((cifra) =>
    columna(
      `${cifra}-t${trimestre}`,
      `${TITULOS_CIFRA[cifra]} T${trimestre} %`,
      11,
      'dato-porcentaje',
      ({ fila, clase }, aqui) => {
        const expresion = clase === 'tarea' ? formulasDeTarea(fila, trimestre, aqui)[cifra] : null;
        return expresion === null ? texto(null) : formula(expresion);
      },
    ),
  );
}

/** Where the task stands: its code, or the row's first cell where the form has no codes. */
function origen({ unidad: { enEsteLibro }, tabla, fila }: RenglonUbicado): CeldaGenerada {
  const celda = cellAddress(fila.fila - 1, tabla.columnas.codigo ?? tabla.rango.left);
  const lugar = `${tabla.hoja}!${celda}`;
  return enEsteLibro ? { clase: 'enlace', texto: lugar, hoja: tabla.hoja, celda } : texto(lugar, 'dato');
}
