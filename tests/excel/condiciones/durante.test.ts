/** What others do to the workbook while the add-in works on it, and a pane that is closed in the middle. */
import { generarConsolidado } from '../../../src/app/consolidar-libro';
import { leerLibro } from '../../../src/app/detectar-libro';
import { arreglar, arreglosSeguros } from '../../../src/app/revision/arreglar';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { createOfficePort } from '../../../src/excel/office-port';
import { openHost } from '../../support/host';
import { antesDelLote, areaOf, at, frase, lista, picture, put, quick, sheetOf, USOGC } from './banco';

const AUSENTE = 'ya no está en el libro. Vuelva a detectar los planes';

describe('a sheet that is renamed or deleted meanwhile', () => {
  test.each(['renombrada', 'eliminada'])(
    '%s between finding and reading it: told, and read at the next try',
    async (como) => {
      const { engine } = await openHost(USOGC);
      const otra = engine.addSheet('Otra');
      put(otra, 'A1', 'x');
      const port = createOfficePort(quick);
      // The first batch lists the sheets, the second reads their cells.
      antesDelLote(2, () => {
        if (como === 'renombrada') otra.name = 'Nueva';
        else engine.removeSheet(otra);
      });
      expect(await frase(port.read())).toContain(AUSENTE);
      const { sheets } = await port.read();
      expect(sheets.map(({ name }) => name)).toEqual(
        como === 'renombrada' ? ['POA-01', 'Nueva'] : ['POA-01'],
      );
    },
  );

  test.each([1, 2, 3, 4, 5])(
    'renamed before batch %d of a fix: written as a whole or not at all',
    async (lote) => {
      const { engine } = await openHost(USOGC);
      const port = createOfficePort(quick);
      const { revision } = await revisarLibro(port);
      const [hallazgo] = revision.hallazgos.filter(({ arreglo }) => (arreglo?.ediciones.length ?? 0) > 1);
      if (!hallazgo) throw new Error('no finding with a fix of several cells');
      const celdas = hallazgo.arreglo?.ediciones ?? [];
      const sheet = sheetOf(engine, 'POA-01');
      antesDelLote(lote, () => (sheet.name = 'Otro nombre'));
      const error = await frase(arreglar(port, [hallazgo])).catch(() => null);
      const cambiadas = celdas.filter(({ celda, antes }) => at(sheet, celda) !== antes).length;
      const [entrada] = (await port.journal()).done;
      // Told and untouched; or done, and on the list of what can be undone.
      if (error !== null) expect([error.includes(AUSENTE), cambiadas, entrada]).toEqual([true, 0, undefined]);
      else expect([cambiadas, entrada?.cells]).toEqual([celdas.length, celdas.length]);
    },
  );

  test('the report is deleted while it is brought up to date: told, and made anew at the next try', async () => {
    const { engine } = await openHost(USOGC);
    const port = createOfficePort(quick);
    await generarConsolidado(port, { trimestre: 4 });
    put(sheetOf(engine, 'POA-01'), 'S33', 26);
    antesDelLote(9, () => {
      const informe = engine.sheets.find(({ name }) => name === 'Consolidado T4');
      if (informe) engine.removeSheet(informe);
    });
    const resultado = await frase(generarConsolidado(port, { trimestre: 4 })).catch(() => 'hecho');
    expect(resultado === 'hecho' || resultado.includes(AUSENTE)).toBe(true);
    await generarConsolidado(port, { trimestre: 4 });
    expect(engine.sheets.map(({ name }) => name).sort()).toEqual(['Base POA', 'Consolidado T4', 'POA-01']);
  });
});

test.each([2, 3, 4, 5, 6])(
  'one of two generated sheets goes before batch %d: the other is as it was, or done',
  async (lote) => {
    const { engine } = await openHost();
    const port = createOfficePort(quick);
    const dos = (...textos: readonly string[]) => [
      lista(textos),
      { ...lista(textos, 'Anexo'), marca: 'POA_Anexo', editables: [] },
    ];
    await port.generate('x', dos('a', 'b'));
    put(sheetOf(engine, 'Informe'), 'B2', 'de a');
    const antes = sheetOf(engine, 'Informe').formulas(areaOf('A1:B4'));
    const marca = () => engine.names.items.find(({ name }) => name === 'POA_Informe')?.reference;
    const marcada = marca();
    antesDelLote(lote, () => engine.removeSheet(sheetOf(engine, 'Anexo')));
    const error = await frase(port.generate('x', dos('nuevo', 'a', 'b'))).catch(() => null);
    const despues = sheetOf(engine, 'Informe').formulas(areaOf('A1:B4'));
    if (error === null) expect(despues[1]).toEqual(['nuevo', '']);
    else expect([error.includes(AUSENTE), despues, marca()]).toEqual([true, antes, marcada]);
    jest.restoreAllMocks();
    await port.generate('x', dos('nuevo', 'a', 'b'));
    expect(sheetOf(engine, 'Informe').values(areaOf('A2:B4'))).toEqual([
      ['nuevo', ''],
      ['a', 'de a'],
      ['b', ''],
    ]);
  },
);

describe('the pane is closed in the middle of a generation', () => {
  test('whatever was written by then, the next run makes of it what an undisturbed one does', async () => {
    const sinCortes = await openHost(USOGC);
    sinCortes.host.refusals.payload = 60_000;
    await generarConsolidado(createOfficePort(quick), { trimestre: 4 });
    await sinCortes.engine.calculate();
    const entera = picture(sinCortes.engine);
    for (const corte of [3, 6, 9, 12, 15, 20]) {
      const { engine, host } = await openHost(USOGC);
      host.refusals.payload = 60_000;
      cerrarTras(corte);
      void generarConsolidado(createOfficePort(quick), { trimestre: 4 });
      await reposo(host);
      jest.restoreAllMocks();
      await generarConsolidado(createOfficePort(quick), { trimestre: 4 });
      await engine.calculate();
      expect([corte, picture(engine)]).toEqual([corte, entera]);
    }
  });

  test('nothing that was typed is lost', async () => {
    for (const corte of [5, 6, 7, 8]) {
      const { engine, host } = await openHost();
      const port = createOfficePort(quick);
      await port.generate('x', [lista(['a', 'b', 'c'])]);
      put(sheetOf(engine, 'Informe'), 'B2', 'de a');
      put(sheetOf(engine, 'Informe'), 'B4', 'de c');
      cerrarTras(corte);
      void port.generate('x', [lista(['x', 'c', 'a'])]);
      await reposo(host);
      jest.restoreAllMocks();
      await createOfficePort(quick).generate('x', [lista(['x', 'c', 'a'])]);
      expect([corte, sheetOf(engine, 'Informe').values(areaOf('A2:B4'))]).toEqual([
        corte,
        [
          ['x', ''],
          ['c', 'de c'],
          ['a', 'de a'],
        ],
      ]);
    }
  });
});

/** From the n-th batch on nothing is sent any more, and nobody is there to hear of it. */
function cerrarTras(n: number): void {
  let lote = 0;
  const original = Excel.run.bind(Excel);
  jest.spyOn(Excel, 'run').mockImplementation((...partes: Parameters<typeof original>) => {
    lote += 1;
    return lote > n ? new Promise<never>(() => undefined) : original(...partes);
  });
}

/** Resolves when the add-in has sent nothing for a while. */
async function reposo(host: { readonly log: { readonly requests: readonly unknown[] } }): Promise<void> {
  for (let antes = -1; antes !== host.log.requests.length;) {
    antes = host.log.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe('another person edits', () => {
  test('a cell that is about to be fixed: refused by its address, the other cells too', async () => {
    const { engine } = await openHost(USOGC);
    const port = createOfficePort(quick);
    const { revision } = await revisarLibro(port);
    const hallazgos = revision.hallazgos.filter(({ celda }) => celda === 'AE62');
    const sheet = sheetOf(engine, 'POA-01');
    put(sheet, 'AE62', 49);
    expect(await frase(arreglar(port, hallazgos))).toBe(
      'AE62 de «POA-01» cambió mientras tanto y no se escribió nada. Vuelva a leer el libro para ver lo que hay ahora y decida de nuevo.',
    );
    expect([at(sheet, 'AE61'), at(sheet, 'AE62')]).toEqual([47.97, 49]);
    expect(arreglosSeguros([])).toEqual([]);
  });

  test('a cell that was fixed: undo leaves what they typed, and says where', async () => {
    const { engine } = await openHost(USOGC);
    const port = createOfficePort(quick);
    const { id } = await port.write('x', [{ sheet: 'POA-01', address: 'AE62', before: 47.97, after: 50 }]);
    put(sheetOf(engine, 'POA-01'), 'AE62', 51);
    expect(await frase(port.undo(id))).toMatch(/^AE62 de «POA-01» cambió mientras tanto/);
    expect(at(sheetOf(engine, 'POA-01'), 'AE62')).toBe(51);
  });

  test('rows inserted above the plan: the report is made of the plan where it stands now', async () => {
    const { engine } = await openHost(USOGC);
    const port = createOfficePort(quick);
    const { hojas } = await leerLibro(port);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('POA-01').getRange('1:3').insert('Down');
      await context.sync();
    });
    expect(hojas[0]?.tablas[0]?.rango.top).toBe(10);
    await generarConsolidado(port, { trimestre: 4 });
    expect(sheetOf(engine, 'Base POA').formulas(areaOf('BB2'))).toEqual([
      [`=HYPERLINK("#'POA-01'!B16","POA-01!B16")`],
    ]);
  });
});
