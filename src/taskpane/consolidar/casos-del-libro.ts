import type { GenerationResult, WorkbookPort } from '../../app/port';
import { leerAjustes } from '../../app/revision/ajustes-libro';
import type { EncargoInforme, Taller } from '../../app/taller/taller';
import type { Trimestre } from '../../plan/mes';
import type { Borrador, CasosDeInforme, EleccionInforme, OpcionesGenerar } from './casos';
import { MENSAJES } from './mensajes';

// All of the report comes when it is asked for: the first step must not wait for the last one.
const guardado = () => import('../../app/informe/guardado');
const equivalencias = () => import('../../app/equivalencias-hoja');

export function casosDeInforme(
  port: Pick<WorkbookPort, 'getSetting' | 'setSetting' | 'read' | 'generate'>,
  taller: () => Promise<Taller>,
): CasosDeInforme {
  const encargo = async ({ libro, eleccion, informe, trimestre }: Borrador): Promise<EncargoInforme> => {
    const { hojas, hallazgos } = libro;
    return {
      ...eleccion,
      ...informe,
      // Only what is counted crosses to the workshop.
      libro: {
        nombre: MENSAJES.esteLibro,
        hojas,
        hallazgos: hallazgos?.map(({ hoja, fila, gravedad }) => ({ hoja, fila, gravedad })) ?? null,
      },
      trimestre,
      ajustes: await leerAjustes(port),
    };
  };
  return {
    leer: async () => {
      const [{ leerInforme }, { leerEquivalencias }] = await Promise.all([guardado(), equivalencias()]);
      return { ...(await leerInforme(port)), confirmadas: await leerEquivalencias(port) };
    },
    guardar: async (informe) => (await guardado()).guardarInforme(port, informe),
    ver: async (borrador) => (await taller()).ver(await encargo(borrador)),
    comparar: async (anterior, { libro: { hojas }, informe: { metodo } }, cifras) => {
      const { compararInforme } = await import('../../app/informe/comparar');
      return compararInforme(port, taller, anterior, { hojas, metodo, cifras });
    },
    decidir: async (borrador, decisiones) => {
      const { decidirEquivalencias } = await equivalencias();
      await decidirEquivalencias(port, await taller(), await encargo(borrador), decisiones);
    },
  };
}

/** Reads the workbook anew and writes the report into it. */
export async function generarInforme(
  port: WorkbookPort,
  trimestre: Trimestre,
  eleccion: EleccionInforme,
  { taller, ...opciones }: OpcionesGenerar & { readonly taller: () => Promise<Taller> },
): Promise<GenerationResult> {
  const [{ generarConsolidado }, { leerInforme }, ajustes] = await Promise.all([
    import('../../app/consolidar-libro'),
    guardado(),
    leerAjustes(port),
  ]);
  const { metodo } = await leerInforme(port);
  const pedido = { ...eleccion, metodo };
  return generarConsolidado(port, { trimestre, ajustes, pedido, taller: await taller(), ...opciones });
}
