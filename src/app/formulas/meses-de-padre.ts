import { mesesDePadre } from '../../plan/ministerio';
import { ponderacionesEnPuntos } from '../../plan/ponderacion';
import type { Fila } from '../../plan/tabla';
import { TOLERANCIA_PADRE_MINISTERIO } from '../../plan/tolerancia';
import type { Lienzo } from './lienzo';
import { absoluto, celda, llamada, posiciones, rangosDeColumna, seguidas } from './referencias';

interface Actividades {
  readonly filas: readonly Fila[];
  readonly columnaPeso: number;
  readonly meses: readonly number[];
  /** The weights' cells hold fractions (0.4). */
  readonly enFraccion: boolean;
}

/**
 * The twelve months of a ministry objective from its activities (DOMAIN section 5, "Ministry, parent's month"), each
 * with a formula of its own: a spilled row would not fit between cells that hold something.
 */
export function proponerMesesDePadre(lienzo: Lienzo, padre: Fila): void {
  const { tabla, arbol } = lienzo;
  const { ponderacion: columnaPeso, programado: meses } = tabla.columnas;
  if (tabla.familia !== 'ministerio' || columnaPeso === undefined || meses === undefined) return;
  const filas = arbol.hijos(padre);
  const pesos = filas.map((hijo) => lienzo.numero(hijo, columnaPeso) ?? 0);
  const suma = pesos.reduce((a, b) => a + b, 0);
  if (suma === 0) return;
  const enPuntos = ponderacionesEnPuntos(pesos);
  const valores = mesesDePadre(
    filas.map((hijo, i) => ({
      ponderacion: enPuntos[i] ?? 0,
      meses: meses.map((columna) => lienzo.numero(hijo, columna)),
    })),
  );
  const actividades = { filas, columnaPeso, meses, enFraccion: (enPuntos[0] ?? 0) !== pesos[0] };
  const porFunciones = lienzo.opciones.modo === 'poa' ? conPoa(actividades) : null;
  meses.forEach((columna, i) => {
    const enPorcentaje = lienzo.enPorcentaje(padre, columna);
    const escala = enPorcentaje ? 100 : 1;
    const expresion = porFunciones
      ? `${porFunciones(i + 1)}${enPorcentaje ? '/100' : ''}`
      : conNativas(actividades, columna, enPorcentaje);
    lienzo.proponer(
      { grupo: 'padres', rol: 'programado', mes: i + 1, fila: padre, columna },
      {
        expresion,
        valor: (valores[i] ?? 0) / escala,
        entradas: posiciones(filas, [columnaPeso, ...meses]),
        uso: 'calculo',
        tolerancia: TOLERANCIA_PADRE_MINISTERIO / escala,
        modo: porFunciones ? 'poa' : 'nativas',
      },
    );
  });
}

/** Null where the activities do not stand below each other: a header between them is none. */
function conPoa({ filas, columnaPeso, meses }: Actividades): ((mes: number) => string) | null {
  const pesos = rangosDeColumna(filas, columnaPeso);
  const [primera, ultima] = [filas[0], filas.at(-1)];
  if (pesos.includes(',') || !primera || !ultima) return null;
  if (seguidas(primera, meses) === null || ultima.fila - primera.fila !== filas.length - 1) return null;
  const cronograma = `${celda(primera, meses[0] ?? 0)}:${celda(ultima, meses.at(-1) ?? 0)}`;
  return (mes) => llamada('PADRE.MES', [absoluto(pesos), absoluto(cronograma), mes]);
}

/** `C9*J9/SUM(J9:U9)+…`; an activity without months adds nothing. */
function conNativas(
  { filas, columnaPeso, meses, enFraccion }: Actividades,
  columna: number,
  enPorcentaje: boolean,
): string {
  const terminos = filas.map((hijo) => {
    const anio = `SUM(${meses.length === 0 ? '' : (seguidas(hijo, meses) ?? sueltas(hijo, meses))})`;
    return `IF(${anio}=0,0,${celda(hijo, columnaPeso)}*${celda(hijo, columna)}/${anio})`;
  });
  const suma = terminos.join('+');
  if (enFraccion === enPorcentaje) return suma;
  return enFraccion ? `(${suma})*100` : `(${suma})/100`;
}

function sueltas(fila: Fila, columnas: readonly number[]): string {
  return columnas.map((columna) => celda(fila, columna)).join(',');
}
