import type { PedidoSeguimiento } from '../../../app/seguimiento/generar';
import type { GenerationResult } from '../../../app/port';

/** A plan of the year by its place. */
export interface PlanPedido {
  /** Null for the open workbook. */
  readonly archivo: string | null;
  readonly hoja: string;
  /** First row of its table, 0-based. */
  readonly fila: number;
}

/** What the forms are asked for with. */
export interface SeguimientoPedido extends Omit<PedidoSeguimiento, 'planes'> {
  readonly planes: readonly PlanPedido[];
}

export interface CasosDeSeguimiento {
  /** Makes the forms of the plans, or brings them up to date; what the units have filled in stays. */
  generar(pedido: SeguimientoPedido): Promise<GenerationResult>;
}
