import { esConstante } from '../plan/acumulado';
import type { Sentido } from '../plan/indicador';
import { programadosHasta, ultimoMes } from '../plan/mes';
import type { Trimestre } from '../plan/mes';
import type { Fila } from '../plan/tabla';
import { baseAnual } from '../plan/tarea-medida';
import type { FilaBase } from './columnas-base';

/** The row that the formulas stand in: that of `Base POA`, or a task's own. */
export type CeldasDeTarea = Pick<FilaBase, 'ajustes' | 'celda' | 'rango'>;

export type Cifra = 'programado' | 'avance' | 'eficacia';

/** Native expressions without their leading `=`; null where the form has not got the months. */
export type FormulasDeTarea = Readonly<Record<Cifra, string | null>>;

const NINGUNA: FormulasDeTarea = { programado: null, avance: null, eficacia: null };

/**
 * The figures of `medidaHasta` (plan/trimestre.ts; DOMAIN section 5, "To a quarter") as native formulas over the
 * task's own row of `Base POA`: percent points, unrounded, eficacia blank where nothing was programmed yet.
 * A test calculates them and holds them against `medidaHasta`.
 */
export function formulasDeTarea(fila: Fila, trimestre: Trimestre, aqui: CeldasDeTarea): FormulasDeTarea {
  if (fila.programado === null || fila.indicador === null) return NINGUNA;
  const medida = { aqui, fila, trimestre, base: baseDe(fila, aqui), sentido: fila.sentido ?? 'mayor' };
  const formulas = esConstante(fila.indicador) ? deConstante(medida) : deSuma(medida);
  return fila.ejecutado === null ? { ...NINGUNA, programado: formulas.programado } : formulas;
}

interface Medida {
  readonly aqui: CeldasDeTarea;
  readonly fila: Fila;
  readonly trimestre: Trimestre;
  /** What the whole year is held against. */
  readonly base: string;
  readonly sentido: Sentido;
}

function deSuma({ aqui, fila, trimestre, base, sentido }: Medida): FormulasDeTarea {
  const mes = ultimoMes(trimestre);
  const alMes = fila.indicador === 'acumulada' ? ultimoDe : (rango: string) => `SUM(${rango})`;
  const previsto = alMes(aqui.rango('programado-1', `programado-${mes}`));
  const logrado = alMes(aqui.rango('ejecutado-1', `ejecutado-${mes}`));
  const conLineaBase = fila.indicador === 'suma-mas-linea-base' && fila.meta !== null;
  const lineaBase = conLineaBase ? `+${aqui.celda('meta')}-SUM(${anio(aqui)})` : '';
  const medir = razon(sentido, aqui.ajustes.tope);
  return {
    programado: `IF(${base}=0,0,(${previsto}${lineaBase})/${base}*100)`,
    avance:
      sentido === 'menor'
        ? `N(${aqui.celda(`eficacia-t${trimestre}`)})*MIN(1,${aqui.celda(`programado-t${trimestre}`)}/100)`
        : `IF(${base}=0,0,${medir(`(${logrado}${lineaBase})`, base)})`,
    eficacia: `IF(${previsto}=0,"",${medir(logrado, previsto)})`,
  };
}

/** Mean over the programmed months that have passed, against the level to keep; avance is its share of the year. */
function deConstante({ aqui, trimestre, base, sentido }: Medida): FormulasDeTarea {
  const mes = ultimoMes(trimestre);
  const programado = aqui.rango('programado-1', `programado-${mes}`);
  const pasados = `SUMPRODUCT(--(${programado}<>0))`;
  const todos = `SUMPRODUCT(--(${anio(aqui)}<>0))`;
  const ejecutado = aqui.rango('ejecutado-1', `ejecutado-${mes}`);
  const media = `(SUMPRODUCT(--(${programado}<>0),${ejecutado})/${pasados})`;
  const medir = razon(sentido, aqui.ajustes.tope);
  const [celdaProgramado, celdaEficacia] = [
    aqui.celda(`programado-t${trimestre}`),
    aqui.celda(`eficacia-t${trimestre}`),
  ];
  return {
    programado: `IF(${todos}=0,0,${pasados}/${todos}*100)`,
    avance: `N(${celdaEficacia})*${celdaProgramado}/100`,
    eficacia: `IF(OR(${pasados}=0,${base}=0),"",${medir(media, base)})`,
  };
}

/** `baseAnual` as an expression: the meta's cell, 100 % where the schedule is in percent, else the programme. */
export function baseDe(fila: Fila, aqui: CeldasDeTarea): string {
  const programado = fila.programado ?? [];
  if (fila.indicador === 'porcentaje-de-meta') {
    const medida = { programado, ejecutado: programado, meta: null, sentido: 'mayor', tope: false } as const;
    return String(baseAnual({ ...medida, tipo: fila.indicador }));
  }
  if (fila.meta !== null && fila.meta !== 0) return aqui.celda('meta');
  const meses = anio(aqui);
  if (fila.indicador === 'acumulada') return ultimoDe(meses);
  if (fila.indicador === null || !esConstante(fila.indicador)) return `SUM(${meses})`;
  const [primero = 0] = programadosHasta(programado, 12);
  return aqui.celda(`programado-${primero + 1}`);
}

/** Percent points of what was achieved against what was expected; the other way round where less is better. */
export function razon(sentido: Sentido, tope: boolean): (logrado: string, esperado: string) => string {
  const topado = (puntos: string) => (tope ? `MIN(100,${puntos})` : puntos);
  return sentido === 'mayor'
    ? (logrado, esperado) => topado(`${logrado}/${esperado}*100`)
    : (logrado, esperado) => `IF(${logrado}=0,0,${topado(`${esperado}/${logrado}*100`)})`;
}

export function anio(aqui: CeldasDeTarea): string {
  return aqui.rango('programado-1', 'programado-12');
}

/** Last value other than 0 of a row of months; 0 where there is none. */
export function ultimoDe(rango: string): string {
  return `IFERROR(LOOKUP(2,1/(${rango}<>0),${rango}),0)`;
}
