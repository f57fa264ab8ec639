/** Corrections and closed files that answer from memory. */
import type { Eleccion, Elecciones } from '../../src/app/elecciones';
import { claveDeTarea } from '../../src/app/elecciones';
import type { ArchivoLeido, FileSource } from '../../src/app/leer-archivos';
import type { MapeoGuardado, MapeosLeidos } from '../../src/app/mapeos';
import { resumir, SIN_REVISION, type ArchivoRecibido } from '../../src/app/taller/resumen';
import type { TallerLocal } from '../../src/app/taller/taller-local';
import type { ResultadoRevision } from '../../src/check/types';
import type { Fila, Tabla } from '../../src/plan/tabla';
import type { Sheet } from '../../src/sheet/sheet';
import type { CasosDeArchivos, CasosDeCorreccion, Importacion } from '../../src/taskpane/detectar/casos';
import { hojaPropia } from '../support/plan-propio';

export class CorreccionesDePrueba implements CasosDeCorreccion {
  leidos: MapeosLeidos = { mapeos: [], ilegibles: 0 };
  elecciones = new Map<string, Eleccion>();
  sheet: Sheet = hojaPropia();
  importacion: Importacion = { agregadas: 1, error: null };

  constructor(private readonly pedidos: string[]) {}

  leer(): Promise<MapeosLeidos> {
    return Promise.resolve(this.leidos);
  }

  hoja(nombre: string): Promise<Sheet> {
    this.pedidos.push(`hoja ${nombre}`);
    return Promise.resolve(this.sheet);
  }

  guardar(mapeo: MapeoGuardado, reemplazadas: readonly string[]): Promise<void> {
    this.pedidos.push(`guardar ${mapeo.huella} por ${reemplazadas.join(' ')}`);
    this.leidos = { ...this.leidos, mapeos: [...this.leidos.mapeos, mapeo] };
    return Promise.resolve();
  }

  confirmar({ hoja }: Tabla): Promise<void> {
    this.pedidos.push(`confirmar ${hoja}`);
    return Promise.resolve();
  }

  quitar(huella: string): Promise<void> {
    this.pedidos.push(`quitar ${huella}`);
    const mapeos = this.leidos.mapeos.filter((mapeo) => mapeo.huella !== huella);
    this.leidos = { ...this.leidos, mapeos };
    return Promise.resolve();
  }

  exportar(): Promise<string> {
    this.pedidos.push('exportar');
    return Promise.resolve('{}');
  }

  importar(texto: string): Promise<Importacion> {
    this.pedidos.push(`importar ${texto}`);
    return Promise.resolve(this.importacion);
  }

  elegir(tabla: Tabla, fila: Fila, eleccion: Eleccion | null): Promise<Elecciones> {
    this.pedidos.push(
      `elegir ${fila.codigo ?? ''} ${eleccion ? `${eleccion.tipo} ${eleccion.sentido}` : 'lo deducido'}`,
    );
    const clave = claveDeTarea(tabla, fila);
    if (eleccion) this.elecciones.set(clave, eleccion);
    else this.elecciones.delete(clave);
    return Promise.resolve(new Map(this.elecciones));
  }
}

export class ArchivosDePrueba implements CasosDeArchivos {
  /** What reading a file of that name gives; one without an entry never ends. */
  readonly leidos = new Map<string, ArchivoLeido>();
  /** What the rules say of it, in place of their own findings. */
  readonly revisiones = new Map<string, ResultadoRevision>();

  constructor(private readonly taller: TallerLocal) {}

  async *leer(
    files: readonly FileSource[],
    { signal, onProgress }: Parameters<CasosDeArchivos['leer']>[1],
  ): AsyncGenerator<ArchivoRecibido> {
    for (const [done, { name }] of files.entries()) {
      onProgress?.({ archivo: name, done, total: files.length });
      const leido = this.leidos.get(name) ?? (await nunca(signal));
      const revision = this.#revisionDe(name);
      if (!leido.error) this.taller.guardar({ leido, revision });
      yield { resumen: resumir(leido), revision };
    }
  }

  revisar(): Promise<ReadonlyMap<string, ResultadoRevision>> {
    return Promise.resolve(new Map([...this.leidos.keys()].map((name) => [name, this.#revisionDe(name)])));
  }

  aplicar(): Promise<ReadonlyMap<string, ResultadoRevision>> {
    return this.revisar();
  }

  olvidar(archivo: string): Promise<void> {
    this.taller.olvidar(archivo);
    return Promise.resolve();
  }

  #revisionDe(archivo: string): ResultadoRevision {
    return this.revisiones.get(archivo) ?? SIN_REVISION;
  }
}

function nunca(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error)),
  );
}
