import { codigoPadre } from '../../plan/codigo';
import { mesesDeTotal } from '../../plan/ministerio';
import { ponderacionesEnPuntos } from '../../plan/ponderacion';
import type { Fila } from '../../plan/tabla';
import { TOLERANCIA_TOTAL_MINISTERIO } from '../../plan/tolerancia';
import type { Bloque } from './cierre';
import type { Lienzo } from './lienzo';
import { celda, posiciones } from './referencias';

/** The months of the ministry's 'Total:' row from its objectives (DOMAIN section 5, "Ministry, 'Total:' row"). */
export function proponerMesesDeTotal(lienzo: Lienzo, { cierre, filas }: Bloque): void {
  const { tabla, arbol } = lienzo;
  const { ponderacion: columnaPeso, programado: meses } = tabla.columnas;
  if (tabla.familia !== 'ministerio' || columnaPeso === undefined || meses === undefined) return;
  const objetivos = filas.filter(
    (fila) => arbol.hijos(fila).length > 0 && lienzo.numero(fila, columnaPeso) !== null,
  );
  if (objetivos.length === 0) return;
  const pesos = enPuntosPorGrupo(lienzo, objetivos, columnaPeso);
  const grupos = new Set(objetivos.map(grupoDe)).size;
  const valores = mesesDeTotal(
    objetivos.map((fila, i) => ({
      codigo: fila.codigo ?? '',
      ponderacion: pesos[i]?.enPuntos ?? 0,
      meses: meses.map((columna) => lienzo.numero(fila, columna)),
    })),
  );
  meses.forEach((columna, i) => {
    const destino = { grupo: 'cierre', rol: 'programado', mes: i + 1, fila: cierre, columna } as const;
    const enPorcentaje = lienzo.enPorcentaje(cierre, columna);
    if (objetivos.some((fila) => lienzo.enPorcentaje(fila, columna) !== enPorcentaje)) {
      lienzo.omitir(destino, 'otra-escala');
      return;
    }
    const terminos = objetivos.map((fila, n) => {
      const peso = `${celda(fila, columnaPeso)}${pesos[n]?.enFraccion === true ? '*100' : ''}`;
      return `${peso}*${celda(fila, columna)}`;
    });
    lienzo.proponer(destino, {
      expresion: `(${terminos.join('+')})/100${grupos > 1 ? `/${grupos}` : ''}`,
      valor: valores[i] ?? 0,
      entradas: posiciones(objetivos, [columnaPeso, columna]),
      uso: 'calculo',
      tolerancia: TOLERANCIA_TOTAL_MINISTERIO / (enPorcentaje ? 100 : 1),
      modo: 'nativas',
    });
  });
}

function grupoDe({ codigo }: Fila): string | null {
  return codigoPadre(codigo ?? '', 'ministerio');
}

/** Weights in points: whether the cells hold 40 or 0.4 is told by what the siblings of a group add to. */
function enPuntosPorGrupo(
  lienzo: Lienzo,
  objetivos: readonly Fila[],
  columna: number,
): readonly { readonly enPuntos: number; readonly enFraccion: boolean }[] {
  return objetivos.map((fila) => {
    const hermanos = objetivos.filter((otro) => grupoDe(otro) === grupoDe(fila));
    const escritos = hermanos.map((otro) => lienzo.numero(otro, columna) ?? 0);
    const propio = hermanos.indexOf(fila);
    const enPuntos = ponderacionesEnPuntos(escritos)[propio] ?? 0;
    return { enPuntos, enFraccion: enPuntos !== escritos[propio] };
  });
}
