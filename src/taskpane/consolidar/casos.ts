import type { LibroDelInforme } from '../../app/informe/fuentes';
import type { InformeGuardado } from '../../app/informe/guardado';
import type { PedidoInforme } from '../../app/informe/pedido';
import type { VistaInforme } from '../../app/informe/vista';
import type { Trimestre } from '../../plan/mes';

/** What a session adds to what the workbook keeps of its report. */
export type EleccionInforme = Omit<PedidoInforme, 'metodo'>;

export interface CasosDeInforme {
  leer(): Promise<InformeGuardado>;
  guardar(informe: InformeGuardado): Promise<void>;
  /** The report as it would be written, from what was read already. */
  ver(
    libro: Omit<LibroDelInforme, 'nombre'>,
    eleccion: EleccionInforme,
    trimestre: Trimestre,
  ): Promise<VistaInforme>;
}
