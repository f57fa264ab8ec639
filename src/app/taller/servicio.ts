import { CasoError } from '../caso-error';
import type { FalloDeTaller, Peticion, Respuesta } from './mensajes-de-taller';
import { TallerLocal } from './taller-local';

/** What the worker's global scope and a message port have in common. */
export interface PuertoDeServicio {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown): void;
}

/** Does the work that is asked for, in its order, with one workshop for all of it. */
export function atenderTaller(puerto: PuertoDeServicio): void {
  const taller = new TallerLocal();
  puerto.addEventListener('message', ({ data }: MessageEvent<Peticion>) => {
    puerto.postMessage(responder(taller, data));
  });
}

function responder(taller: TallerLocal, { id, labor, datos }: Peticion): Respuesta {
  try {
    // The client's own signature ties the name to its arguments.
    const hacer = taller[labor].bind(taller) as (...argumentos: readonly unknown[]) => unknown;
    return { id, valor: hacer(...datos), fallo: null };
  } catch (error) {
    return { id, valor: null, fallo: falloDe(error) };
  }
}

function falloDe(error: unknown): FalloDeTaller {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof CasoError
    ? { code: error.code, data: error.data, message }
    : { code: null, data: {}, message };
}
