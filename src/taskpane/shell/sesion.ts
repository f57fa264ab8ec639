import type { JournalEntry, ReadOptions } from '../../app/port';
import type { Trimestre } from '../../plan/mes';
import { ArchivosDeSesion } from '../detectar/otros/archivos';
import type { CasosDeUso } from './casos';
import { HOJA_EQUIVALENCIAS } from '../../report/nombres';
import { eleccionDe, leerGuardado } from '../consolidar/acciones';
import { preguntar } from '../consolidar/preguntar';
import { trimestreProbable } from '../consolidar/trimestre';
import { envejecer } from '../formulas/acciones';
import type { Ambito } from '../validar/ambito';
import { releer } from '../validar/releer';
import { RevisionViva } from '../validar/revision-viva';
import { INICIAL, type Estado, type Ocupacion, type Trabajo, type Vista } from './estado';
import { fueCancelado, leerFallo } from './fallo';

interface Destino {
  readonly hoja: string;
  readonly celda: string;
}

/** Failures that are remembered for Diagnóstico. */
const MAX_FALLOS = 10;

/**
 * The state of the planner's work, apart from React: the pane shows it, and ribbon buttons move it on while the
 * pane is closed (one shared runtime). One job at a time; a second one asked for meanwhile is not started.
 */
export class Sesion {
  #estado = INICIAL;
  #control: AbortController | null = null;
  #destino: Destino | null = null;
  readonly #avisos = new Set<() => void>();
  readonly #viva = new RevisionViva(this);

  /** Closed workbooks that the planner has dropped in. */
  readonly archivos = new ArchivosDeSesion(this);

  constructor(readonly casos: CasosDeUso) {}

  readonly estado = (): Estado => this.#estado;

  readonly suscribir = (avisar: () => void): (() => void) => {
    this.#avisos.add(avisar);
    return () => this.#avisos.delete(avisar);
  };

  /** Marks results as out of date whenever the planner changes a cell; findings are then looked for again. */
  async vigilar(): Promise<void> {
    await this.casos.alCambiar((hoja) => {
      if (hoja === HOJA_EQUIVALENCIAS && this.#estado.informe.guardado) void leerGuardado(this);
      const { cambiado, hojas, revision } = this.#estado;
      if (!cambiado && (hojas || revision)) this.actualizar({ cambiado: true });
      envejecer(this);
      this.#viva.anotar(hoja);
    });
  }

  mostrar(paso: Vista): void {
    this.actualizar({ paso, fallo: null });
  }

  cancelar(): void {
    this.#control?.abort();
  }

  olvidarFallo(): void {
    this.actualizar({ fallo: null });
  }

  detectar(): Promise<void> {
    return this.trabajar('detectar', (opciones) => this.deteccion(opciones));
  }

  /** What a detection finds, for jobs that end with one. */
  async deteccion(opciones: ReadOptions): Promise<Partial<Estado>> {
    const hojas = await this.casos.detectar(opciones);
    return { hojas, mapeos: await this.casos.correcciones.leer(), edicion: null, cambiado: false };
  }

  /** Detects on the way, so that both steps show the same reading of the workbook. */
  validar(): Promise<void> {
    return this.trabajar('validar', (opciones) => releer(this, opciones).catch(this.archivos.sinLibro));
  }

  /** Shows the findings of one unit alone, or all of them with null; looks for them first where nobody has yet. */
  async verHallazgos(ambito: Ambito | null): Promise<void> {
    this.actualizar({ ambito, paso: 'validar', fallo: null });
    if (ambito?.archivo === null && this.#estado.revision === null) await this.validar();
  }

  elegirTrimestre(trimestre: Trimestre): void {
    this.actualizar({ trimestre });
  }

  /** Quarter of the report: the chosen one, or the one that the plans name. */
  trimestre(): Trimestre {
    const { trimestre, hojas, archivos } = this.#estado;
    const propias = (hojas ?? []).flatMap(({ tablas }) => tablas);
    const ajenas = archivos.flatMap(({ leido }) => leido?.hojas.flatMap(({ tablas }) => tablas) ?? []);
    return trimestre ?? trimestreProbable([...propias, ...ajenas]);
  }

  consolidar(): Promise<void> {
    const trimestre = this.trimestre();
    return this.trabajar('consolidar', async (opciones) => {
      const onTypedOver = preguntar(this, opciones.signal);
      const eleccion = eleccionDe(this.#estado);
      const resultado = await this.casos.consolidar(trimestre, { ...opciones, onTypedOver }, eleccion);
      return { consolidado: { trimestre, resultado }, deshecho: null };
    });
  }

  deshacer(entrada: JournalEntry): Promise<void> {
    return this.trabajar('consolidar', async () => {
      await this.casos.deshacer(entrada);
      if (this.#estado.informe.guardado) await leerGuardado(this);
      return { consolidado: null, deshecho: entrada };
    });
  }

  /**
   * Selecting is harmless: it may happen while other work runs, and only its failure is worth a word. While Excel
   * is still moving, only the last place asked for is kept: an arrow key held down must not leave a queue behind.
   */
  async irA(hoja: string, celda: string): Promise<void> {
    const enMarcha = this.#destino !== null;
    this.#destino = { hoja, celda };
    if (enMarcha) return;
    let ultimo: Destino | null = null;
    while (this.#destino !== ultimo) {
      ultimo = this.#destino;
      await this.casos
        .irA(ultimo.hoja, ultimo.celda)
        .catch((error: unknown) => this.actualizar({ fallo: leerFallo(error) }));
    }
    this.#destino = null;
  }

  /** Runs a job of a step: what it resolves to becomes part of the state, its failure too. */
  async trabajar(paso: Ocupacion, hacer: (opciones: ReadOptions) => Promise<Partial<Estado>>): Promise<void> {
    if (this.#control) return;
    const control = new AbortController();
    this.#control = control;
    this.#viva.detener();
    const vistas = this.#viva.pendientes();
    // A job that takes no options has no signal to listen to.
    const trabajo: Trabajo = { paso, cancelable: hacer.length > 0, hecho: 0, total: 0 };
    this.actualizar({ paso, fallo: null, hecho: null, trabajo });
    const opciones: ReadOptions = {
      signal: control.signal,
      onProgress: (hecho, total) => this.actualizar({ trabajo: { ...trabajo, hecho, total } }),
    };
    const cambio = await hacer(opciones).catch((error: unknown): Partial<Estado> =>
      fueCancelado(error) ? {} : this.#fallar(error),
    );
    this.#control = null;
    this.actualizar({ ...cambio, trabajo: null });
    const { revision, cambiado } = this.#estado;
    // Where nothing was revised yet, a detection has seen the changes as well.
    if (cambio.revision || (cambio.hojas && !revision)) this.#viva.olvidar(vistas);
    if (this.#viva.debe && revision && !cambiado) this.actualizar({ cambiado: true });
    if (this.#viva.debe || cambiado) this.#viva.pedir();
  }

  #fallar(error: unknown): Partial<Estado> {
    const fallo = leerFallo(error);
    return { fallo, fallos: [fallo.codigo, ...this.#estado.fallos].slice(0, MAX_FALLOS) };
  }

  /** Changes what is shown. */
  actualizar(cambio: Partial<Estado>): void {
    this.#estado = { ...this.#estado, ...cambio };
    for (const avisar of this.#avisos) avisar();
  }
}
