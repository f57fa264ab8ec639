import type { GenerationResult, ReadOptions, WorkbookPort } from '../../app/port';
import { leerAjustes } from '../../app/revision/ajustes-libro';
import type { Trimestre } from '../../plan/mes';
import type { CasosDeInforme, EleccionInforme } from './casos';
import { MENSAJES } from './mensajes';

// All of the report comes when it is asked for: the first step must not wait for the last one.
const guardado = () => import('../../app/informe/guardado');

export function casosDeInforme(port: Pick<WorkbookPort, 'getSetting' | 'setSetting'>): CasosDeInforme {
  const leer = async () => (await guardado()).leerInforme(port);
  return {
    leer,
    guardar: async (informe) => (await guardado()).guardarInforme(port, informe),
    ver: async (libro, eleccion, trimestre) => {
      const [{ verInforme }, informe, ajustes] = await Promise.all([
        import('../../app/informe/vista'),
        leer(),
        leerAjustes(port),
      ]);
      const nombrado = { ...libro, nombre: MENSAJES.esteLibro };
      return verInforme(
        nombrado,
        { ...eleccion, metodo: informe.metodo },
        { ...informe, ajustes, trimestre },
      );
    },
  };
}

/** Reads the workbook anew and writes the report into it. */
export async function generarInforme(
  port: WorkbookPort,
  trimestre: Trimestre,
  eleccion: EleccionInforme,
  opciones: ReadOptions,
): Promise<GenerationResult> {
  const [{ generarConsolidado }, { leerInforme }, ajustes] = await Promise.all([
    import('../../app/consolidar-libro'),
    guardado(),
    leerAjustes(port),
  ]);
  const { metodo, confirmadas } = await leerInforme(port);
  const pedido = { ...eleccion, metodo };
  return generarConsolidado(port, { trimestre, ajustes, confirmadas, pedido, ...opciones });
}
