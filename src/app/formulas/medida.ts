import { tareaMedida } from '../../check/eficacia-de-fila';
import type { Ajustes } from '../../plan/ajustes';
import { eficaciaDeTarea } from '../../plan/eficacia';
import { ultimoMes } from '../../plan/mes';
import type { Trimestre } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';
import type { TareaMedida } from '../../plan/tarea-medida';
import { casiIguales } from '../../plan/tolerancia';
import { medidaHasta } from '../../plan/trimestre';
import type { MedidaDeTabla } from './tipos';

const DEL_ANIO: MedidaDeTabla = { figura: 'eficacia', trimestre: null };

/**
 * What the table's % Efi is measured against. At the year's end, the meta (USOGC 2017); before, entities measure to
 * date or against the year: the way that gives most of the recorded figures, to date where none is recorded.
 */
export function medidaDe({ titulo, filas }: Tabla, ajustes: Ajustes): MedidaDeTabla {
  const { trimestre } = titulo;
  if (trimestre === null || trimestre === 4) return DEL_ANIO;
  const candidatas = candidatasAl(trimestre);
  const aciertos = candidatas.map(
    (medida) =>
      filas.filter((fila) => {
        const tarea = tareaMedida(fila, ajustes.tope);
        const valor = tarea && valorDe(tarea, medida);
        const escrito = fila.eficaciaRegistrada;
        return (
          valor !== null && escrito !== null && casiIguales(valor, escrito, ajustes.toleranciaPorcentaje)
        );
      }).length,
  );
  return candidatas[aciertos.indexOf(Math.max(...aciertos))] ?? DEL_ANIO;
}

/** % Efi of a task in points, unrounded; null where there is nothing to measure it against. */
export function valorDe(tarea: TareaMedida, { figura, trimestre }: MedidaDeTabla): number | null {
  return trimestre === null ? eficaciaDeTarea(tarea) : medidaHasta(tarea, ultimoMes(trimestre))[figura];
}

function candidatasAl(trimestre: Exclude<Trimestre, 4>): readonly MedidaDeTabla[] {
  return [{ figura: 'eficacia', trimestre }, DEL_ANIO, { figura: 'avance', trimestre }];
}
