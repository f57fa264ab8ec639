/** The second run and what may go wrong in it: typed figures, a run that is stopped, a host that fails anywhere. */
import type { HojaGenerada, PortError, TypedOver } from '../../src/app/port';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import { areaAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const quick = { wait: () => Promise.resolve() };

function hojaDe(engine: Engine): EngineSheet {
  const sheet = engine.sheets.find(({ name }) => name === 'Informe');
  if (!sheet) throw new Error('no sheet Informe');
  return sheet;
}

function at(engine: Engine, address: string): CellValue {
  const area = parseArea(address);
  return (area && hojaDe(engine).formulas(area)[0]?.[0]) ?? null;
}

function put(engine: Engine, address: string, value: CellValue): void {
  const area = parseArea(address);
  if (area) hojaDe(engine).write(area, [[value]]);
}

/** All that a planner can see of the workbook. */
function picture(engine: Engine): unknown {
  return {
    names: engine.names.items.map(({ name, reference }) => `${name} ${reference.replaceAll("'", '')}`).sort(),
    sheets: engine.sheets.map((sheet) => {
      const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return {
        name: sheet.name,
        formulas: sheet.formulas(used),
        formats: sheet.formats(used),
        merges: sheet.merges.map(areaAddress).sort(),
        tables: sheet.tables.map(({ name, area }) => `${name} ${areaAddress(area)}`),
        widths: [0, 1, 2, 3, 4].map((column) => sheet.columnWidth(column)),
      };
    }),
  };
}

/** Code, amount, a figure by formula and a narrative; below them a total. */
function informe(codigos: readonly string[]): HojaGenerada {
  const ultima = codigos.length + 1;
  return {
    nombre: 'Informe',
    marca: 'POA_Informe',
    filas: [
      [{ clase: 'texto', texto: 'Informe al trimestre', estilo: 'titulo' }],
      ['Código', 'Monto', 'Doble', 'Relato'].map((texto) => ({
        clase: 'texto',
        texto,
        estilo: 'encabezado',
      })),
      ...codigos.map((codigo, i): HojaGenerada['filas'][number] => [
        { clase: 'texto', texto: codigo, estilo: 'codigo' },
        { clase: 'numero', numero: codigo.length, estilo: 'entero' },
        { clase: 'formula', formula: `=B${i + 3}*2`, estilo: 'decimal' },
        { clase: 'relato', texto: `generado ${codigo}`, clave: codigo, estilo: 'relato' },
      ]),
      [
        { clase: 'texto', texto: 'TOTAL', estilo: 'total-texto' },
        { clase: 'vacia', estilo: 'total-texto' },
        { clase: 'formula', formula: `=SUM(C3:C${ultima + 1})`, estilo: 'total-decimal' },
      ],
    ],
    combinadas: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    anchos: [10, 10, 10, 40],
    cuadricula: false,
    filasFijas: 2,
    columnasFijas: 0,
    tabla: { nombre: 'Informe_POA', area: { top: 1, left: 0, bottom: ultima, right: 3 } },
    editables: [
      {
        nombre: '_POA_INFORME_RELATO',
        claves: { top: 2, left: 0, bottom: ultima, right: 0 },
        valores: { top: 2, left: 3, bottom: ultima, right: 3 },
      },
    ],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: [0, 1] },
    graficos: [],
  };
}

describe('a figure that was typed over a formula', () => {
  async function conCifras() {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [informe(['a', 'bb', 'ccc'])]);
    put(engine, 'C4', 99);
    put(engine, 'C6', 'n. d.');
    return { engine, port };
  }

  const TYPED: readonly TypedOver[] = [
    { sheet: 'Informe', address: 'C4', typed: 99, formula: '=B4*2' },
    { sheet: 'Informe', address: 'C6', typed: 'n. d.', formula: '=SUM(C3:C5)' },
  ];

  test('is asked about: kept or replaced as the planner says', async () => {
    const { engine, port } = await conCifras();
    const asked: TypedOver[] = [];
    const result = await port.generate('dos', [informe(['a', 'bb', 'ccc'])], {
      onTypedOver: (cells) => {
        asked.push(...cells);
        return Promise.resolve(cells.filter(({ address }) => address === 'C4'));
      },
    });
    expect(asked).toEqual(TYPED);
    expect(result.replacedFigures).toEqual(TYPED.slice(1));
    expect([at(engine, 'C4'), at(engine, 'C6')]).toEqual([99, '=SUM(C3:C5)']);
  });

  test('is found again by its code where rows have moved, and stays with it', async () => {
    const { engine, port } = await conCifras();
    const asked: string[] = [];
    await port.generate('dos', [informe(['a', 'x', 'y', 'bb', 'ccc'])], {
      onTypedOver: (cells) => {
        asked.push(...cells.map(({ address, formula }) => `${address} ${formula}`));
        return Promise.resolve(cells);
      },
    });
    expect(asked).toEqual(['C4 =B6*2', 'C6 =SUM(C3:C7)']);
    expect([at(engine, 'A6'), at(engine, 'C6')]).toEqual(['bb', 99]);
    expect([at(engine, 'C4'), at(engine, 'C7')]).toEqual(['=B4*2', '=B7*2']);
    expect([at(engine, 'A8'), at(engine, 'C8')]).toEqual(['TOTAL', 'n. d.']);
  });

  test('gives way where nobody can be asked, which is said, and comes back with undo', async () => {
    const { engine, port } = await conCifras();
    const before = picture(engine);
    const { replacedFigures, journal } = await port.generate('dos', [informe(['a', 'bb', 'ccc'])]);
    expect(replacedFigures).toEqual(TYPED);
    expect(at(engine, 'C4')).toBe('=B4*2');
    await port.undo(journal?.id ?? '');
    expect(picture(engine)).toEqual(before);
  });

  test('asks nothing where there is none', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [informe(['a'])]);
    put(engine, 'D3', 'mi relato');
    const result = await port.generate('dos', [informe(['a', 'b'])], {
      onTypedOver: () => Promise.reject(new Error('nothing to ask')),
    });
    expect(result.replacedFigures).toBeUndefined();
  });
});

test('widths and columns of the planner’s own stay as they are', async () => {
  const { engine } = await openHost();
  const port = createOfficePort();
  await port.generate('uno', [informe(['a', 'b'])]);
  const sheet = hojaDe(engine);
  sheet.setColumnWidth(3, 3, 123);
  sheet.setColumnWidth(5, 5, 77);
  put(engine, 'F2', 'Responsable');
  put(engine, 'F3', '=B3+1');
  await port.generate('dos', [informe(['a', 'c'])]);
  expect([sheet.columnWidth(3), sheet.columnWidth(5)]).toEqual([123, 77]);
  expect([at(engine, 'F2'), at(engine, 'F3')]).toEqual(['Responsable', '=B3+1']);
});

describe('all or nothing', () => {
  test('stopped while the question stands: nothing was written', async () => {
    const { engine } = await openHost();
    const port = createOfficePort(quick);
    await port.generate('uno', [informe(['a', 'b'])]);
    put(engine, 'C3', 5);
    const before = picture(engine);
    const control = new AbortController();
    await expect(
      port.generate('dos', [informe(['a', 'b', 'c'])], {
        signal: control.signal,
        onTypedOver: (cells) => {
          control.abort();
          return Promise.resolve(cells);
        },
      }),
    ).rejects.toMatchObject({ code: 'CANCELADO' });
    expect(picture(engine)).toEqual(before);
  });

  test('stopped between two requests: what was written is put back', async () => {
    const { engine, host } = await openHost();
    const port = createOfficePort(quick);
    await port.generate('uno', [informe(['a', 'b'])]);
    put(engine, 'A7', 'Firma');
    const before = picture(engine);
    const control = new AbortController();
    // Several requests' worth of texts, and the planner stops it once the first of them has come.
    const grande = informe(Array.from({ length: 400 }, (_none, i) => `${i} ${'x'.repeat(30_000)}`));
    const sheet = hojaDe(engine);
    const write = sheet.write.bind(sheet);
    let written = 0;
    sheet.write = (area, values) => {
      written++;
      control.abort();
      write(area, values);
    };
    await expect(port.generate('dos', [grande], { signal: control.signal })).rejects.toMatchObject({
      code: 'CANCELADO',
    });
    expect(written).toBeGreaterThan(0);
    sheet.write = write;
    expect(picture(engine)).toEqual(before);
    expect(host.session.enableEvents).toBe(true);
    expect((await port.journal()).done).toHaveLength(1);
  });

  const POINTS = [
    'insert',
    'unmerge',
    'clear',
    'setFormats',
    'setStyle',
    'write',
    'merge',
    'setRowHeight',
  ] as const;

  test.each(POINTS.flatMap((method) => [1, 2, 3].map((time) => [method, time] as const)))(
    'a host that fails in %s, time %i, leaves the workbook as it was',
    async (method, time) => {
      const { engine, host } = await openHost();
      const port = createOfficePort(quick);
      await port.generate('uno', [informe(['a', 'b'])]);
      put(engine, 'D4', 'de b');
      put(engine, 'A7', 'Firma');
      const before = picture(engine);
      const sheet = hojaDe(engine);
      failAt(sheet, method, time);
      const outcome = await port.generate('dos', [informe(['x', 'a', 'b', 'c'])]).then(
        () => 'written',
        (error: unknown) => (error as PortError).code,
      );
      // A method that is called fewer times lets the run through.
      if (outcome !== 'written') expect([outcome, picture(engine)]).toEqual(['EXCEL', before]);
      expect(host.session.enableEvents).toBe(true);
      expect((await port.journal()).done).toHaveLength(outcome === 'written' ? 2 : 1);
    },
  );

  test('the failures above do happen', async () => {
    const codes = [];
    for (const method of POINTS) {
      const { engine } = await openHost();
      const port = createOfficePort(quick);
      await port.generate('uno', [informe(['a', 'b'])]);
      put(engine, 'A7', 'Firma');
      failAt(hojaDe(engine), method, 1);
      codes.push(
        await port.generate('dos', [informe(['x', 'a', 'b', 'c'])]).then(
          () => `${method} written`,
          (error: unknown) => (error as PortError).code,
        ),
      );
    }
    expect(codes).toEqual(POINTS.map(() => 'EXCEL'));
  });

  test('a journal that cannot be written takes everything back', async () => {
    const { engine } = await openHost();
    const port = createOfficePort(quick);
    const before = picture(engine);
    const set = engine.settings.set.bind(engine.settings);
    engine.settings.set = (key, value) => {
      if (key.startsWith('poa.diario')) throw new Error('no');
      return set(key, value);
    };
    await expect(port.generate('uno', [informe(['a'])])).rejects.toMatchObject({ code: 'EXCEL' });
    expect(picture(engine)).toEqual(before);
  });
});

/** Makes the n-th call of a method fail, that one alone: putting things back may call it again. */
function failAt(sheet: EngineSheet, method: keyof EngineSheet, time: number): void {
  const target = sheet as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
  const call = target[method]?.bind(sheet);
  let calls = 0;
  target[method] = (...given) => {
    if (++calls === time) throw new Error('no');
    return call?.(...given);
  };
}
