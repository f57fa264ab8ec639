import { casiIguales, toleranciaDeSuma } from '../plan/tolerancia';
import type { CifrasDelInforme } from './cifras';
import type { Consolidacion } from './consolidacion';
import { nombreDe } from './unidad';
import type { Unidad } from './unidad';

type Dato = string | number | null;

/** What the planner should know about a consolidation; the sentence is made at the edge, of code and data. */
export interface Aviso {
  readonly codigo: CodigoAviso;
  readonly datos: Readonly<Record<string, Dato>>;
}

export const CODIGOS_AVISO = [
  'estructura-propuesta',
  'acp-sin-unidades',
  'acp-sin-ponderacion',
  'ponderacion-no-suma-100',
  'equivalencia-pendiente',
  'equivalencia-sin-destino',
  'unidad-repetida',
  'unidad-de-otra-gestion',
  'unidad-de-otro-trimestre',
  'archivo-sin-tabla',
  'archivo-ilegible',
  'sin-ejecucion',
  'tareas-sin-codigo',
  'trimestre-supuesto',
] as const;

export type CodigoAviso = (typeof CODIGOS_AVISO)[number];

/** Every notice of a consolidation, in the order of its codes. */
export function avisosDe(consolidacion: Consolidacion, cifras: CifrasDelInforme): readonly Aviso[] {
  return [
    ...deEstructura(consolidacion, cifras),
    ...deEquivalencias(consolidacion),
    ...deUnidades(consolidacion),
    ...deTareas(consolidacion),
  ];
}

function deEstructura({ estructura }: Consolidacion, cifras: CifrasDelInforme): readonly Aviso[] {
  const { propuesta, acciones } = estructura;
  if (propuesta) return [{ codigo: 'estructura-propuesta', datos: { acciones: acciones.length } }];
  const sinUnidades = cifras.acciones.filter(({ tareas }) => tareas === 0);
  const sinPeso = acciones.filter(({ ponderacion }) => ponderacion === 0);
  const pesos = acciones.map(({ ponderacion }) => ponderacion);
  const suma = cifras.ponderacionTotal;
  return [
    ...lista('acp-sin-unidades', sinUnidades, {
      ponderacion: cifras.ponderacionTotal - cifras.ponderacion,
    }),
    ...lista('acp-sin-ponderacion', sinPeso, {}),
    ...(casiIguales(suma, 100, toleranciaDeSuma(pesos))
      ? []
      : [{ codigo: 'ponderacion-no-suma-100', datos: { suma } } as const]),
  ];
}

function lista(
  codigo: CodigoAviso,
  filas: readonly { readonly codigo: string }[],
  datos: Aviso['datos'],
): readonly Aviso[] {
  if (filas.length === 0) return [];
  const codigos = filas.map((fila) => fila.codigo).join(', ');
  return [{ codigo, datos: { ...datos, cuantas: filas.length, codigos } }];
}

function deEquivalencias({ equivalencias, confirmadasSinDestino }: Consolidacion): readonly Aviso[] {
  return [
    ...equivalencias
      .filter(({ estado, nivel }) => estado === 'pendiente' && nivel === 'operacion')
      .map(({ de, nombre, a, tareas }) => ({
        codigo: 'equivalencia-pendiente' as const,
        datos: { de, nombre, cercana: a, tareas },
      })),
    ...confirmadasSinDestino.map(([de, a]) => ({
      codigo: 'equivalencia-sin-destino' as const,
      datos: { de, a },
    })),
  ];
}

const POR_ESTADO = {
  repetida: 'unidad-repetida',
  'otra-gestion': 'unidad-de-otra-gestion',
  'otro-trimestre': 'unidad-de-otro-trimestre',
} as const;

function deUnidades({ recibidas, sinPlan, gestion, trimestre }: Consolidacion): readonly Aviso[] {
  return [
    ...recibidas.flatMap(({ unidad, estado, cuenta }): readonly Aviso[] => {
      if (estado === 'incluida') return [];
      const { titulo } = unidad.tabla;
      const datos = {
        ...lugar(unidad),
        suya: estado === 'otra-gestion' ? titulo.gestion : titulo.trimestre,
        esperada: estado === 'otra-gestion' ? gestion : trimestre,
        cuenta: cuenta && `${cuenta.archivo} (${cuenta.tabla.hoja})`,
      };
      return [{ codigo: POR_ESTADO[estado], datos }];
    }),
    ...sinPlan.map(({ archivo, estado, motivo }) => ({
      codigo: estado === 'ilegible' ? ('archivo-ilegible' as const) : ('archivo-sin-tabla' as const),
      datos: { archivo, motivo },
    })),
  ];
}

function lugar(unidad: Unidad): Aviso['datos'] {
  const { archivo, tabla } = unidad;
  return { unidad: nombreDe(unidad) ?? tabla.titulo.area, archivo, hoja: tabla.hoja };
}

function deTareas({ renglones, pendientes, unidades, trimestreSupuesto }: Consolidacion): readonly Aviso[] {
  const tareas = [...renglones, ...pendientes].filter(({ clase }) => clase === 'tarea');
  const sinMeses = tareas.filter(({ fila }) => fila.ejecutado === null);
  const deUnidad = new Set(sinMeses.map(({ unidad }) => unidad)).size;
  const sinCodigo = tareas.filter(({ fila }) => fila.codigo === null).length;
  return [
    ...(deUnidad > 0
      ? [{ codigo: 'sin-ejecucion', datos: { unidades: deUnidad, todas: unidades.length } } as const]
      : []),
    ...(sinCodigo > 0 ? [{ codigo: 'tareas-sin-codigo', datos: { tareas: sinCodigo } } as const] : []),
    ...(trimestreSupuesto ? [{ codigo: 'trimestre-supuesto', datos: { trimestre: 4 } } as const] : []),
  ];
}
