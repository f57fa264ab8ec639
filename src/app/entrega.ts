import { REGLAS } from '../check/rules';
import { revisarTabla } from '../check/revisar';
import type { Ajustes } from '../plan/ajustes';
import type { Estructura } from '../report/estructura';
import { leerEstructura } from '../report/estructura';
import type { ArchivoSinPlan } from '../report/recibidas';
import type { CuentaDeHallazgos, Unidad } from '../report/unidad';
import { tablasDe, unidadesDeArchivo } from '../report/unidad';
import type { Sheet } from '../sheet/sheet';
import { XlsxError } from '../xlsx/error';
import type { FileSource, ReadFilesOptions } from '../xlsx/read-files';
import { archivoSinPlan, contarHallazgos, tablasDeArchivo, tablasDeEstructura } from './informe/fuentes';
import type { ArchivoLeido } from './leer-archivos';
import { leerArchivos } from './leer-archivos';

/** What a closed file hands in for a report: plain data without its cells, which another thread can send. */
export interface Entrega {
  readonly unidades: readonly Unidad[];
  /** Those of the institution that stand in it. */
  readonly estructuras: readonly Estructura[];
  /** Why it hands in neither; null where it does. */
  readonly sinPlan: ArchivoSinPlan | null;
}

export interface CriterioEntrega {
  readonly ajustes: Ajustes;
  /** Name of the file that gets the report, where it is one of the files: its rows are linked. */
  readonly destino: string | null;
}

export interface OpcionesEntrega extends ReadFilesOptions, CriterioEntrega {}

/** Gets what the files hand in, in their order, wherever that is done. An unreadable file stops no other. */
export type Entregar = (
  files: readonly FileSource[],
  opciones: OpcionesEntrega,
) => AsyncIterable<Entrega, void, undefined>;

/** In this thread, one file after the other; the cells of each are let go of before the next. */
export const entregarAqui: Entregar = async function* (files, { ajustes, destino, ...lectura }) {
  for await (const leido of leerArchivos(files, lectura)) yield entregaDe(leido, { ajustes, destino });
};

export function entregaDe(leido: ArchivoLeido, { ajustes, destino }: CriterioEntrega): Entrega {
  const { archivo, hojas } = leido;
  const tablas = tablasDeArchivo(leido);
  const sheets = hojas.map(({ sheet }) => sheet);
  const unidades = unidadesDeArchivo(tablas, archivo, archivo === destino).map((unidad) => ({
    ...unidad,
    hallazgos: hallazgosDe(unidad, sheets, ajustes),
  }));
  const estructuras = tablasDeEstructura(tablas).map(leerEstructura);
  const vacia = unidades.length === 0 && estructuras.length === 0;
  return { unidades, estructuras, sinPlan: vacia ? archivoSinPlan(leido) : null };
}

/** Of a file that could not be gone through, because whoever had it broke down. */
export function entregaPerdida(archivo: string): Entrega {
  const error = new XlsxError('DANADO', { motivo: 'lector' });
  return { unidades: [], estructuras: [], sinPlan: archivoSinPlan({ archivo, error, hojas: [] }) };
}

/** Findings are only counted here: where each stands and what it says is the validator's to work out. */
function hallazgosDe(unidad: Unidad, sheets: readonly Sheet[], ajustes: Ajustes): CuentaDeHallazgos {
  const crudos = tablasDe(unidad).flatMap((tabla) => {
    const sheet = sheets.find(({ name }) => name === tabla.hoja);
    if (!sheet) throw new RangeError(`No sheet ${tabla.hoja} for its table`);
    return revisarTabla(tabla, sheet, REGLAS, ajustes).crudos;
  });
  return contarHallazgos(
    crudos.map(({ regla, hallazgo }) => ({ gravedad: hallazgo.gravedad ?? regla.gravedad })),
  );
}
