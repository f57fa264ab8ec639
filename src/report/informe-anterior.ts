import type { Fila, Tabla } from '../plan/tabla';
import { normalizar } from '../sheet/text';
import type { CifrasImpresas, FilaDeCifras } from './cambios';
import { Emparejador } from './equivalencias';
import type { Nombrada } from './equivalencias';
import { CLAVE_TOTAL } from './filas-de-cifras';

/** Half a unit of the second decimal, with which the customs report prints its percentages (Cuadro 3, 2020). */
const REDONDEO = 0.005;

const SIN_CONFIRMAR: ReadonlyMap<string, string> = new Map();

/**
 * Cuadro 3 of a quarterly report (form `an-informe-trimestral`) as figures of the acciones of now. The report prints no
 * codes, so its rows are joined by name; one that is clearly none of `ahora` keeps its name for a key.
 */
export function leerInformeAnterior(tabla: Tabla, ahora: readonly FilaDeCifras[]): CifrasImpresas {
  const codigos = codigosPorNombre(ahora);
  const acciones = tabla.filas.filter(({ tipo }) => tipo === 'agregado');
  const total = tabla.filas.findLast(({ tipo }) => tipo === 'total');
  const filas = acciones.map((fila): FilaDeCifras => {
    const nombre = fila.descripcion;
    return { que: 'acp', clave: codigos(nombre ?? ''), nombre, cifras: cifrasDe(fila) };
  });
  return {
    filas: [
      ...(total
        ? [{ que: 'total', clave: CLAVE_TOTAL, nombre: null, cifras: cifrasDe(total) } as const]
        : []),
      ...filas,
    ],
    imprime: total ? ['total', 'acp'] : ['acp'],
    redondeo: REDONDEO,
  };
}

/** Only what Cuadro 3 prints; a row without a Pond. is the unlabelled total. */
function cifrasDe(fila: Fila): FilaDeCifras['cifras'] {
  const { ponderacion, presupuesto, presupuestoEjecutado, ejecucionRegistrada, eficaciaRegistrada } = fila;
  return {
    ...(ponderacion === null ? {} : { ponderacion }),
    vigente: presupuesto,
    ejecutado: presupuestoEjecutado,
    ejecucion: ejecucionRegistrada,
    avance: eficaciaRegistrada,
  };
}

/** The same name first, then one that is clearly meant. */
function codigosPorNombre(ahora: readonly FilaDeCifras[]): (nombre: string) => string {
  const candidatas = ahora.flatMap(({ que, clave, nombre }): readonly Nombrada[] =>
    que === 'acp' && nombre !== null ? [{ codigo: clave, nombre }] : [],
  );
  const iguales = new Map(candidatas.map(({ codigo, nombre }) => [normalizar(nombre), codigo]));
  const emparejador = new Emparejador(candidatas);
  return (nombre) => {
    const igual = iguales.get(normalizar(nombre));
    if (igual !== undefined) return igual;
    const { a, estado } = emparejador.par({ codigo: nombre, nombre }, SIN_CONFIRMAR);
    return estado === 'propuesta' && a !== null ? a : nombre;
  };
}
