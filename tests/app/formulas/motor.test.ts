/** The formulas in a real engine, through the real custom-function runtime: values, agreement of both kinds, undo. */
import fc from 'fast-check';
import {
  GRUPOS,
  type FormulaPropuesta,
  type Modo,
  type OpcionesFormulas,
} from '../../../src/app/formulas/tipos';
import { formulasPorEscribir, insertarFormulas, leerPlanes } from '../../../src/app/formulas/insertar';
import { planearFormulas } from '../../../src/app/formulas/planear';
import { createOfficePort } from '../../../src/excel/office-port';
import type { Engine } from '../../../src/host/engine/engine';
import { parseArea } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/sheet';
import { openPoa } from '../../support/poa';
import { PRIMERA, seguimiento, TAREAS } from './planes';

const TODO = (modo: Modo): OpcionesFormulas => ({
  modo,
  grupos: new Set(GRUPOS),
  reemplazarValores: true,
  reemplazarFormulas: true,
});

interface Insertado {
  readonly hoja: string;
  readonly formulas: readonly FormulaPropuesta[];
  /** What the engine calculates in their cells. */
  readonly valores: readonly CellValue[];
}

/** Fills every plan of a workbook; undoes it; the workbook must be as before. */
async function llenar(fixture: string, modo: Modo): Promise<readonly Insertado[]> {
  const { engine } = await openPoa({ fixture });
  await engine.calculate();
  return llenarAbierto(engine, modo);
}

async function llenarAbierto(engine: Engine, modo: Modo): Promise<readonly Insertado[]> {
  const port = createOfficePort();
  const original = contenido(engine);
  const entradas: string[] = [];
  const insertados: Insertado[] = [];
  for (const leido of (await leerPlanes(port)).planes) {
    const plan = planearFormulas(leido, TODO(modo));
    const entrada = await insertarFormulas(port, plan);
    if (entrada) entradas.push(entrada.id);
    await engine.calculate();
    const formulas = formulasPorEscribir(plan);
    insertados.push({
      hoja: plan.hoja,
      formulas,
      valores: formulas.map(({ celda }) => valorEn(engine, plan.hoja, celda)),
    });
  }
  for (const id of entradas.reverse()) await port.undo(id);
  expect(contenido(engine)).toEqual(original);
  return insertados;
}

function valorEn(engine: Engine, hoja: string, celda: string): CellValue {
  const area = parseArea(celda);
  const sheet = engine.sheets.find(({ name }) => name === hoja);
  const valor = area && sheet ? (sheet.values(area)[0]?.[0] ?? null) : null;
  return valor === '' ? null : valor;
}

function contenido(engine: Engine) {
  return engine.sheets.map((sheet) => {
    const usada = sheet.usedArea(false);
    return (
      usada && { formulas: sheet.formulas(usada), formatos: sheet.formats(usada), combinadas: sheet.merges }
    );
  });
}

const LIBROS = [
  'anb-usogc-2017-t4.xlsx',
  'an-2020-t4-simulado-grogr.xlsx',
  'an-2020-informe-t4.xlsx',
  'anb-gror-2020.xlsx',
  'anb-gror-2020-pegado.xlsx',
  'mdpyep-2017-ugp.xlsx',
  'mdpyep-2017-urmi.xlsx',
  'mdpyep-2017-uap.xlsx',
  'mdpyep-2017-senavex.xlsx',
  'mdpyep-2017-pro-bolivia.xlsx',
  'senavex-2020.xlsx',
];

describe.each(LIBROS)('%s', (libro) => {
  test.each(['poa', 'nativas'] as const)(
    '%s formulas give what the preview said, and undo restores all',
    async (modo) => {
      for (const { formulas, valores } of await llenar(libro, modo)) {
        expect(errados({ formulas, valores })).toEqual([]);
      }
    },
  );
});

function errados({ formulas, valores }: Pick<Insertado, 'formulas' | 'valores'>) {
  return formulas.flatMap(({ celda, formula, valor }, i) =>
    coincide(valores[i] ?? null, valor) ? [] : [{ celda, formula, valor, calculado: valores[i] }],
  );
}

function coincide(calculado: CellValue, esperado: number | null): boolean {
  if (esperado === null || typeof calculado !== 'number') return calculado === esperado;
  return Math.abs(calculado - esperado) <= 1e-9 * Math.max(1, Math.abs(esperado));
}

describe('tasks of every kind, made up, in every quarter', () => {
  const CASOS = (['PRIMER', 'SEGUNDO', 'TERCER', 'CUARTO'] as const).flatMap((trimestre, i) =>
    (['poa', 'nativas'] as const).map((modo) => [trimestre, modo, i % 2 === 1] as const),
  );

  test.each(CASOS)('%s quarter, %s (percent cells: %s)', async (trimestre, modo, enPorcentaje) => {
    const filas = [{ codigo: 'UPR1.1.1.1' }, ...fc.sample(TAREAS, { seed: 2021, numRuns: 60 })].map(
      (fila, i) => (i === 0 ? fila : { ...fila, codigo: `UPR1.1.1.1.${i}` }),
    );
    const { engine } = await openPoa();
    const { values } = seguimiento(trimestre, filas);
    const hasta = { top: 0, left: 0, bottom: values.length - 1, right: 32 };
    engine.active.write(
      hasta,
      values.map((fila) => Array.from({ length: 33 }, (_, columna) => fila[columna] ?? null)),
    );
    if (enPorcentaje) {
      const eficacias = { top: PRIMERA - 1, left: 29, bottom: values.length - 1, right: 29 };
      engine.active.setFormats(
        eficacias,
        filas.map(() => ['0.0%']),
      );
    }
    await engine.calculate();
    const [insertado] = await llenarAbierto(engine, modo);
    expect(insertado?.formulas.filter(({ rol }) => rol === 'eficacia').length).toBeGreaterThan(40);
    expect(insertado && errados(insertado)).toEqual([]);
  });
});

describe('USOGC 2017, as printed', () => {
  test.each(['poa', 'nativas'] as const)(
    '%s: every % Efi and % Eje but those of Ids 10, 15 and 51 and above',
    async (modo) => {
      const [insertado] = await llenar('anb-usogc-2017-t4.xlsx', modo);
      const distintas = (rol: string) =>
        insertado?.formulas.flatMap((formula, i) => {
          const calculado = Number(insertado.valores[i]);
          const impreso = Number(formula.antes);
          return formula.rol === rol && Math.abs(calculado - impreso) > 0.005
            ? [[formula.celda, Number(calculado.toFixed(2))]]
            : [];
        });
      // Ids 10 and 15 have nothing executed and print 100 and 66.67; Id 51 prints the figure of its own result.
      expect(distintas('eficacia')).toEqual([
        ['AE13', 0],
        ['AE18', 0],
        ['AE46', 67.71],
        ['AE58', 50],
        ['AE61', 50],
        ['AE62', 50],
      ]);
      expect(distintas('ejecucion')).toEqual([]);
      const en = (celda: string) =>
        insertado?.valores[insertado.formulas.findIndex((formula) => formula.celda === celda)];
      expect(Number(en('AE28')).toFixed(2)).toBe('44.10');
      expect(Number(en('AE34')).toFixed(2)).toBe('83.33');
      expect(Number(en('AK46')).toFixed(2)).toBe('63.47');
    },
  );
});
