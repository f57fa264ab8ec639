/** What the tests of hard conditions share: a workbook, what can be seen of it, and the sentence for a planner. */
import type { HojaGenerada } from '../../../src/app/port';
import type { Engine, EngineSheet } from '../../../src/host/engine/engine';
import { areaAddress, parseArea } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/sheet';
import { leerFallo } from '../../../src/taskpane/shell/fallo';
import { textoFallo } from '../../../src/taskpane/shell/mensajes';

export const USOGC = { fixture: 'anb-usogc-2017-t4.xlsx' };
export const quick = { wait: () => Promise.resolve() };

export function sheetOf(engine: Engine, name: string): EngineSheet {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

export function put(sheet: EngineSheet, address: string, value: CellValue): void {
  sheet.write(areaOf(address), [[value]]);
}

export function at(sheet: EngineSheet, address: string): CellValue {
  return sheet.values(areaOf(address))[0]?.[0] ?? null;
}

/** All that a planner can see of a workbook. */
export function picture(engine: Engine): unknown {
  return {
    names: engine.names.items.map(({ name, reference }) => `${name} ${reference.replaceAll("'", '')}`).sort(),
    sheets: engine.sheets.map((sheet) => {
      const used = sheet.usedArea(true) ?? areaOf('A1');
      return {
        name: sheet.name,
        formulas: sheet.formulas(used),
        merges: sheet.merges.map(areaAddress).sort(),
        tables: sheet.tables.map(({ name, area }) => `${name} ${areaAddress(area)}`),
        conditional: sheet.conditionalFormats.length,
        validations: sheet.validations.map((una) => JSON.stringify(una)).sort(),
      };
    }),
  };
}

/** The two sentences that the pane shows for a refusal; fails where there is none. */
export async function frase(trabajo: Promise<unknown>): Promise<string> {
  const error: unknown = await trabajo.then(
    () => null,
    (motivo: unknown) => motivo,
  );
  if (error === null) throw new Error('nothing was refused');
  const { que, hacer } = textoFallo(leerFallo(error));
  return `${que} ${hacer}`;
}

/** Does something just before the n-th batch (1 is the first) that the add-in sends from now on. */
export function antesDelLote(n: number, hacer: () => void): void {
  let lote = 0;
  const original = Excel.run.bind(Excel);
  const espia = jest.spyOn(Excel, 'run');
  espia.mockImplementation((...partes: Parameters<typeof original>) => {
    lote += 1;
    if (lote === n) hacer();
    return original(...partes);
  });
}

afterEach(() => {
  jest.restoreAllMocks();
});

/** A small generated sheet: a list with a narrative beside each text. */
export function lista(textos: readonly string[], nombre = 'Informe'): HojaGenerada {
  return {
    nombre,
    marca: 'POA_Informe',
    filas: [
      [
        { clase: 'texto', texto: 'Código', estilo: 'encabezado' },
        { clase: 'texto', texto: 'Relato', estilo: 'encabezado' },
      ],
      ...textos.map((texto) => [
        { clase: 'texto', texto, estilo: 'codigo' } as const,
        { clase: 'relato', clave: texto, texto: '', estilo: 'relato' } as const,
      ]),
    ],
    combinadas: [],
    anchos: [20, 40],
    cuadricula: false,
    filasFijas: 1,
    columnasFijas: 0,
    editables: [
      {
        nombre: '_POA_INFORME_RELATO',
        claves: { top: 1, left: 0, bottom: textos.length, right: 0 },
        valores: { top: 1, left: 1, bottom: textos.length, right: 1 },
      },
    ],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: null },
    graficos: [],
  };
}
