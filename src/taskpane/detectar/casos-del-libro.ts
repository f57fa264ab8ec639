import { leerCorrecciones } from '../../app/correcciones';
import { claveDeTarea, guardarEleccion, inferidoDe, type Elecciones } from '../../app/elecciones';
import type { LeerArchivosOptions } from '../../app/leer-archivos';
import { guardarMapeos, leerMapeos, quitarMapeo } from '../../app/mapeos';
import { PortError, type WorkbookPort } from '../../app/port';
import type { Taller } from '../../app/taller/taller';
import { ajustesParaArchivos } from '../../app/validar-archivos';
import { mapeoDe } from '../../layout/mapear';
import type { CasosDeArchivos, CasosDeCorreccion } from './casos';

/** Makes what reads closed files, for one reading. */
export type Lector = () => Promise<NonNullable<LeerArchivosOptions['reader']>>;

export function casosDeCorreccion(port: WorkbookPort): CasosDeCorreccion {
  const hoja: CasosDeCorreccion['hoja'] = async (nombre, opciones) => {
    const { sheets } = await port.read(opciones);
    const hallada = sheets.find(({ name }) => name === nombre);
    if (!hallada) throw new PortError('HOJA_AUSENTE', { hoja: nombre });
    return hallada;
  };
  return {
    leer: () => leerMapeos(port),
    hoja,
    guardar: (mapeo, reemplazadas) => guardarMapeos(port, [mapeo], reemplazadas),
    confirmar: async (tabla, opciones) => {
      const mapeo = mapeoDe(await hoja(tabla.hoja, opciones), tabla);
      await guardarMapeos(port, [{ ...mapeo, hoja: tabla.hoja, recorte: null }]);
    },
    quitar: (huella) => quitarMapeo(port, huella),
    // Files of corrections are rare: what reads and writes them comes when it is asked for.
    exportar: async () => {
      const { exportarMapeos } = await import('../../app/archivo-mapeos');
      return exportarMapeos((await leerMapeos(port)).mapeos);
    },
    importar: async (texto) => {
      const { importarMapeos } = await import('../../app/archivo-mapeos');
      const { mapeos, error } = importarMapeos(texto);
      if (error !== null) return { agregadas: 0, error };
      await guardarMapeos(port, mapeos);
      return { agregadas: mapeos.length, error: null };
    },
    elegir: (tabla, fila, eleccion) => {
      const inferido = inferidoDe(fila);
      const igual = eleccion?.tipo === inferido?.tipo && eleccion?.sentido === inferido?.sentido;
      return guardarEleccion(port, claveDeTarea(tabla, fila), igual ? null : eleccion);
    },
  };
}

export function casosDeArchivos(
  port: WorkbookPort,
  taller: () => Promise<Taller>,
  lector?: Lector,
): CasosDeArchivos {
  const revisar = async (elecciones: Elecciones | null) =>
    (await taller()).revisar(await ajustesParaArchivos(port), elecciones);
  return {
    async *leer(files, opciones) {
      const [{ recibirArchivos }, correcciones, ajustes, reader] = await Promise.all([
        import('../../app/taller/recibir-archivos'),
        leerCorrecciones(port),
        ajustesParaArchivos(port),
        lector?.(),
      ]);
      const lectura = { ...opciones, ...(reader ? { reader } : {}) };
      yield* recibirArchivos(await taller(), files, { correcciones, ajustes }, lectura);
    },
    revisar: () => revisar(null),
    aplicar: (elecciones) => revisar(elecciones),
    olvidar: async (archivo) => (await taller()).olvidar(archivo),
  };
}
