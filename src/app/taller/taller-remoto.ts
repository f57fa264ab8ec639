import type { WorkerLike } from '../../xlsx/read-in-worker';
import { buffersOf } from '../../xlsx/sheet-data';
import { CasoError } from '../caso-error';
import type { CasoErrorCode } from '../caso-error';
import type { FalloDeTaller, Labor, Peticion, Respuesta } from './mensajes-de-taller';
import type { Taller } from './taller';
import type { TallerLocal } from './taller-local';

interface Espera {
  readonly resolver: (valor: unknown) => void;
  readonly rechazar: (error: Error) => void;
}

/**
 * The workshop in a worker. One that dies (out of memory, say) fails what it was asked for; the next one starts
 * without the workbooks, and says so of each that is asked for.
 */
export function tallerRemoto(iniciar: () => WorkerLike): Taller {
  const esperas = new Map<number, Espera>();
  let worker: WorkerLike | null = null;
  let ultimo = 0;

  const morir = (): void => {
    worker?.terminate();
    worker = null;
    for (const { rechazar } of esperas.values()) rechazar(new CasoError('TALLER_CAIDO'));
    esperas.clear();
  };

  const enMarcha = (): WorkerLike => {
    if (worker) return worker;
    worker = iniciar();
    worker.addEventListener('message', ({ data }: MessageEvent<Respuesta>) => {
      const espera = esperas.get(data.id);
      esperas.delete(data.id);
      if (data.fallo) espera?.rechazar(errorDe(data.fallo));
      else espera?.resolver(data.valor);
    });
    worker.addEventListener('error', morir);
    worker.addEventListener('messageerror', morir);
    return worker;
  };

  const pedir = <L extends Labor>(
    labor: L,
    datos: Parameters<TallerLocal[L]>,
    entregados: Transferable[] = [],
  ): Promise<ReturnType<TallerLocal[L]>> =>
    new Promise((resolver, rechazar) => {
      const peticion: Peticion = { id: ++ultimo, labor, datos };
      esperas.set(peticion.id, {
        resolver: (valor) => resolver(valor as ReturnType<TallerLocal[L]>),
        rechazar,
      });
      enMarcha().postMessage(peticion, entregados);
    });

  return {
    recibir: (datos, contexto) => pedir('recibir', [datos, contexto], buffersOf(datos)),
    olvidar: (archivo) => pedir('olvidar', [archivo]),
    revisar: (ajustes, elecciones) => pedir('revisar', [ajustes, elecciones]),
    tabla: (archivo, hoja, fila) => pedir('tabla', [archivo, hoja, fila]),
    ver: (encargo) => pedir('ver', [encargo]),
    componer: (encargo) => pedir('componer', [encargo]),
    equivalencias: (encargo) => pedir('equivalencias', [encargo]),
  };
}

function errorDe({ code, data, message }: FalloDeTaller): Error {
  return code === null ? new Error(message) : new CasoError(code as CasoErrorCode, data);
}
