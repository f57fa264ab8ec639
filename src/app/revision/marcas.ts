import type { Gravedad, Hallazgo } from '../../check/types';
import type { MarkColor, WorkbookPort } from '../port';

const CLAVE = 'marcas';

const COLORES: Readonly<Record<Gravedad, MarkColor>> = { error: 'rojo', aviso: 'amarillo', nota: 'azul' };

/** Colours the cells of the findings by severity, in place of earlier marks; remembered for the next time. */
export async function marcar(port: WorkbookPort, hallazgos: readonly Hallazgo[]): Promise<void> {
  await port.mark(
    hallazgos.map(({ hoja, celda, gravedad }) => ({
      sheet: hoja,
      address: celda,
      color: COLORES[gravedad],
    })),
  );
  await port.setSetting(CLAVE, true);
}

/** Takes every mark off; the cells look as they did before. */
export async function desmarcar(port: WorkbookPort): Promise<void> {
  await port.mark([]);
  await port.setSetting(CLAVE, undefined);
}

/** True where the workbook was left with marks on. */
export async function estaMarcado(port: WorkbookPort): Promise<boolean> {
  return (await port.getSetting(CLAVE)) === true;
}
