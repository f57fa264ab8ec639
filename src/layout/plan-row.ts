import { nivel } from '../plan/codigo';
import type { Meses } from '../plan/mes';
import type { Columnas, Rol, RolMensual } from '../plan/rol';
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
  const leida = filaLeida(lector, fila, columnas, {
    tipo: 'agregado',
    nivel: forma.nivelFijo ?? (codigo === null ? null : nivel(codigo, forma.familia)),
    codigo,
    desplazada: desplazada?.desplazamiento ?? null,
  });
  return forma.variasPartidas ? conPartidas(leida, partidasDe(lector, fila, columnas, decimal)) : leida;
}

/** Roles that a total may fill. */
const CIFRAS: ReadonlySet<string> = new Set<Rol>([
  'meta',
  'ponderacion',
  'lineaBase',
  'programado',
  'ejecutado',
  'total',
  'eficacia',
  'ejecucion',
  'presupuesto',
  'presupuestoEjecutado',
  'inversion',
  'tgn',
  'otros',
]);

/** A closing row: its figures under the name that it goes by. */
export function filaDeTotal(
  lector: Lector,
  fila: number,
  columnas: Columnas,
  descripcion: string | null,
): Fila {
  const cifras: Columnas = Object.fromEntries(Object.entries(columnas).filter(([rol]) => CIFRAS.has(rol)));
  const leida = filaLeida(lector, fila, cifras, {
    tipo: 'total',
    nivel: null,
    codigo: null,
    desplazada: null,
  });
  return { ...leida, descripcion };
}

/** Every cell of a row as its role says; one literal, since thousands of rows are made of it. */
function filaLeida(
  lector: Lector,
  fila: number,
  columnas: Columnas,
  { tipo, nivel, codigo, desplazada }: Pick<Fila, 'tipo' | 'nivel' | 'codigo' | 'desplazada'>,
): Fila {
  const leida: Fila = {
    fila: fila + 1,
    tipo,
    nivel,
    id: lector.numero(fila, columnas.id),
    codigo,
    descripcion: lector.texto(fila, columnas.descripcion ?? columnas.operacion),
    area: lector.texto(fila, columnas.area),
    responsable: lector.texto(fila, columnas.responsable),
    meta: lector.numero(fila, columnas.meta),
    unidadMedida: lector.texto(fila, columnas.unidadMedida),
    ponderacion: lector.numero(fila, columnas.ponderacion),
    indicadorTexto: lector.texto(fila, columnas.indicadorTexto),
    lineaBase: lector.numero(fila, columnas.lineaBase),
    medio: lector.texto(fila, columnas.medio),
    inicio: lector.fecha(fila, columnas.inicio),
    fin: lector.fecha(fila, columnas.fin),
    mesInicioFin: lector.texto(fila, columnas.mesInicioFin),
    programado: meses(lector, fila, columnas, 'programado'),
    ejecutado: meses(lector, fila, columnas, 'ejecutado'),
    total: lector.numero(fila, columnas.total),
    eficaciaRegistrada: lector.puntos(fila, columnas.eficacia),
    ejecucionRegistrada: lector.puntos(fila, columnas.ejecucion),
    resultados: lector.texto(fila, columnas.resultados),
    problemas: lector.texto(fila, columnas.problemas),
    partida: lector.texto(fila, columnas.partida),
    partidas: [],
    presupuesto: lector.numero(fila, columnas.presupuesto),
    presupuestoEjecutado: lector.numero(fila, columnas.presupuestoEjecutado),
    inversion: lector.numero(fila, columnas.inversion),
    objetivo: lector.texto(fila, columnas.objetivo),
    operacion: lector.texto(fila, columnas.operacion),
    resultadoEsperado: lector.texto(fila, columnas.resultadoEsperado),
    indicador: null,
    sentido: null,
    eficacia: null,
    desplazada,
  };
  const porFuente = columnas.tgn !== undefined || columnas.otros !== undefined;
  return porFuente ? conFinanciamiento(leida, lector, fila, columnas) : leida;
}

function meses(lector: Lector, fila: number, columnas: Columnas, rol: RolMensual): Meses | null {
  return columnas[rol]?.map((columna) => lector.numero(fila, columna)) ?? null;
}

/** T.G.N. and other sources; the budget is their sum where no column of its own says it. */
function conFinanciamiento(leida: Fila, lector: Lector, fila: number, columnas: Columnas): Fila {
  const [tgn, otros] = [lector.numero(fila, columnas.tgn), lector.numero(fila, columnas.otros)];
  const suma = tgn === null && otros === null ? null : (tgn ?? 0) + (otros ?? 0);
  return {
    ...leida,
    presupuesto: leida.presupuesto ?? leida.total ?? suma,
    financiamiento: { tgn, otros },
  };
}
