import type { TipoIndicador } from './indicador';
import { sumaHasta, ultimoHasta } from './mes';
import type { Meses } from './mes';
import { baseDePorcentaje } from './tipo';
import { casiIguales, toleranciaDeSuma } from './tolerancia';

/**
 * By how much the programmed months miss what their kind asks for (DOMAIN.md section 4), in the indicator's unit:
 * programmed − expected; 0 where they agree within display rounding. Constants: the month that is farthest off.
 */
export function diferenciaDeCuadre(
  programado: Meses,
  meta: number,
  tipo: TipoIndicador,
  lineaBase = 0,
): number {
  const suma = sumaHasta(programado, 12);
  switch (tipo) {
    case 'constante':
    case 'constante-parcial':
      return masLejano(programado, meta);
    case 'acumulada':
      return sinRuido(ultimoHasta(programado, 12) - meta, 0);
    case 'porcentaje-de-meta':
      return sinRuido(suma - baseDePorcentaje(suma), toleranciaDeSuma(programado));
    case 'suma-mas-linea-base':
      return sinRuido(suma + lineaBase - meta, toleranciaDeSuma(programado));
    case 'suma':
    case 'sin-programar':
    case 'inconsistente':
      return sinRuido(suma - meta, toleranciaDeSuma(programado));
  }
}

function masLejano(programado: Meses, meta: number): number {
  const diferencias = programado.map((mes) => (mes === null || mes === 0 ? 0 : mes - meta));
  const mayor = diferencias.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  return sinRuido(mayor, 0);
}

function sinRuido(diferencia: number, tolerancia: number): number {
  return casiIguales(diferencia, 0, tolerancia) ? 0 : Number(diferencia.toPrecision(12));
}
