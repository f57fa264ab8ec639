import { nivel } from '../plan/codigo';
import type { Meses } from '../plan/mes';
import type { Columnas, RolMensual } from '../plan/rol';
import type { Fila } from '../plan/tabla';
import { lectorDe, type Lector } from './cells';
import { codigoEnFila, type CodigoPrevio } from './code-cell';
import { conPartidas, partidasDe } from './partidas';
import { desplazamientoDe } from './shift';
import type { Fuente } from './source';

/** A plan row, as it stands or as the repair of a shifted one says; `agregado` until the tree is known. */
export function filaDePlan(fuente: Fuente, fila: number, previo: CodigoPrevio, directo: Lector): Fila {
  const { grid, forma, columnas, decimal } = fuente;
  const desplazada = desplazamientoDe(fuente, fila);
  const lector = desplazada ? lectorDe(grid, decimal, desplazada.reemplazos) : directo;
  const codigo = desplazada?.reemplazos.has(columnas.codigo ?? -1)
    ? lector.texto(fila, columnas.codigo)
    : codigoEnFila(grid, fila, columnas.codigo, previo);
  const leida: Fila = {
    fila: fila + 1,
    tipo: 'agregado',
    nivel: forma.nivelFijo ?? (codigo === null ? null : nivel(codigo, forma.familia)),
    id: lector.numero(fila, columnas.id),
    codigo,
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
    partidas: [],
    objetivo: lector.texto(fila, columnas.objetivo),
    operacion: lector.texto(fila, columnas.operacion),
    resultadoEsperado: lector.texto(fila, columnas.resultadoEsperado),
    ...cifrasDe(lector, fila, columnas),
    indicador: null,
    sentido: null,
    eficacia: null,
    desplazada: desplazada?.desplazamiento ?? null,
  };
  return forma.variasPartidas ? conPartidas(leida, partidasDe(lector, fila, columnas, decimal)) : leida;
}

type Cifras = Pick<
  Fila,
  | 'meta'
  | 'ponderacion'
  | 'lineaBase'
  | 'programado'
  | 'ejecutado'
  | 'total'
  | 'eficaciaRegistrada'
  | 'ejecucionRegistrada'
  | 'presupuesto'
  | 'presupuestoEjecutado'
  | 'inversion'
  | 'financiamiento'
>;

/** The figures of a plan row or of a total. */
export function cifrasDe(lector: Lector, fila: number, columnas: Columnas): Cifras {
  return {
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

function meses(lector: Lector, fila: number, columnas: Columnas, rol: RolMensual): Meses | null {
  return columnas[rol]?.map((columna) => lector.numero(fila, columna)) ?? null;
}

/** T.G.N. and other sources; the budget is their sum where no column of its own says it. */
function financiamiento(
  lector: Lector,
  fila: number,
  columnas: Columnas,
): Pick<Fila, 'financiamiento' | 'presupuesto'> | null {
  if (columnas.tgn === undefined && columnas.otros === undefined) return null;
  const [tgn, otros] = [lector.numero(fila, columnas.tgn), lector.numero(fila, columnas.otros)];
  const suma = tgn === null && otros === null ? null : (tgn ?? 0) + (otros ?? 0);
  const escrito = lector.numero(fila, columnas.presupuesto) ?? lector.numero(fila, columnas.total);
  return { financiamiento: { tgn, otros }, presupuesto: escrito ?? suma };
}
