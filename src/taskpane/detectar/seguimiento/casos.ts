import type { PedidoSeguimiento } from '../../../app/seguimiento/generar';
import type { GenerationResult } from '../../../app/port';

export interface CasosDeSeguimiento {
  /** Makes the forms of the plans, or brings them up to date; what the units have filled in stays. */
  generar(pedido: PedidoSeguimiento): Promise<GenerationResult>;
}
