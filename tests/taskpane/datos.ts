/** Plan, findings and use cases for the tests of the pane: figures of the customs unit's follow-up form (2017, T4). */
import type { HojaDetectada } from '../../src/app/detectar-libro';
import type { Entorno } from '../../src/app/diagnostico';
import type {
  ActiveCell,
  GenerationResult,
  Journal,
  JournalEntry,
  ReadOptions,
  TypedOver,
  WorkbookPort,
} from '../../src/app/port';
import { AJUSTES_DE_FABRICA, type AjustesLibro } from '../../src/app/revision/ajustes-libro';
import type { LibroRevisado, RevisionLibro } from '../../src/app/revision/revision-libro';
import { TallerLocal, tallerEnEsteHilo } from '../../src/app/taller/taller-local';
import type { Gravedad, Hallazgo } from '../../src/check/types';
import { filaVacia } from '../../src/layout/fila';
import type { Trimestre } from '../../src/plan/mes';
import type { Fila, Tabla, TipoFila } from '../../src/plan/tabla';
import type { HojaGenerada } from '../../src/report/types';
import { sheetFrom, type Sheet } from '../../src/sheet/sheet';
import { filasDe } from '../report/hoja';
import { ArchivosDePrueba, CorreccionesDePrueba } from './datos-detectar';
import { FormulasDePrueba } from './datos-formulas';
import type { CasosDeSeguimiento, SeguimientoPedido } from '../../src/taskpane/detectar/seguimiento/casos';
import type { EleccionInforme, OpcionesGenerar } from '../../src/taskpane/consolidar/casos';
import { casosDeInforme } from '../../src/taskpane/consolidar/casos-del-libro';
import type { CasosDeInicio } from '../../src/taskpane/inicio/casos';
import type { CasosDeUso, Catalogo } from '../../src/taskpane/shell/casos';

export function fila(numero: number, tipo: TipoFila, codigo: string, descripcion: string): Fila {
  return { ...filaVacia(numero - 1, tipo), nivel: codigo.split('.').length, codigo, descripcion };
}

export function tabla(cambios: Partial<Tabla> = {}): Tabla {
  return {
    forma: 'anb-poa01-seguimiento',
    familia: 'aduana',
    hoja: 'POA-01',
    confianza: 0.97,
    alternativa: null,
    rango: { top: 10, left: 0, bottom: 61, right: 36 },
    filasEncabezado: [10, 11],
    huella: 'h1',
    titulo: {
      entidad: 'Aduana Nacional de Bolivia',
      unidad: 'Unidad de Servicio a Operadores y Gestión de la Calidad',
      area: 'USOGC',
      gestion: 2017,
      trimestre: 4,
      responsable: null,
    },
    columnas: { codigo: 1, descripcion: 2, meta: 4 },
    filas: [
      fila(13, 'agregado', 'USOGC1.1', 'Fortalecer la atención a los operadores'),
      fila(14, 'agregado', 'USOGC1.1.2', 'Atender consultas y reclamos'),
      fila(15, 'tarea', 'USOGC1.1.2.1.1', 'Atender consultas presenciales'),
      fila(16, 'tarea', 'USOGC1.1.2.1.2', 'Atender consultas telefónicas'),
      fila(17, 'tarea', 'USOGC1.1.2.1.3', 'Atender reclamos'),
    ],
    evidencia: [
      {
        rol: 'codigo',
        columna: 1,
        puntaje: 1,
        motivos: [{ id: 'encabezado-igual', datos: { encabezado: 'código', sinonimo: 'codigo' } }],
      },
      ...[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((columna) => ({
        rol: 'programado',
        columna,
        puntaje: 1,
        motivos: [
          { id: 'mes', datos: { mes: columna - 5, estilo: 'nombre' } },
          { id: 'doce-en-orden', datos: { clase: null } },
        ],
      })),
    ],
    ...cambios,
  };
}

export function hallazgo(cambios: Partial<Hallazgo> = {}): Hallazgo {
  return {
    regla: 'suma-mensual',
    mensajeId: 'distinta',
    datos: {},
    gravedad: 'error',
    archivo: 'plan.xlsx',
    hoja: 'POA-01',
    celda: 'G22',
    fila: 22,
    codigo: 'USOGC1.1.2.1.3',
    esperado: 420,
    actual: 385,
    relacionadas: [],
    arreglo: null,
    huella: `huella-${cambios.celda ?? 'G22'}-${cambios.regla ?? 'suma-mensual'}`,
    ...cambios,
  };
}

export const HALLAZGOS: readonly Hallazgo[] = [
  hallazgo({
    regla: 'eficacia-registrada',
    celda: 'AE22',
    fila: 22,
    esperado: 9.75,
    actual: 97.5,
    relacionadas: ['S22:AD22', 'E22'],
  }),
  hallazgo({ celda: 'G27', fila: 27, codigo: 'USOGC1.2.1.1.1', esperado: 1560, actual: 1215 }),
  hallazgo({
    regla: 'codigo-sin-padre',
    gravedad: 'aviso',
    celda: 'B13',
    fila: 13,
    codigo: 'USOGC1.1',
    esperado: 'USOGC1',
    actual: null,
  }),
  hallazgo({
    regla: 'suma-mensual',
    gravedad: 'nota',
    celda: 'G30',
    fila: 30,
    codigo: 'USOGC1.2.1.1.4',
    esperado: 18.21,
    actual: 18.15,
  }),
];

/** Many findings, as a careless plan of a whole ministry has them. */
export function muchos(cantidad: number): readonly Hallazgo[] {
  const gravedades: readonly Gravedad[] = ['error', 'aviso', 'nota'];
  return Array.from({ length: cantidad }, (_, n) =>
    hallazgo({
      celda: `G${n + 13}`,
      fila: n + 13,
      codigo: `USOGC1.${n + 1}`,
      gravedad: gravedades[n % 3] ?? 'nota',
    }),
  );
}

const MENSAJES: Readonly<Record<string, string>> = {
  'suma-mensual': 'Los doce meses suman {actual} y la meta es {esperado}.',
  'eficacia-registrada': 'El formulario dice {actual} % de eficacia; los meses y la meta dan {esperado} %.',
  'codigo-sin-padre': 'Falta la fila {esperado}, de la que depende este código.',
};

const numero = new Intl.NumberFormat('es-BO');

export const CATALOGO: Catalogo = {
  formas: [
    { id: 'anb-poa01-seguimiento', nombre: 'POA-01, seguimiento de Aduana' },
    { id: 'anb-poa-programacion', nombre: 'POA, programación de Aduana' },
  ],
  reglas: [
    {
      id: 'suma-mensual',
      gravedad: 'error',
      titulo: 'Suma de los meses',
      porque:
        'Si los meses no llevan a la meta, el avance del trimestre se mide contra un plan que no existe.',
      comoArreglar: 'Corrija los meses o la meta, según el documento aprobado.',
    },
    {
      id: 'eficacia-registrada',
      gravedad: 'error',
      titulo: 'Eficacia registrada',
      porque: 'El informe del trimestre se arma con este porcentaje.',
      comoArreglar: 'Vuelva a calcular el porcentaje o corrija el mes que no corresponde.',
      norma: 'Formulario POA-01, columna % Efi',
    },
    {
      id: 'codigo-sin-padre',
      gravedad: 'aviso',
      titulo: 'Código sin su nivel superior',
      porque: 'Una fila suelta no suma a ninguna acción.',
      comoArreglar: 'Agregue la fila que falta o corrija el código.',
    },
  ],
  mensaje: ({ regla, esperado, actual }) =>
    (MENSAJES[regla] ?? regla).replaceAll(/\{(esperado|actual)\}/g, (_todo, clave: string) => {
      const dato = clave === 'esperado' ? esperado : actual;
      return typeof dato === 'number' ? numero.format(dato) : String(dato);
    }),
};

export const HOJAS: readonly HojaDetectada[] = [
  { hoja: 'POA-01', visible: true, tablas: [tabla()] },
  { hoja: 'Instrucciones', visible: true, tablas: [] },
];

export function revision(cambios: Partial<RevisionLibro> = {}): RevisionLibro {
  return {
    archivo: 'plan.xlsx',
    hallazgos: [],
    omitidas: [],
    justificados: [],
    sobrantes: [],
    apagadas: [],
    danos: [],
    ...cambios,
  };
}

export const REVISION: RevisionLibro = revision({
  hallazgos: HALLAZGOS,
  omitidas: [
    {
      regla: 'codigo-sin-padre',
      archivo: 'plan.xlsx',
      hoja: 'POA-01',
      motivo: { id: 'falta-columna', datos: { roles: 'ponderacion' } },
    },
  ],
});

export const GENERADO: GenerationResult = {
  created: ['Consolidado T4', 'Base POA'],
  updated: [],
  keptNarratives: 0,
  chartsLeftOut: false,
  journal: { id: 'j1', label: 'Generar Consolidado T4', cells: 410 },
};

export const ENTORNO: Entorno = {
  anfitrion: 'Excel',
  plataforma: 'PC',
  version: '16.0.14332.20000',
  idioma: 'es-BO',
  requisitos: [
    { conjunto: 'ExcelApi', version: '1.14' },
    { conjunto: 'SharedRuntime', version: '1.1' },
    { conjunto: 'KeyboardShortcuts', version: null },
  ],
  funciones: true,
};

export const EJEMPLO: GenerationResult = {
  created: ['POA-01 de ejemplo'],
  updated: [],
  keptNarratives: 0,
  chartsLeftOut: false,
  journal: { id: 'e1', label: 'Crear el plan de ejemplo', cells: 480 },
};

/** A workbook's settings, kept in memory as JSON, and its generated sheets. */
function libroEnMemoria(
  escritas: HojaGenerada[],
  decididas: ReadonlyMap<string, string>,
): Pick<WorkbookPort, 'getSetting' | 'setSetting' | 'read' | 'generate'> {
  const guardados = new Map<string, string>();
  return {
    getSetting: (clave) => {
      const texto = guardados.get(clave);
      return Promise.resolve(texto === undefined ? undefined : (JSON.parse(texto) as unknown));
    },
    setSetting: (clave, valor) => {
      if (valor === undefined) guardados.delete(clave);
      else guardados.set(clave, JSON.stringify(valor));
      return Promise.resolve();
    },
    read: ({ only } = {}) =>
      Promise.resolve({
        name: 'plan.xlsx',
        sheets: [
          ...(decididas.size > 0 ? [hojaDecidida(decididas)] : []),
          ...escritas.map((hoja) => sheetFrom({ name: hoja.nombre, values: filasDe(hoja) })),
        ].filter(({ name }) => only?.includes(name) ?? true),
      }),
    generate: (_label, hojas) => {
      for (const hoja of hojas) {
        const lugar = escritas.findIndex(({ nombre }) => nombre === hoja.nombre);
        if (lugar < 0) escritas.push(hoja);
        else escritas[lugar] = hoja;
      }
      return Promise.resolve(GENERADO);
    },
  };
}

function hojaDecidida(decididas: ReadonlyMap<string, string>): Sheet {
  const titulos = ['Código de la unidad', 'Código elegido', 'Estado'];
  return sheetFrom({
    name: 'Equivalencias',
    values: [titulos, ...[...decididas].map((par) => [...par, 'confirmada'])],
  });
}

/** Use cases that answer from memory and remember what was asked of them. */
export class CasosDePrueba implements CasosDeUso {
  readonly catalogo = CATALOGO;
  readonly pedidos: string[] = [];
  readonly correcciones = new CorreccionesDePrueba(this.pedidos);
  readonly #taller = new TallerLocal();
  readonly archivos = new ArchivosDePrueba(this.#taller);
  readonly formulas = new FormulasDePrueba(this.pedidos);
  activa: ActiveCell = { sheet: 'POA-01', row: 14, column: 2 };
  celdaActiva = () => this.#atender('celda activa', () => this.activa);
  entorno = () => ENTORNO;
  readonly inicio: CasosDeInicio = {
    crearEjemplo: () => this.#atender('crear ejemplo', () => EJEMPLO),
    quitarEjemplo: ({ id }) => this.#atender(`quitar ejemplo ${id}`, () => undefined),
  };
  /** What the forms were last asked for with. */
  pedidoDeSeguimiento: SeguimientoPedido | null = null;
  readonly seguimiento: CasosDeSeguimiento = {
    generar: (pedido) => {
      this.pedidoDeSeguimiento = pedido;
      return this.#atender(`seguimiento ${pedido.trimestre}`, () => this.generado);
    },
  };
  /** The sheets that the report's own use cases have written last. */
  readonly escritas: HojaGenerada[] = [];
  /** What the planner has typed in the sheet `Equivalencias`. */
  readonly decididas = new Map<string, string>();
  readonly informe = casosDeInforme(libroEnMemoria(this.escritas, this.decididas), () =>
    Promise.resolve(tallerEnEsteHilo(this.#taller)),
  );
  hojas: readonly HojaDetectada[] = HOJAS;
  revision: RevisionLibro = REVISION;
  generado: GenerationResult = GENERADO;
  /** Thrown by the next call, once. */
  falla: Error | null = null;
  /** Awaited by every job while set. */
  espera: Promise<void> | null = null;
  diario: Journal = { done: [], undone: [] };
  marcado = false;
  guardados: AjustesLibro = AJUSTES_DE_FABRICA;
  cambio: (hoja?: string) => void = () => undefined;

  async #atender<T>(pedido: string, respuesta: () => T): Promise<T> {
    this.pedidos.push(pedido);
    await (this.espera ?? Promise.resolve());
    const { falla } = this;
    this.falla = null;
    if (falla !== null) throw falla;
    return respuesta();
  }

  detectar({ onProgress }: ReadOptions): Promise<readonly HojaDetectada[]> {
    onProgress?.(1, 2);
    return this.#atender('detectar', () => this.hojas);
  }

  ponerAlDia(hojas: ReadonlySet<string>): Promise<LibroRevisado> {
    return this.#atender(`ponerAlDia ${[...hojas].join(' ')}`, () => ({
      hojas: this.hojas,
      revision: this.revision,
    }));
  }

  validar(): Promise<LibroRevisado> {
    return this.#atender('validar', () => ({ hojas: this.hojas, revision: this.revision }));
  }

  /** What the report was last asked for with. */
  eleccion: EleccionInforme | null = null;

  /** Figures that the planner has typed over formulas, and those that were to stay. */
  sobreFormulas: readonly TypedOver[] = [];
  conservadas: readonly TypedOver[] | null = null;

  async consolidar(
    trimestre: Trimestre,
    { onTypedOver }: OpcionesGenerar,
    eleccion?: EleccionInforme,
  ): Promise<GenerationResult> {
    this.eleccion = eleccion ?? null;
    if (this.sobreFormulas.length > 0) this.conservadas = (await onTypedOver?.(this.sobreFormulas)) ?? null;
    return this.#atender(`consolidar ${trimestre}`, () => this.generado);
  }

  irA(hoja: string, celda: string): Promise<void> {
    return this.#atender(`irA ${hoja}!${celda}`, () => undefined);
  }

  deshacer(entrada: JournalEntry): Promise<void> {
    return this.#atender(`deshacer ${entrada.id}`, () => undefined);
  }

  arreglar(hallazgos: readonly Hallazgo[]): Promise<JournalEntry | null> {
    const celdas = hallazgos.map(({ celda }) => celda);
    return this.#atender(`arreglar ${celdas.join(' ')}`, () => {
      const entrada = { id: '1', label: `Arreglar ${celdas.join(' y ')}`, cells: celdas.length };
      this.diario = { done: [entrada], undone: [] };
      return entrada;
    });
  }

  historial(): Promise<Journal> {
    return Promise.resolve(this.diario);
  }

  rehacer(entrada: JournalEntry): Promise<void> {
    return this.#atender(`rehacer ${entrada.id}`, () => undefined);
  }

  justificar(uno: Hallazgo, motivo: string): Promise<void> {
    return this.#atender(`justificar ${uno.celda}: ${motivo}`, () => undefined);
  }

  retirarJustificaciones(huellas: readonly string[]): Promise<void> {
    return this.#atender(`retirar ${huellas.join(' ')}`, () => undefined);
  }

  exportarObservaciones({ hallazgos }: RevisionLibro): Promise<GenerationResult> {
    return this.#atender(`exportar ${hallazgos.length}`, () => this.generado);
  }

  marcar(hallazgos: readonly Hallazgo[] | null): Promise<void> {
    return this.#atender(`marcar ${hallazgos?.length ?? 'nada'}`, () => undefined);
  }

  estaMarcado(): Promise<boolean> {
    return Promise.resolve(this.marcado);
  }

  ajustes(): Promise<AjustesLibro> {
    return Promise.resolve(this.guardados);
  }

  guardarAjustes(ajustes: AjustesLibro): Promise<void> {
    return this.#atender('ajustar', () => {
      this.guardados = ajustes;
    });
  }

  alCambiar(avisar: (hoja: string) => void): Promise<() => Promise<void>> {
    this.cambio = (hoja = 'POA-01') => avisar(hoja);
    return Promise.resolve(() => Promise.resolve());
  }
}
