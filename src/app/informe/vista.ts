import { agrupar } from '../../report/agrupar';
import { avisosDe } from '../../report/avisos';
import type { FilaDeCifras } from '../../report/cambios';
import { cifrasDe } from '../../report/cifras';
import type { AvanceTotal } from '../../report/cifras';
import { tareasPorUnidad } from '../../report/consolidacion';
import type { Consolidacion } from '../../report/consolidacion';
import type { EstadoEquivalencia } from '../../report/equivalencias';
import { filasDeCifras } from '../../report/filas-de-cifras';
import type { EstadoUnidad } from '../../report/recibidas';
import type { CuentaDeHallazgos, Unidad } from '../../report/unidad';
import { nombreDe, siglaDe, tareasDe } from '../../report/unidad';
import { mensajeDeAviso } from '../mensajes-consolidar';
import { faltantes } from './esperadas';
import { claveDeUnidad } from './fuentes';
import type { EstructuraHallada, LibroDelInforme } from './fuentes';
import { consolidarPedido } from './pedido';
import type { OpcionesInforme, PedidoInforme } from './pedido';
import { zonasDe } from './zonas';
import type { Zona } from './zonas';

/** A unit that was handed in, and what becomes of it. */
export interface LineaUnidad {
  /** `claveDeUnidad`; null for a file without a plan, which cannot be chosen. */
  readonly clave: string | null;
  readonly area: string | null;
  readonly unidad: string | null;
  /** Null for the open workbook. */
  readonly archivo: string | null;
  readonly hoja: string | null;
  /** Where its findings stand. */
  readonly zonas: readonly Zona[];
  readonly gestion: number | null;
  readonly trimestre: number | null;
  readonly tareas: number;
  /** Null where nobody validated. */
  readonly hallazgos: CuentaDeHallazgos | null;
  /** `fuera`: the planner left it out. */
  readonly estado: EstadoUnidad | 'fuera';
  /** Why a file has no plan, or which unit counts in place of a repeated one. */
  readonly detalle: string | null;
}

export interface LineaEquivalencia {
  readonly de: string;
  readonly nombre: string | null;
  readonly a: string | null;
  readonly estado: EstadoEquivalencia;
  readonly tareas: number;
}

/** An operation of the institution, to choose from. */
export interface OpcionOperacion {
  readonly codigo: string;
  readonly nombre: string | null;
}

/** The report before it is written. Percent points, unrounded; null where there is nothing to average. */
export interface VistaInforme {
  readonly unidades: readonly LineaUnidad[];
  readonly faltan: readonly string[];
  readonly gestion: number | null;
  /** Null where it is proposed from the units. */
  readonly estructura: Pick<EstructuraHallada, 'archivo' | 'hoja'> | null;
  readonly acciones: number;
  readonly ponderacion: number;
  readonly avance: AvanceTotal;
  /** Operations only; those that wait for a person first. */
  readonly equivalencias: readonly LineaEquivalencia[];
  readonly operaciones: readonly OpcionOperacion[];
  readonly avisos: readonly string[];
  /** What the sheet prints, row by row, to be held against an earlier report. */
  readonly cifras: readonly FilaDeCifras[];
}

export function verInforme(
  libro: LibroDelInforme,
  pedido: PedidoInforme,
  { esperadas, ...opciones }: OpcionesInforme & { readonly esperadas: readonly string[] },
): VistaInforme {
  const { consolidacion, fuentes } = consolidarPedido(libro, pedido, opciones);
  const cifras = cifrasDe(consolidacion);
  const { estructura } = consolidacion;
  return {
    unidades: lineasDe(consolidacion, fuentes.unidades, pedido.excluidas),
    faltan: faltantes(esperadas, consolidacion.unidades),
    gestion: consolidacion.gestion,
    estructura: fuentes.estructura && { archivo: fuentes.estructura.archivo, hoja: fuentes.estructura.hoja },
    acciones: estructura.acciones.length,
    ponderacion: cifras.ponderacion,
    avance: cifras.avance,
    equivalencias: equivalenciasDe(consolidacion),
    operaciones: fuentes.estructura
      ? estructura.acciones.flatMap(({ operaciones }) =>
          operaciones.map(({ codigo, nombre }) => ({ codigo, nombre })),
        )
      : [],
    avisos: avisosDe(consolidacion, cifras).filter(esGeneral).map(mensajeDeAviso),
    cifras: filasDeCifras(consolidacion, cifras),
  };
}

/** Those of units, files and equivalences are said where they stand. */
function esGeneral({ codigo }: { readonly codigo: string }): boolean {
  return !/^(unidad-|archivo-|equivalencia-pendiente$|estructura-propuesta$)/.test(codigo);
}

function equivalenciasDe({ equivalencias }: Consolidacion): readonly LineaEquivalencia[] {
  const lineas = equivalencias
    .filter(({ nivel }) => nivel === 'operacion')
    .map(({ de, nombre, a, estado, tareas }) => ({ de, nombre, a, estado, tareas }));
  const pendiente = ({ estado }: LineaEquivalencia) => estado === 'pendiente';
  return [...lineas.filter(pendiente), ...lineas.filter((linea) => !pendiente(linea))];
}

function lineasDe(
  consolidacion: Consolidacion,
  todas: readonly Unidad[],
  excluidas: ReadonlySet<string>,
): readonly LineaUnidad[] {
  const recibidas = new Map(consolidacion.recibidas.map((una) => [una.unidad, una]));
  const cuantas = tareasPorUnidad(consolidacion);
  const zonas = new Map(
    [...agrupar(todas, ({ archivo, enEsteLibro }) => (enEsteLibro ? null : archivo)).values()].flatMap(
      (deUnLibro) => [...zonasDe(deUnLibro)],
    ),
  );
  return [
    ...todas.map((unidad): LineaUnidad => {
      const recibida = recibidas.get(unidad);
      const fuera = excluidas.has(claveDeUnidad(unidad));
      const cuenta = recibida?.cuenta;
      return {
        ...deTitulo(unidad),
        zonas: zonas.get(unidad) ?? [],
        tareas: fuera ? tareasDe(unidad).length : cuantas(unidad),
        estado: recibida?.estado ?? 'fuera',
        detalle: cuenta ? `${cuenta.archivo}, hoja ${cuenta.tabla.hoja}` : null,
      };
    }),
    ...consolidacion.sinPlan.map(({ archivo, estado, motivo }): LineaUnidad => ({
      clave: null,
      area: null,
      unidad: null,
      archivo,
      hoja: null,
      zonas: [],
      gestion: null,
      trimestre: null,
      tareas: 0,
      hallazgos: null,
      estado,
      detalle: motivo,
    })),
  ];
}

function deTitulo(unidad: Unidad): Omit<LineaUnidad, 'zonas' | 'tareas' | 'estado' | 'detalle'> {
  const { tabla, archivo, enEsteLibro, hallazgos = null } = unidad;
  const { gestion, trimestre } = tabla.titulo;
  return {
    clave: claveDeUnidad(unidad),
    area: siglaDe(unidad),
    unidad: nombreDe(unidad),
    archivo: enEsteLibro ? null : archivo,
    hoja: tabla.hoja,
    gestion,
    trimestre,
    hallazgos,
  };
}
