/** What Excel does not take at once, or at all: large requests, endless sheets, long texts, long names. */
import { generarConsolidado } from '../../../src/app/consolidar-libro';
import { leerLibro } from '../../../src/app/detectar-libro';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { createOfficePort } from '../../../src/excel/office-port';
import { openHost } from '../../support/host';
import { areaOf, at, frase, lista, picture, put, quick, sheetOf, USOGC } from './banco';

const MEGABYTES_5 = 5 * 1024 * 1024;

test('5 MB: a sheet of twelve megabytes is read and written in parts, none above the limit', async () => {
  const { engine, host } = await openHost();
  expect(host.refusals.payload).toBe(MEGABYTES_5);
  const sheet = sheetOf(engine, 'Hoja1');
  const texto = 'x'.repeat(30_000);
  sheet.write(
    areaOf('A1:A400'),
    Array.from({ length: 400 }, (_nada, fila) => [`${fila} ${texto}`]),
  );
  const port = createOfficePort(quick);
  const [leida] = (await port.read()).sheets;
  expect([leida?.value(0, 0), leida?.value(399, 0)]).toEqual([`0 ${texto}`, `399 ${texto}`]);
  host.log.clear();
  await port.generate('x', [lista(Array.from({ length: 400 }, (_nada, fila) => `${fila} ${texto}`))]);
  expect(at(sheetOf(engine, 'Informe'), 'A401')).toBe(`399 ${texto}`);
  expect(host.log.requests.filter(({ error }) => error === 'RequestPayloadSizeLimitExceeded')).toEqual([]);
});

test('5 MB: what cannot be made smaller is told, with the workbook as it was', async () => {
  const { engine, host } = await openHost();
  const antes = picture(engine);
  host.refusals.payload = 2_000;
  expect(await frase(createOfficePort(quick).generate('x', [lista(['y'.repeat(9_000)])]))).toBe(
    'Excel rechazó la operación porque mueve demasiados datos de una vez. Guarde en otro libro las hojas que no sean del plan y vuelva a intentarlo.',
  );
  host.refusals.payload = MEGABYTES_5;
  expect(picture(engine)).toEqual(antes);
});

test('hoja sin fin: a value typed at the end of a sheet is told by its cell, and nothing hangs', async () => {
  const { engine, host } = await openHost(USOGC);
  // As Excel sees a sheet with a stray value in its very last cell.
  const sheet = sheetOf(engine, 'POA-01');
  const usada = jest.spyOn(sheet, 'usedArea').mockReturnValue(areaOf('A1:XFD1048576'));
  expect(await frase(createOfficePort(quick).read())).toBe(
    'La hoja «POA-01» llega hasta la celda XFD1048576 y es demasiado grande para leerla. Vaya a su última celda con Ctrl+Fin, elimine las filas y columnas de sobra, guarde el libro y vuelva a intentarlo.',
  );
  expect(host.log.requests.length).toBeLessThan(10);
  usada.mockRestore();
  await expect(createOfficePort(quick).read()).resolves.toMatchObject({ sheets: [{ name: 'POA-01' }] });
});

test('valores nulos: no read asks for as many cells as Excel answers with null', async () => {
  const { engine, host } = await openHost();
  const sheet = sheetOf(engine, 'Hoja1');
  put(sheet, 'A1', 'primera');
  put(sheet, 'H20001', 'última');
  host.refusals.cellsPerRead = 50_000;
  const [leida] = (await createOfficePort(quick).read()).sheets;
  expect([leida?.value(0, 0), leida?.value(20_000, 7)]).toEqual(['primera', 'última']);
  expect(host.log.requests.map(({ error }) => error).filter(Boolean)).toEqual([]);
});

test('textos larguísimos: cut where a cell ends, said so, and the same again changes nothing', async () => {
  const { engine } = await openHost();
  const port = createOfficePort(quick);
  const largo = `=${'z'.repeat(40_000)}`;
  const hoja = lista(['a']);
  const [encabezado = [], fila = []] = hoja.filas;
  const conTextos = {
    ...hoja,
    filas: [
      encabezado,
      [fila[0] ?? null, { clase: 'relato', clave: 'a', texto: largo, estilo: 'relato' } as const],
      [{ clase: 'texto', texto: largo, estilo: 'texto' } as const],
    ],
  };
  await port.generate('x', [conTextos]);
  for (const celda of ['B2', 'A3']) {
    const texto = String(at(sheetOf(engine, 'Informe'), celda));
    expect([texto.length, texto.slice(0, 3), texto.slice(-40)]).toEqual([
      32_767,
      '=zz',
      'zz… [recortado: no cabe más en una celda]'.slice(-40),
    ]);
  }
  expect(await port.generate('x', [conTextos])).toMatchObject({ journal: null, keptNarratives: 0 });
});

test('31 caracteres: a plan on a sheet with the longest name is read, linked, checked and reported on', async () => {
  const { engine } = await openHost(USOGC);
  const nombre = 'Seguimiento al POA 2017, U.S.O.';
  expect(nombre).toHaveLength(31);
  sheetOf(engine, 'POA-01').name = nombre;
  const port = createOfficePort(quick);
  expect((await revisarLibro(port)).revision.hallazgos[0]?.hoja).toBe(nombre);
  await generarConsolidado(port, { trimestre: 4 });
  const base = sheetOf(engine, 'Base POA');
  expect(base.formulas(areaOf('BB2'))).toEqual([[`=HYPERLINK("#'${nombre}'!B13","${nombre}!B13")`]]);
  for (const { name } of engine.sheets) expect(name.length).toBeLessThanOrEqual(31);
});

test("nombres con comillas: quotes, commas and signs in a sheet's name are read, linked, marked and selected", async () => {
  const { engine } = await openHost(USOGC);
  const nombre = `Plan d'Oruro, "A" & 'B'!`;
  sheetOf(engine, 'POA-01').name = nombre;
  const port = createOfficePort(quick);
  const { libro, hojas } = await leerLibro(port);
  expect([libro.sheets[0]?.merges.length, hojas[0]?.tablas.length]).toEqual([74, 1]);
  await generarConsolidado(port, { trimestre: 4 });
  await engine.calculate();
  expect(sheetOf(engine, 'Base POA').formulas(areaOf('BB2'))).toEqual([
    [`=HYPERLINK("#'Plan d''Oruro, ""A"" & ''B''!'!B13","Plan d'Oruro, ""A"" & 'B'!!B13")`],
  ]);
  expect(at(sheetOf(engine, 'Base POA'), 'BB2')).toBe(`${nombre}!B13`);
  await port.mark([{ sheet: nombre, address: 'AE62', color: 'rojo' }]);
  await port.select(nombre, 'AE62');
  expect(engine.active.name).toBe(nombre);
  const { id } = await port.write('x', [{ sheet: nombre, address: 'AE62', before: 47.97, after: 50 }]);
  await port.undo(id);
  expect(at(sheetOf(engine, nombre), 'AE62')).toBe(47.97);
});
