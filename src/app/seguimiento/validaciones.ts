import { MESES, ultimoMes } from '../../plan/mes';
import type { Trimestre } from '../../plan/mes';
import type { Columnas } from '../../plan/rol';
import type { Fila } from '../../plan/tabla';
import type { ValidacionDeEntrada } from '../../report/types';
import type { Area } from '../../sheet/address';

/** What fits in a cell of the printed form without running over its page. */
const LARGO_DE_TEXTO = 1000;

const NUMERO = { clase: 'numero' } as const;
const TEXTO = { clase: 'texto', hasta: LARGO_DE_TEXTO } as const;
const DEMASIADO_LARGO = `El texto pasa de ${LARGO_DE_TEXTO} caracteres y no cabe en el formulario impreso. ¿Lo deja así?`;

/** What the unit may type in its tasks, and what Excel tells it there. */
export function validacionesDe(
  filas: readonly Fila[],
  columnas: Columnas,
  trimestre: Trimestre,
): readonly ValidacionDeEntrada[] {
  const areas = (...posiciones: readonly (number | undefined)[]) => areasDe(filas, posiciones);
  const corte = ultimoMes(trimestre);
  const ejecutado = columnas.ejecutado ?? [];
  const ultimo = MESES[corte - 1] ?? '';
  return [
    {
      areas: areas(...ejecutado.slice(0, corte)),
      admite: NUMERO,
      titulo: 'Ejecutado del mes',
      ayuda: `Lo ejecutado en el mes, en la unidad de medida de la tarea. Llene de ENE a ${ultimo}; si no se ejecutó nada, escriba 0.`,
      error: 'Escriba un número mayor o igual a 0, sin texto ni signo %.',
    },
    {
      areas: areas(...ejecutado.slice(corte)),
      admite: NUMERO,
      titulo: 'Mes posterior al trimestre',
      ayuda: `Este formulario informa hasta ${ultimo}: deje este mes en blanco.`,
      error: 'Deje el mes en blanco, o escriba un número mayor o igual a 0.',
    },
    {
      areas: areas(columnas.resultados),
      admite: TEXTO,
      titulo: 'Resultados y/o logros',
      ayuda: 'Qué se logró hasta el trimestre, en cifras que coincidan con los meses.',
      error: DEMASIADO_LARGO,
    },
    {
      areas: areas(columnas.problemas),
      admite: TEXTO,
      titulo: 'Problemas y acciones de mejora',
      ayuda: 'Si no se alcanzó lo programado: por qué, y qué se hará para corregirlo.',
      error: DEMASIADO_LARGO,
    },
    {
      areas: areas(columnas.medio),
      admite: TEXTO,
      titulo: 'Fuente o medio de verificación',
      ayuda: 'El informe, acta o reporte que lo respalda, con su número y fecha.',
      error: DEMASIADO_LARGO,
    },
    {
      areas: areas(columnas.presupuestoEjecutado),
      admite: NUMERO,
      titulo: 'Presupuesto ejecutado',
      ayuda: 'Lo ejecutado del presupuesto de la tarea hasta el trimestre, en Bs.',
      error: 'Escriba el monto en Bs., un número mayor o igual a 0.',
    },
  ].filter((validacion) => validacion.areas.length > 0);
}

/** Tasks that follow each other, over neighbouring columns. */
function areasDe(filas: readonly Fila[], posiciones: readonly (number | undefined)[]): readonly Area[] {
  const columnas = posiciones.filter((una) => una !== undefined);
  if (columnas.length === 0) return [];
  const [left, right] = [Math.min(...columnas), Math.max(...columnas)];
  const areas: Area[] = [];
  for (const { tipo, fila } of filas) {
    if (tipo !== 'tarea') continue;
    const anterior = areas.at(-1);
    if (anterior?.bottom === fila - 2) areas[areas.length - 1] = { ...anterior, bottom: fila - 1 };
    else areas.push({ top: fila - 1, left, bottom: fila - 1, right });
  }
  return areas;
}
