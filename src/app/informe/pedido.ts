import type { Ajustes } from '../../plan/ajustes';
import type { Trimestre } from '../../plan/mes';
import { consolidar } from '../../report/consolidacion';
import type { Consolidacion } from '../../report/consolidacion';
import type { Metodo } from '../../report/metodo';
import { claveDeUnidad, reunir } from './fuentes';
import type { ArchivoDelInforme, Fuentes, LibroDelInforme } from './fuentes';

/** What the planner decided about a report, beyond its quarter. */
export interface PedidoInforme {
  readonly archivos: readonly ArchivoDelInforme[];
  readonly metodo: Metodo;
  /** Keys (`claveDeUnidad`) of the units that were left out by hand. */
  readonly excluidas: ReadonlySet<string>;
}

export interface OpcionesInforme {
  readonly trimestre: Trimestre;
  readonly ajustes: Ajustes;
  /** Unit code → institution code, as the planner confirmed them. */
  readonly confirmadas: ReadonlyMap<string, string>;
  /** Unit codes that were decided outside the sheet `Equivalencias`, and replace what is typed there. */
  readonly decididas?: ReadonlySet<string>;
}

/** The one model that the pane shows and the sheets are made of. */
export function consolidarPedido(
  libro: LibroDelInforme,
  { archivos, metodo, excluidas }: PedidoInforme,
  { trimestre, ajustes, confirmadas, decididas }: OpcionesInforme,
): { readonly consolidacion: Consolidacion; readonly fuentes: Fuentes } {
  const fuentes = reunir(libro, archivos);
  const consolidacion = consolidar(
    fuentes.unidades.filter((unidad) => !excluidas.has(claveDeUnidad(unidad))),
    {
      trimestre,
      ajustes,
      metodo,
      confirmadas,
      ...(decididas ? { decididas } : {}),
      estructura: fuentes.estructura?.estructura ?? null,
      sinPlan: fuentes.sinPlan,
    },
  );
  return { consolidacion, fuentes };
}
