import type { Cifra } from './formulas-tarea';
import type { IdColumnaBase } from './columnas-base';
import { formula, VACIA } from './celdas';
import type { Avances, Cifras } from './cifras';
import type { Aqui, ColumnaCuadro } from './cuadro';
import { eficiencia, luz, porcentajeEjecutado, promedioDe, suma, sumaDe } from './expresiones';
import type { Filtro } from './expresiones';

/** Columns that several Cuadros have in common, each in its place on the sheet. */

interface ConCifras {
  readonly cifras: Cifras;
}

const TITULO = { vigente: 'Presupuesto Vigente', ejecutado: 'Asignado/Ejecutado' } as const;
const LUGAR = { vigente: ['D'], ejecutado: ['E'] } as const;
const EN_BASE = { vigente: 'vigente', ejecutado: 'ejecutadoBs' } as const;

/** Money of the rows of `Base POA` that `filtro` picks; blank where no form has the column. */
export function columnaDinero<F extends ConCifras>(
  id: 'vigente' | 'ejecutado',
  filtro: (aqui: Aqui) => Filtro,
): ColumnaCuadro<F> {
  return {
    id,
    titulo: TITULO[id],
    lugar: LUGAR[id],
    estilo: 'dinero',
    celda: ({ dato: { cifras } }, aqui) =>
      cifras[id] === null ? VACIA : formula(sumaDe(filtro(aqui), aqui.base(EN_BASE[id]))),
    total: ({ columna, informe }) => (informe.cifras.total[id] === null ? VACIA : formula(suma(columna(id)))),
  };
}

export function columnaEjecucion<F extends ConCifras>(): ColumnaCuadro<F> {
  const porcentaje = ({ celda }: Aqui, cifras: Cifras) =>
    cifras.ejecucion === null ? VACIA : formula(porcentajeEjecutado(celda('vigente'), celda('ejecutado')));
  return {
    id: 'ejecucion',
    titulo: '% de Ejec.',
    lugar: ['F'],
    estilo: 'porcentaje',
    celda: ({ dato: { cifras } }, aqui) => porcentaje(aqui, cifras),
    total: (aqui) => porcentaje(aqui, aqui.informe.cifras.total),
  };
}

const TITULO_CIFRA: Readonly<Record<keyof Avances, string>> = {
  programado: '% Programado',
  avance: '% de Avance',
  eficacia: '% de Eficacia',
};

const LUGAR_CIFRA = { programado: ['G'], avance: ['H'], eficacia: ['I'] } as const;

/** The three percentages, each by the formula that `celda` gives. */
export function columnasAvance<F>(
  celda: (cifra: Cifra, fila: Parameters<ColumnaCuadro<F>['celda']>[0], aqui: Aqui) => string,
  total?: (cifra: Cifra, aqui: Aqui) => string,
): readonly ColumnaCuadro<F>[] {
  return (['programado', 'avance', 'eficacia'] as const).map((cifra) => ({
    id: cifra,
    titulo: TITULO_CIFRA[cifra],
    lugar: LUGAR_CIFRA[cifra],
    estilo: 'porcentaje',
    celda: (fila, aqui) => formula(celda(cifra, fila, aqui)),
    ...(total ? { total: (aqui: Aqui) => formula(total(cifra, aqui)) } : {}),
  }));
}

/** Mean of the tasks that `filtro` picks, to the report's quarter. */
export function promedioDeTareas(cifra: Cifra, filtro: Filtro, { base, informe }: Aqui): string {
  const columna: IdColumnaBase = `${cifra}-t${informe.trimestre}`;
  return promedioDe(filtro, base(columna));
}

/** Traffic light of the eficacia: what was due by now, and not the whole year, is what a colour judges. */
export function columnaSemaforo<F>(): ColumnaCuadro<F> {
  return {
    id: 'semaforo',
    titulo: 'Semáforo',
    lugar: ['J'],
    estilo: 'semaforo',
    celda: (_fila, { celda, informe }) => formula(luz(celda('eficacia'), informe.ajustes.semaforo)),
  };
}

/** Physical progress for what was spent, in points. */
export function columnaEficiencia<F>(): ColumnaCuadro<F> {
  return {
    id: 'eficiencia',
    titulo: 'Eficiencia físico-financiera',
    lugar: ['K'],
    estilo: 'porcentaje',
    celda: (_fila, { celda }) => formula(eficiencia(celda('avance'), celda('ejecucion'))),
  };
}
