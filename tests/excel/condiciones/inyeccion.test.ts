/** What a unit's file says is written as text everywhere: never as a formula, a number, a date or a logical. */
import { arreglar } from '../../../src/app/revision/arreglar';
import { hojaObservaciones } from '../../../src/app/revision/observaciones';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { hojaSeguimiento } from '../../../src/app/seguimiento/hoja';
import type { HojaGenerada } from '../../../src/app/port';
import { createOfficePort } from '../../../src/excel/office-port';
import type { Engine } from '../../../src/host/engine/engine';
import type { Fila, Tabla } from '../../../src/plan/tabla';
import { consolidar } from '../../../src/report/consolidacion';
import { hojasDe } from '../../../src/report/consolidado';
import type { Estructura } from '../../../src/report/estructura';
import { cellAddress } from '../../../src/sheet/address';
import { OPCIONES, planDeUsogc } from '../../app/seguimiento/formularios';
import { estructuraDe2020, unidadesDe2020 } from '../../report/unidades';
import { openHost } from '../../support/host';
import { at, put, quick, sheetOf, USOGC } from './banco';

const VENENOS = [
  "=cmd|'/c calc'!A1 ",
  '+cmd|x ',
  '-2+3+cmd|x ',
  '@SUM(1+1)*cmd|x ',
  '\t=1+1 ',
  '\n=1+1 ',
  "'=1+1 ",
  '=HYPERLINK("http://x","y") ',
];

const TEXTOS = [
  'descripcion',
  'area',
  'responsable',
  'unidadMedida',
  'medio',
  'resultados',
  'problemas',
] as const satisfies readonly (keyof Fila)[];

function envenenada(fila: Fila, indice: number): Fila {
  const textos = TEXTOS.map((campo, i) => {
    const veneno = VENENOS[(indice + i) % VENENOS.length] ?? '';
    return [campo, `${veneno}${fila[campo] ?? ''}`.trimEnd()] as const;
  });
  return { ...fila, ...Object.fromEntries(textos) };
}

function conVeneno(tabla: Tabla): Tabla {
  const titulo = {
    ...tabla.titulo,
    entidad: '=1+1',
    unidad: `=2+2 ${tabla.titulo.unidad ?? ''}`,
    responsable: '=3+3',
  };
  return { ...tabla, titulo, filas: tabla.filas.map(envenenada) };
}

/** Every text of a sheet stands in it as that text, and only what is meant to calculate does. */
function comprobar(engine: Engine, hoja: HojaGenerada): number {
  const sheet = sheetOf(engine, hoja.nombre);
  let textos = 0;
  hoja.filas.forEach((fila, row) =>
    fila.forEach((celda, column) => {
      if (!celda) return;
      const area = { top: row, left: column, bottom: row, right: column };
      const [valor, formula] = [sheet.values(area)[0]?.[0], sheet.formulas(area)[0]?.[0]];
      const lugar = `${hoja.nombre}!${cellAddress(row, column)}`;
      if (celda.clase === 'texto' || celda.clase === 'relato') {
        textos += 1;
        expect([lugar, valor, formula]).toEqual([lugar, celda.texto, celda.texto]);
      } else if (celda.clase !== 'formula' && celda.clase !== 'enlace') {
        expect([lugar, typeof formula === 'string' && formula.startsWith('=')]).toEqual([lugar, false]);
      }
    }),
  );
  return textos;
}

function estructuraConVeneno(estructura: Estructura): Estructura {
  return {
    ...estructura,
    acciones: estructura.acciones.map((accion) => ({
      ...accion,
      nombre: `=cmd|x ${accion.nombre ?? ''}`,
      operaciones: accion.operaciones.map((una) => ({ ...una, nombre: `+cmd|x ${una.nombre ?? ''}` })),
    })),
  };
}

test('Consolidado, Base POA and Equivalencias of units and a structure full of formulas', async () => {
  const { engine } = await openHost();
  const unidades = unidadesDe2020().map((unidad) => ({
    ...unidad,
    archivo: `=cmd|x ${unidad.archivo}`,
    tabla: conVeneno(unidad.tabla),
  }));
  const hojas = hojasDe(
    consolidar(unidades, { trimestre: 4, estructura: estructuraConVeneno(estructuraDe2020()) }),
  );
  expect(hojas.map(({ nombre }) => nombre)).toEqual(['Consolidado T4', 'Base POA', 'Equivalencias']);
  await createOfficePort(quick).generate('x', hojas);
  await engine.calculate();
  for (const hoja of hojas) expect(comprobar(engine, hoja)).toBeGreaterThan(50);
});

test('the follow-up form of a plan full of formulas', async () => {
  const { engine } = await openHost();
  const hoja = hojaSeguimiento({ tabla: conVeneno(planDeUsogc()), archivo: '=1+1' }, OPCIONES);
  await createOfficePort(quick).generate('x', [hoja]);
  await engine.calculate();
  expect(comprobar(engine, hoja)).toBeGreaterThan(150);
});

test('Observaciones about cells that hold such texts', async () => {
  const { engine } = await openHost(USOGC);
  const sheet = sheetOf(engine, 'POA-01');
  put(sheet, 'B15', "'=cmd|'/c calc'!A1");
  put(sheet, 'D15', "'=cmd|x Gerencia Regional Cochabamba");
  put(sheet, 'G16', "'=1+1");
  put(sheet, 'AF17', "'@SUM(1) CUMPLIDO");
  const port = createOfficePort(quick);
  const { revision } = await revisarLibro(port);
  const hoja = hojaObservaciones(revision);
  await port.generate('x', [hoja]);
  await engine.calculate();
  expect(JSON.stringify(hoja.filas)).toContain('=cmd|');
  expect(comprobar(engine, hoja)).toBeGreaterThan(20);
});

test('a fix that moves a text to its own column moves it as text', async () => {
  const { engine } = await openHost();
  const sheet = sheetOf(engine, 'Hoja1');
  const port = createOfficePort(quick);
  put(sheet, 'A1', "'=cmd|'/c calc'!A1");
  const { hallazgos } = {
    hallazgos: [
      {
        regla: 'fila-desplazada',
        mensajeId: 'movida',
        datos: {},
        gravedad: 'error' as const,
        archivo: 'x',
        hoja: 'Hoja1',
        celda: 'A1',
        fila: 1,
        codigo: null,
        esperado: null,
        actual: null,
        relacionadas: [],
        huella: 'h',
        arreglo: {
          clase: 'sugerido' as const,
          ediciones: [
            { celda: 'A1', antes: "=cmd|'/c calc'!A1", despues: null },
            { celda: 'B1', antes: null, despues: "=cmd|'/c calc'!A1" },
          ],
        },
      },
    ],
  };
  const entrada = await arreglar(port, hallazgos);
  await engine.calculate();
  expect([at(sheet, 'A1'), at(sheet, 'B1')]).toEqual(['', "=cmd|'/c calc'!A1"]);
  const [hoja] = (await port.read()).sheets;
  expect([hoja?.value(0, 1), hoja?.formula(0, 1)]).toEqual(["=cmd|'/c calc'!A1", null]);
  await port.undo(entrada?.id ?? '');
  expect([at(sheet, 'A1'), at(sheet, 'B1')]).toEqual(["=cmd|'/c calc'!A1", '']);
});
