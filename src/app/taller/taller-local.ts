import { hojasDe } from '../../report/consolidado';
import type { ResultadoRevision } from '../../check/types';
import type { Tabla } from '../../plan/tabla';
import { hojaEquivalencias } from '../../report/hoja-equivalencias';
import type { HojaGenerada } from '../../report/types';
import { XlsxError } from '../../xlsx/error';
import type { WorkbookData } from '../../xlsx/sheet-data';
import { workbookFrom } from '../../xlsx/workbook';
import { CasoError } from '../caso-error';
import { tablasDeHoja } from '../detectar-libro';
import type { Elecciones } from '../elecciones';
import { aplicarElecciones } from '../elecciones';
import { consolidarPedido } from '../informe/pedido';
import type { PedidoInforme } from '../informe/pedido';
import { verInforme } from '../informe/vista';
import type { VistaInforme } from '../informe/vista';
import type { ArchivoLeido } from '../leer-archivos';
import type { AjustesLibro } from '../revision/ajustes-libro';
import { revisarArchivo } from '../validar-archivos';
import type { ArchivoRecibido } from './resumen';
import { resumir } from './resumen';
import type { Composicion, ContextoArchivo, EncargoInforme, Taller } from './taller';

type Legible = Extract<ArchivoLeido, { error: null }>;

/** A workbook that could be read, with its findings. */
export interface ArchivoGuardado {
  readonly leido: Legible;
  readonly revision: ResultadoRevision;
}

/** The work itself, in whichever thread it is done. */
export class TallerLocal {
  readonly #archivos = new Map<string, ArchivoGuardado>();

  recibir(datos: WorkbookData, { correcciones, ajustes }: ContextoArchivo): ArchivoRecibido {
    const { name, sheets } = workbookFrom(datos);
    const hojas = sheets
      .map((sheet) => ({ sheet, tablas: tablasDeHoja(sheet, correcciones) }))
      // Sheets without a plan are not needed again, and sixty workbooks of them are heavy.
      .filter(({ tablas }) => tablas.length > 0);
    const leido = { archivo: name, error: null, hojas };
    return this.guardar({ leido, revision: revisarArchivo(leido, ajustes) });
  }

  guardar(guardado: ArchivoGuardado): ArchivoRecibido {
    const { leido, revision } = guardado;
    this.#archivos.set(leido.archivo, guardado);
    return { resumen: resumir(leido), revision };
  }

  olvidar(archivo: string): void {
    this.#archivos.delete(archivo);
  }

  revisar(ajustes: AjustesLibro, elecciones: Elecciones | null): ReadonlyMap<string, ResultadoRevision> {
    for (const { leido } of [...this.#archivos.values()]) {
      const elegido = elecciones ? conElecciones(leido, elecciones) : leido;
      this.guardar({ leido: elegido, revision: revisarArchivo(elegido, ajustes) });
    }
    return new Map([...this.#archivos].map(([archivo, { revision }]) => [archivo, revision]));
  }

  tabla(archivo: string, hoja: string, fila: number): Tabla {
    const tablas = this.#guardado(archivo).leido.hojas.flatMap((una) => una.tablas);
    const hallada = tablas.find((una) => una.hoja === hoja && una.rango.top === fila);
    if (!hallada) throw new CasoError('ARCHIVO_PERDIDO', { archivo });
    return hallada;
  }

  ver({ libro, esperadas, ...encargo }: EncargoInforme): VistaInforme {
    return verInforme(libro, this.#pedido(encargo), { ...encargo, esperadas });
  }

  componer({ libro, ...encargo }: EncargoInforme): Composicion {
    const { consolidacion } = consolidarPedido(libro, this.#pedido(encargo), encargo);
    const { unidades, recibidas } = consolidacion;
    return {
      hojas: unidades.length === 0 ? [] : hojasDe(consolidacion),
      unidades: unidades.length,
      recibidas: recibidas.length,
    };
  }

  equivalencias({ libro, ...encargo }: EncargoInforme): HojaGenerada | null {
    return hojaEquivalencias(consolidarPedido(libro, this.#pedido(encargo), encargo).consolidacion);
  }

  #pedido({
    archivos,
    ilegibles,
    metodo,
    excluidas,
  }: Pick<EncargoInforme, 'archivos' | 'ilegibles' | 'metodo' | 'excluidas'>): PedidoInforme {
    const guardados = archivos.map((archivo) => {
      const { leido, revision } = this.#guardado(archivo);
      return { leido, hallazgos: revision.hallazgos };
    });
    const danados = ilegibles.map(({ archivo, code, data }) => ({
      leido: { archivo, error: new XlsxError(code, data), hojas: [] } as const,
      hallazgos: null,
    }));
    return { archivos: [...guardados, ...danados], metodo, excluidas };
  }

  #guardado(archivo: string): ArchivoGuardado {
    const guardado = this.#archivos.get(archivo);
    if (!guardado) throw new CasoError('ARCHIVO_PERDIDO', { archivo });
    return guardado;
  }
}

function conElecciones(leido: Legible, elecciones: Elecciones): Legible {
  const hojas = leido.hojas.map(({ sheet, tablas }) => ({
    sheet,
    tablas: tablas.map((tabla) => aplicarElecciones(tabla, elecciones)),
  }));
  return { ...leido, hojas };
}

/** The workshop in this thread: for the batch, the tests, and hosts without workers. */
export function tallerEnEsteHilo(local: TallerLocal = new TallerLocal()): Taller {
  const luego = <T>(hacer: () => T): Promise<T> => Promise.resolve().then(hacer);
  return {
    recibir: (datos, contexto) => luego(() => local.recibir(datos, contexto)),
    olvidar: (archivo) => luego(() => local.olvidar(archivo)),
    revisar: (ajustes, elecciones) => luego(() => local.revisar(ajustes, elecciones)),
    tabla: (archivo, hoja, fila) => luego(() => local.tabla(archivo, hoja, fila)),
    ver: (encargo) => luego(() => local.ver(encargo)),
    componer: (encargo) => luego(() => local.componer(encargo)),
    equivalencias: (encargo) => luego(() => local.equivalencias(encargo)),
  };
}
