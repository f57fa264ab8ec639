import type { FilaDeCifras } from './cambios';
import { cifrasDe } from './cifras';
import type { AvanceTotal, Cifras, CifrasDelInforme, CifrasOperacion } from './cifras';
import type { Consolidacion } from './consolidacion';
import type { Metodo } from './metodo';
import { nombreDe } from './unidad';

/** Key of the total: there is one. */
export const CLAVE_TOTAL = 'TOTAL';

/** The operations that a report prints: those with rows of a unit, all of them where no unit has any. */
export function operacionesMostradas({ operaciones }: CifrasDelInforme): readonly CifrasOperacion[] {
  const conRenglones = operaciones.filter(({ tareas, vigente }) => tareas > 0 || vigente !== null);
  return conRenglones.length > 0 ? conRenglones : operaciones;
}

/** Every figure that `Consolidado T<n>` prints of its rows, to be held against an earlier report. */
export function filasDeCifras(
  consolidacion: Consolidacion,
  cifras: CifrasDelInforme = cifrasDe(consolidacion),
): readonly FilaDeCifras[] {
  const { claves, estructura, metodo } = consolidacion;
  const { propuesta } = estructura;
  return [
    deTotal(cifras, metodo, propuesta),
    ...cifras.acciones.map(({ codigo, nombre, ponderacion, ...suyas }): FilaDeCifras => ({
      que: 'acp',
      clave: codigo,
      nombre,
      // A proposed Pond. is the planner's to replace in the sheet: only the sheet knows it.
      cifras: { ...medidasDe(suyas), ...(propuesta ? {} : { ponderacion }) },
    })),
    ...operacionesMostradas(cifras).map(({ codigo, nombre, ...suyas }): FilaDeCifras => ({
      que: 'operacion',
      clave: codigo,
      nombre,
      cifras: medidasDe(suyas),
    })),
    ...cifras.unidades.map(({ unidad, ...suyas }): FilaDeCifras => ({
      que: 'unidad',
      clave: claves.get(unidad) ?? '',
      nombre: nombreDe(unidad),
      cifras: medidasDe(suyas),
    })),
  ];
}

const POR_METODO: Readonly<Record<Metodo, keyof AvanceTotal>> = {
  ponderado: 'ponderado',
  'media-acp': 'mediaAcp',
  'media-aei': 'mediaAei',
  presupuesto: 'presupuesto',
};

/** The total avance by the chosen method; what hangs on a proposed Pond. is left out, as the Pond. itself is. */
function deTotal(
  { total, avance, ponderacionTotal }: CifrasDelInforme,
  metodo: Metodo,
  propuesta: boolean,
): FilaDeCifras {
  const { vigente, ejecutado, ejecucion, tareas } = total;
  return {
    que: 'total',
    clave: CLAVE_TOTAL,
    nombre: null,
    cifras: {
      vigente,
      ejecutado,
      ejecucion,
      tareas,
      ...(propuesta ? {} : { ponderacion: ponderacionTotal }),
      ...(propuesta && metodo === 'ponderado' ? {} : { avance: avance[POR_METODO[metodo]] }),
    },
  };
}

function medidasDe({
  vigente,
  ejecutado,
  ejecucion,
  programado,
  avance,
  eficacia,
  tareas,
}: Cifras): FilaDeCifras['cifras'] {
  return { vigente, ejecutado, ejecucion, programado, avance, eficacia, tareas };
}
