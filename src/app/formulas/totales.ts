import { esConstante, programadoHasta } from '../../plan/acumulado';
import type { TipoIndicador } from '../../plan/indicador';
import { sumaHasta } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { baseDePorcentaje } from '../../plan/tipo';
import type { Lienzo } from './lienzo';
import { llamada, posiciones, seguidas } from './referencias';

/**
 * Total of the programmed months in the indicator's unit: their sum, the last level (`acumulada`) or the level kept
 * (constants). Parents: the sum of their weighted months, 100 where everything is programmed.
 */
export function proponerTotales(lienzo: Lienzo): void {
  const { total: columna, programado } = lienzo.tabla.columnas;
  if (columna === undefined || programado === undefined) return;
  for (const fila of lienzo.filas('tarea', 'agregado')) {
    proponerTotal(lienzo, { grupo: 'total', fila, columna }, fila.indicador ?? 'suma');
  }
}

interface Lugar {
  readonly grupo: 'total' | 'cierre';
  readonly fila: Fila;
  readonly columna: number;
}

export function proponerTotal(lienzo: Lienzo, lugar: Lugar, tipo: TipoIndicador): void {
  const { programado } = lienzo.tabla.columnas;
  const { fila, columna } = lugar;
  const rango = programado && seguidas(fila, programado);
  if (!programado || !rango) return;
  const meses = programado.map((mes) => lienzo.numero(fila, mes));
  if (meses.every((mes) => mes === null)) return;
  const suma = sumaHasta(meses, 12);
  const mesesEnFraccion = programado.some((mes) => lienzo.enPorcentaje(fila, mes));
  // A Total of 100 % under months in points: 8.33 twelve times. Months such as 0.0833 are fractions already.
  const aFraccion =
    lienzo.enPorcentaje(fila, columna) && !mesesEnFraccion && baseDePorcentaje(suma) === 100 ? 100 : 1;
  const expresion = lienzo.opciones.modo === 'poa' ? conPoa(rango, tipo) : conNativas(rango, tipo);
  lienzo.proponer(
    { ...lugar, rol: 'total' },
    {
      expresion: aFraccion === 1 ? expresion : `${expresion}/100`,
      valor: programadoHasta(meses, 12, tipo) / aFraccion,
      entradas: posiciones([fila], programado),
      uso: esSuma(tipo) ? 'suma' : 'calculo',
    },
  );
}

function conPoa(rango: string, tipo: TipoIndicador): string {
  return llamada('PROGRAMADO', [rango, null, esSuma(tipo) ? null : `"${tipo}"`]);
}

function conNativas(rango: string, tipo: TipoIndicador): string {
  if (esSuma(tipo)) return `SUM(${rango})`;
  if (tipo === 'acumulada') return `IFERROR(LOOKUP(2,1/(${rango}<>0),${rango}),0)`;
  return `SUM(${rango})/MAX(1,SUMPRODUCT(--(${rango}<>0)))`;
}

function esSuma(tipo: TipoIndicador): boolean {
  return tipo !== 'acumulada' && !esConstante(tipo);
}
