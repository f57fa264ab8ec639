import { nivel } from '../plan/codigo';
import type { Fila, Partida } from '../plan/tabla';
import { lectorDe, type Lector } from './cells';
import type { CodigoPrevio } from './code-cell';
import { primeraCelda } from './especiales';
import { filaVacia } from './fila';
import { conPartidas, partidasDe } from './partidas';
import { filaDePlan, filaDeTotal } from './plan-row';
import { claseDe } from './row-kind';
import { marcarMesPerdido } from './shift';
import type { Fuente } from './source';

/** Rows of one page, top to bottom: plan rows, sections and totals; what is none of these is left out. */
export function leerFilas(fuente: Fuente, filas: readonly number[]): readonly Fila[] {
  const leidas: Fila[] = [];
  let previo: CodigoPrevio = null;
  const lector = lectorDe(fuente.grid, fuente.decimal);
  for (const fila of filas) {
    switch (claseDe(fuente, lector, fila)) {
      case 'nada':
        break;
      case 'partida':
        agregarPartidas(leidas, partidasDe(lector, fila, fuente.columnas, fuente.decimal));
        break;
      case 'plan': {
        const leida = filaDePlan(fuente, fila, previo, lector);
        previo = leida.codigo ?? previo;
        leidas.push(leida);
        break;
      }
      case 'seccion':
        leidas.push(filaDeSeccion(fuente, lector, fila));
        break;
      case 'total':
        leidas.push(filaDeTotal(lector, fila, fuente.columnas, rotuloDe(fuente, lector, fila)));
        break;
    }
  }
  return marcarMesPerdido(fuente, leidas);
}

/** `2.3 Mejorar la calidad…` carries its code; `Objetivo de Gestión Institucional: …` does not. */
function filaDeSeccion({ grid, forma }: Fuente, lector: Lector, fila: number): Fila {
  const first = primeraCelda(grid, fila);
  const texto = lector.texto(fila, first?.columna) ?? '';
  const match = /^(\d+(?:\.\d+)+)\.?\s+(.+)$/s.exec(texto);
  const codigo = match?.[1] ?? null;
  return {
    ...filaVacia(fila, 'seccion'),
    codigo,
    nivel: codigo === null ? null : nivel(codigo, forma.familia),
    descripcion: match?.[2] ?? texto,
  };
}

function rotuloDe({ grid }: Fuente, lector: Lector, fila: number): string | null {
  const first = primeraCelda(grid, fila);
  return typeof first?.value === 'string' ? lector.texto(fila, first.columna) : null;
}

function agregarPartidas(leidas: Fila[], partidas: readonly Partida[]): void {
  const index = leidas.findLastIndex(({ tipo }) => tipo === 'agregado');
  const fila = leidas[index];
  if (fila) leidas[index] = conPartidas(fila, partidas);
}
