import { reunir, revisarTabla, type RevisionDeTabla } from '../../check/revisar';
import { REGLAS } from '../../check/rules';
import type { Regla } from '../../check/types';
import type { Sheet, Workbook } from '../../sheet/sheet';
import { CasoError } from '../caso-error';
import type { CasoErrorCode } from '../caso-error';
import { leerCorrecciones, type Correcciones } from '../correcciones';
import { detectarHoja, leerConCorrecciones, planesDe } from '../detectar-libro';
import type { HojaDetectada } from '../detectar-libro';
import { PortError } from '../port';
import type { ReadOptions, WorkbookPort } from '../port';
import { AJUSTES_DE_FABRICA, leerAjustes } from './ajustes-libro';
import type { AjustesLibro } from './ajustes-libro';
import { dependeDeOtras } from './ajena';
import { leerJustificaciones } from './justificaciones';
import { conGravedades, reglasActivas, repartir, type LibroRevisado } from './revision-libro';

/** Reads the open workbook once and checks every plan in it. Rejects with `CasoError` where there is none. */
export function revisarLibro(
  port: WorkbookPort,
  opciones: ReadOptions = {},
  reglas: readonly Regla[] = REGLAS,
): Promise<LibroRevisado> {
  return new RevisorDeLibro(port, reglas).revisar(opciones);
}

interface Leido {
  readonly libro: Workbook;
  readonly correcciones: Correcciones;
  readonly ajustes: Leyendo<AjustesLibro>;
  /** Of each sheet its plans and what the rules say of them; a sheet that was not read again is the same object. */
  readonly porHoja: ReadonlyMap<Sheet, HojaRevisada>;
}

interface HojaRevisada {
  readonly hoja: HojaDetectada;
  readonly revisadas: readonly RevisionDeTabla[];
}

/** Checks the open workbook, and later brings what it found up to date by the sheets that changed. */
export class RevisorDeLibro {
  readonly #port: WorkbookPort;
  readonly #reglas: readonly Regla[];
  #leido: Leido | null = null;

  constructor(port: WorkbookPort, reglas: readonly Regla[] = REGLAS) {
    this.#port = port;
    this.#reglas = reglas;
  }

  /** Reads everything. Rejects with `CasoError` where there is no plan. */
  async revisar(opciones: ReadOptions = {}): Promise<LibroRevisado> {
    const { libro, correcciones } = await leerConCorrecciones(this.#port, opciones);
    const ajustes = await oDano(() => leerAjustes(this.#port), AJUSTES_DE_FABRICA, 'AJUSTES_DANADOS');
    return this.#concluir({ libro, correcciones, ajustes, porHoja: new Map() }, opciones);
  }

  /**
   * Reads and checks only the changed sheets, and those with formulas that may follow them. Reads everything where
   * nothing was read before, or where the sheets themselves are others.
   */
  async ponerAlDia(cambiadas: ReadonlySet<string>, opciones: ReadOptions = {}): Promise<LibroRevisado> {
    const leido = this.#leido;
    if (leido === null) return this.revisar(opciones);
    const viejas = leido.libro.sheets.filter((sheet) => cambiadas.has(sheet.name) || dependeDeOtras(sheet));
    const nombres = new Set(viejas.map(({ name }) => name));
    const libro = await this.#port.readAgain(leido.libro, nombres, opciones);
    if (libro === null) return this.revisar(opciones);
    const correcciones = await leerCorrecciones(this.#port);
    // Columns that were put right by hand since then may change what any sheet says.
    const porHoja = mismas(correcciones, leido.correcciones) ? leido.porHoja : new Map();
    return this.#concluir({ ...leido, libro, correcciones, porHoja }, opciones);
  }

  async #concluir(leido: Leido, { signal }: ReadOptions): Promise<LibroRevisado> {
    const { libro, correcciones, ajustes } = leido;
    const guardadas = await oDano(() => leerJustificaciones(this.#port), [], 'JUSTIFICACIONES_DANADAS');
    if (signal?.aborted) throw new PortError('CANCELADO');
    const porHoja = new Map<Sheet, HojaRevisada>();
    const activas = reglasActivas(this.#reglas, ajustes.dato);
    for (const sheet of libro.sheets) {
      porHoja.set(sheet, leido.porHoja.get(sheet) ?? revisarHoja(sheet, correcciones, activas, ajustes.dato));
    }
    const hojas = [...porHoja.values()].map(({ hoja }) => hoja);
    planesDe({ libro, hojas });
    this.#leido = { ...leido, porHoja };
    const revisadas = [...porHoja.values()].flatMap((una) => una.revisadas);
    const resultado = conGravedades(reunir(revisadas, libro.name), activas, ajustes.dato);
    return {
      hojas,
      revision: {
        archivo: libro.name,
        ...repartir(resultado, guardadas.dato, ajustes.dato.reglasApagadas),
        apagadas: this.#reglas.flatMap(({ id }) => (ajustes.dato.reglasApagadas.includes(id) ? [id] : [])),
        danos: [ajustes.dano, guardadas.dano].filter((dano) => dano !== null),
      },
    };
  }
}

function mismas(unas: Correcciones, otras: Correcciones): boolean {
  const enTexto = ({ mapeos, elecciones }: Correcciones) => JSON.stringify([mapeos, [...elecciones]]);
  return enTexto(unas) === enTexto(otras);
}

function revisarHoja(
  sheet: Sheet,
  correcciones: Correcciones,
  activas: readonly Regla[],
  ajustes: AjustesLibro,
): HojaRevisada {
  const hoja = detectarHoja(sheet, correcciones);
  return { hoja, revisadas: hoja.tablas.map((tabla) => revisarTabla(tabla, sheet, activas, ajustes)) };
}

interface Leyendo<T> {
  readonly dato: T;
  readonly dano: CasoError | null;
}

/** Damage done to what the workbook stores is told beside the findings and does not hide them. */
async function oDano<T>(leer: () => Promise<T>, siNo: T, codigo: CasoErrorCode): Promise<Leyendo<T>> {
  try {
    return { dato: await leer(), dano: null };
  } catch (error) {
    if (error instanceof CasoError && error.code === codigo) return { dato: siNo, dano: error };
    throw error;
  }
}
