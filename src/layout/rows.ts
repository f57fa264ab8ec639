import { nivel } from '../plan/codigo';
import type { Columnas, RolMensual } from '../plan/rol';
import type { Fila, Partida } from '../plan/tabla';
import type { Meses } from '../plan/mes';
import { lectorDe, type Lector } from './cells';
import { codigoEnFila, type CodigoPrevio } from './code-cell';
import { pareceCodigo } from './codigos';
import { especialDe, primeraCelda } from './especiales';
import { filaVacia } from './fila';
import type { Grid } from './grid';
import { conPartidas, partidasDe } from './partidas';
import { desplazamientoDe, marcarMesPerdido } from './shift';
import type { Forma } from './types';
import type { Decimal } from '../sheet/number';

/** Where the rows of a table are and how their cells are read. */
export interface Fuente {
  readonly grid: Grid;
  readonly forma: Forma;
  readonly columnas: Columnas;
  readonly decimal: Decimal | null;
  /** Last column that has a role. */
  readonly ultima: number;
}

type Clase = 'plan' | 'partida' | 'seccion' | 'total' | 'nada';

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
        const leida = filaDePlan(fuente, fila, previo);
        previo = leida.codigo ?? previo;
        leidas.push(leida);
        break;
      }
      case 'seccion':
        leidas.push(filaDeSeccion(fuente, lector, fila));
        break;
      case 'total':
        leidas.push(filaDeTotal(fuente, lector, fila));
        break;
    }
  }
  return marcarMesPerdido(fuente, leidas);
}

function claseDe(fuente: Fuente, lector: Lector, fila: number): Clase {
  const { grid, forma, columnas } = fuente;
  const first = primeraCelda(grid, fila);
  if (!first) return 'nada';
  const especial = especialDe(first.value, forma);
  if (especial === 'total') return 'total';
  if (especial === 'seccion' || esSeccionCombinada(fuente, fila, first.columna)) return 'seccion';
  if (tieneCodigo(fuente, fila)) return 'plan';
  const conDescripcion = esTexto(lector, fila, columnas.descripcion ?? columnas.operacion);
  const cifras = contarCifras(fuente, lector, fila);
  if (conDescripcion && cifras > 0) return 'plan';
  if (cifras === 0) return 'nada';
  if (forma.variasPartidas && lector.texto(fila, columnas.partida) !== null) return 'partida';
  return cifras >= 2 ? 'total' : 'nada';
}

/** A code in its column, or in the next one where the row has moved aside. */
function tieneCodigo({ grid, forma, columnas: { codigo, programado } }: Fuente, fila: number): boolean {
  if (codigo === undefined) return false;
  const vecinas = programado ? [codigo, codigo + 1, codigo - 1] : [codigo];
  return vecinas.some((columna) => columna >= 0 && pareceCodigo(grid.value(fila, columna), forma.familia));
}

/** One text over most of the table is a section, whatever it says. */
function esSeccionCombinada({ grid, columnas }: Fuente, fila: number, columna: number): boolean {
  const merge = grid.merge(fila, columna);
  if (!merge || typeof grid.value(fila, columna) !== 'string') return false;
  const todas = Object.values(columnas).flat();
  const cubiertas = todas.filter((candidata) => candidata >= merge.left && candidata <= merge.right);
  return cubiertas.length >= 0.6 * todas.length;
}

function esTexto(lector: Lector, fila: number, columna: number | undefined): boolean {
  const texto = lector.texto(fila, columna);
  return texto !== null && /\p{L}{3}/u.test(texto);
}

const ROLES_CON_CIFRAS = [
  'meta',
  'total',
  'presupuesto',
  'presupuestoEjecutado',
  'eficacia',
  'ejecucion',
] as const;

function contarCifras({ columnas }: Fuente, lector: Lector, fila: number): number {
  const simples = ROLES_CON_CIFRAS.filter((rol) => lector.numero(fila, columnas[rol]) !== null);
  const meses = [...(columnas.programado ?? []), ...(columnas.ejecutado ?? [])];
  return simples.length + meses.filter((columna) => lector.numero(fila, columna) !== null).length;
}

function filaDePlan(fuente: Fuente, fila: number, previo: CodigoPrevio): Fila {
  const { grid, forma, columnas, decimal } = fuente;
  const desplazada = desplazamientoDe(fuente, fila);
  const lector = lectorDe(grid, decimal, desplazada?.reemplazos);
  const codigo = desplazada?.reemplazos.has(columnas.codigo ?? -1)
    ? lector.texto(fila, columnas.codigo)
    : codigoEnFila(grid, fila, columnas.codigo, previo);
  const profundidad = codigo === null ? null : nivel(codigo, forma.familia);
  const leida: Fila = {
    ...filaVacia(fila, 'agregado'),
    ...textos(lector, fila, columnas),
    ...cifras(lector, fila, columnas),
    nivel: forma.nivelFijo ?? profundidad,
    codigo,
    desplazada: desplazada?.desplazamiento ?? null,
  };
  return forma.variasPartidas ? conPartidas(leida, partidasDe(lector, fila, columnas, decimal)) : leida;
}

function textos(lector: Lector, fila: number, columnas: Columnas): Partial<Fila> {
  return {
    descripcion: lector.texto(fila, columnas.descripcion ?? columnas.operacion),
    area: lector.texto(fila, columnas.area),
    responsable: lector.texto(fila, columnas.responsable),
    unidadMedida: lector.texto(fila, columnas.unidadMedida),
    indicadorTexto: lector.texto(fila, columnas.indicadorTexto),
    medio: lector.texto(fila, columnas.medio),
    inicio: lector.fecha(fila, columnas.inicio),
    fin: lector.fecha(fila, columnas.fin),
    mesInicioFin: lector.texto(fila, columnas.mesInicioFin),
    resultados: lector.texto(fila, columnas.resultados),
    problemas: lector.texto(fila, columnas.problemas),
    partida: lector.texto(fila, columnas.partida),
    objetivo: lector.texto(fila, columnas.objetivo),
    operacion: lector.texto(fila, columnas.operacion),
    resultadoEsperado: lector.texto(fila, columnas.resultadoEsperado),
  };
}

function cifras(lector: Lector, fila: number, columnas: Columnas): Partial<Fila> {
  return {
    id: lector.numero(fila, columnas.id),
    meta: lector.numero(fila, columnas.meta),
    ponderacion: lector.numero(fila, columnas.ponderacion),
    lineaBase: lector.numero(fila, columnas.lineaBase),
    programado: meses(lector, fila, columnas, 'programado'),
    ejecutado: meses(lector, fila, columnas, 'ejecutado'),
    total: lector.numero(fila, columnas.total),
    eficaciaRegistrada: lector.puntos(fila, columnas.eficacia),
    ejecucionRegistrada: lector.puntos(fila, columnas.ejecucion),
    presupuesto: lector.numero(fila, columnas.presupuesto),
    presupuestoEjecutado: lector.numero(fila, columnas.presupuestoEjecutado),
    inversion: lector.numero(fila, columnas.inversion),
    ...financiamiento(lector, fila, columnas),
  };
}

/** T.G.N. and other sources; the budget is their sum where no column of its own says it. */
function financiamiento(lector: Lector, fila: number, columnas: Columnas): Partial<Fila> {
  if (columnas.tgn === undefined && columnas.otros === undefined) return {};
  const [tgn, otros] = [lector.numero(fila, columnas.tgn), lector.numero(fila, columnas.otros)];
  const suma = tgn === null && otros === null ? null : (tgn ?? 0) + (otros ?? 0);
  const escrito = lector.numero(fila, columnas.presupuesto) ?? lector.numero(fila, columnas.total);
  return { financiamiento: { tgn, otros }, presupuesto: escrito ?? suma };
}

function meses(lector: Lector, fila: number, columnas: Columnas, rol: RolMensual): Meses | null {
  return columnas[rol]?.map((columna) => lector.numero(fila, columna)) ?? null;
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

function filaDeTotal({ grid, columnas }: Fuente, lector: Lector, fila: number): Fila {
  const first = primeraCelda(grid, fila);
  const label = typeof first?.value === 'string' ? lector.texto(fila, first.columna) : null;
  return { ...filaVacia(fila, 'total'), ...cifras(lector, fila, columnas), id: null, descripcion: label };
}

function agregarPartidas(leidas: Fila[], partidas: readonly Partida[]): void {
  const index = leidas.findLastIndex(({ tipo }) => tipo === 'agregado');
  const fila = leidas[index];
  if (fila) leidas[index] = conPartidas(fila, partidas);
}
