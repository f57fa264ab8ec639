/** @jest-environment jsdom */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import type { ArchivoLeido } from '../../src/app/leer-archivos';
import type { HojaGenerada } from '../../src/report/types';
import { sheetFrom } from '../../src/sheet/sheet';
import type { Cambios } from '../../src/report/cambios';
import { comoTexto, renglonesDe } from '../../src/taskpane/consolidar/cambios/renglones';
import { textoDeCambio } from '../../src/taskpane/consolidar/cambios/mensajes';
import { fila, tabla } from './datos';
import { boton, montar } from './montar';

// The report's code is loaded on demand: the first time, from cold files.
configure({ asyncUtilTimeout: 15_000 });

type Valores = readonly (readonly (string | number | null)[])[];

/** A sheet of an earlier run, as it was calculated. */
function consolidado(trimestre: number, valores: Valores): HojaGenerada {
  return {
    nombre: `Consolidado T${trimestre}`,
    marca: `POA_Consolidado_T${trimestre}`,
    filas: valores.map((celdas) =>
      celdas.map((celda) => {
        if (celda === null) return null;
        return typeof celda === 'number'
          ? { clase: 'numero', numero: celda }
          : { clase: 'texto', texto: celda };
      }),
    ),
    combinadas: [],
    anchos: [],
    cuadricula: false,
    filasFijas: 0,
    columnasFijas: 0,
    editables: [],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: null },
    graficos: [],
  };
}

/** Cuadro 3 and the units, with the number of tasks of each. */
const hojaAnterior = (tareas: number, unidades: Valores): Valores => [
  ['Cuadro N° 3  "Resultados"'],
  ['Código', 'Acciones de Corto Plazo', 'Tareas'],
  ['6.1.4', 'Recaudar tributos', tareas],
  [null, 'TOTAL', tareas],
  [],
  ['Seguimiento por unidad'],
  ['Área', 'Unidad', 'Tareas', '% de Avance'],
  ...unidades,
  [null, 'TOTAL', tareas],
];

function archivo(nombre: string, ...tablas: readonly ReturnType<typeof tabla>[]): ArchivoLeido {
  return {
    archivo: nombre,
    error: null,
    hojas: [{ sheet: sheetFrom({ name: tablas[0]?.hoja ?? 'Hoja1', values: [[]] }), tablas }],
  };
}

const { titulo } = tabla();

/** A plan of one task, which the institution's only operation takes in. */
const UNIDAD = archivo(
  'GRLGR.xlsx',
  tabla({
    titulo: { ...titulo, area: 'GRLGR', unidad: 'Gerencia La Paz', gestion: 2020, trimestre: 4 },
    filas: [
      fila(13, 'agregado', 'GRLGR1.1.1', 'Recaudar tributos'),
      fila(14, 'agregado', 'GRLGR1.1.1.1', 'Emitir boletines de garantía'),
      fila(15, 'tarea', 'GRLGR1.1.1.1.1', 'Elaborar boletines'),
    ],
  }),
);

const ESTRUCTURA = archivo(
  'estructura.xlsx',
  tabla({
    forma: 'an-estructura',
    familia: 'institucion',
    titulo: { ...titulo, unidad: null, area: null, gestion: 2020, trimestre: null },
    filas: [
      { ...fila(5, 'agregado', '6.1', 'Recaudación'), nivel: 2 },
      { ...fila(6, 'agregado', '6.1.4', 'Recaudar tributos'), nivel: 3, ponderacion: 100 },
      { ...fila(7, 'agregado', '6.1.4.1', 'Emitir boletines de garantía'), nivel: 4 },
    ],
  }),
);

/** Last quarter's report, which prints names and no codes. */
const INFORME = archivo(
  'informe-t3.xlsx',
  tabla({
    forma: 'an-informe-trimestral',
    familia: 'institucion',
    hoja: 'Informe T3',
    titulo: { ...titulo, unidad: null, area: null, gestion: 2020, trimestre: 3 },
    filas: [
      {
        ...fila(16, 'agregado', '', 'Recaudar tributos'),
        codigo: null,
        ponderacion: 90,
        presupuesto: 1000,
      },
    ],
  }),
);

async function abrir(...anteriores: readonly HojaGenerada[]) {
  const leidos = [UNIDAD, ESTRUCTURA, INFORME];
  const montado = montar((casos) => {
    casos.escritas.push(...anteriores);
    casos.hojas = anteriores.map(({ nombre }) => ({ hoja: nombre, visible: true, tablas: [] }));
    for (const leido of leidos) {
      casos.archivos.leidos.set(leido.archivo, leido);
      casos.archivos.revisiones.set(leido.archivo, { hallazgos: [], omitidas: [] });
    }
  });
  const { sesion, usuario } = montado;
  await act(() => sesion.detectar());
  await act(() =>
    sesion.archivos.agregar(
      leidos.map(({ archivo: name }) => ({ name, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) })),
    ),
  );
  act(() => sesion.mostrar('consolidar'));
  await usuario.click(await screen.findByText('Qué cambió'));
  await screen.findByRole('combobox', { name: 'Comparar con' });
  return montado;
}

const lista = () => screen.findByRole('list', { name: 'Cifras que cambiaron' });
const renglones = async () =>
  within(await lista())
    .getAllByRole('listitem')
    .map((uno) => uno.textContent.replaceAll('\u00A0', ' '));

it('says what is different from the last run, row by row, and what came and went', async () => {
  await abrir(consolidado(4, hojaAnterior(3, [['GRCGR', 'Gerencia Cochabamba', 3, 50]])));
  expect(await renglones()).toEqual([
    'Total Tareas:3 →pasa a 1(-2)',
    'Acción 6.1.4 Recaudar tributosTareas:3 →pasa a 1(-2)',
    'Unidad GRLGR Gerencia La PazNueva',
    'Unidad GRCGR Gerencia CochabambaYa no está',
  ]);
  expect(screen.getByText('2 cifras cambiaron · 1 fila es nueva · 1 fila ya no está')).toBeTruthy();
});

it('shows one kind alone, and takes the list along as text', async () => {
  const { usuario } = await abrir(consolidado(4, hojaAnterior(3, [['GRCGR', 'Gerencia Cochabamba', 3, 50]])));
  await lista();
  await usuario.selectOptions(
    screen.getByRole('combobox', { name: 'Mostrar' }),
    'Acciones de corto plazo (1)',
  );
  expect(await renglones()).toHaveLength(1);
  await usuario.click(boton('Copiar la lista'));
  await screen.findByText(/^Lista copiada/);
  expect(await navigator.clipboard.readText()).toBe(
    'Fila\tNombre\tCifra\tAntes\tAhora\tDiferencia\nAcción 6.1.4\tRecaudar tributos\tTareas\t3\t1\t-2',
  );
});

it('draws a long list in parts', async () => {
  const idas = Array.from({ length: 45 }, (_, n) => [`GR${n + 10}`, 'Gerencia', 1, 50]);
  const { usuario } = await abrir(
    consolidado(4, hojaAnterior(1, [['GRLGR', 'Gerencia La Paz', 1, null], ...idas])),
  );
  expect(await renglones()).toHaveLength(40);
  await usuario.click(boton('Mostrar 5 filas más'));
  expect(await renglones()).toHaveLength(45);
  expect(screen.queryByRole('button', { name: /^Mostrar/ })).toBeNull();
});

it('lets the list be copied by hand where the page may not', async () => {
  const { usuario } = await abrir(consolidado(4, hojaAnterior(3, [['GRLGR', 'Gerencia La Paz', 1, null]])));
  await lista();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await usuario.click(boton('Copiar la lista'));
  const texto = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Lista de cambios como texto',
  });
  expect(document.activeElement).toBe(texto);
  expect(texto.value).toContain('Acción 6.1.4\tRecaudar tributos\tTareas\t3\t1\t-2');
});

it('says so where nothing changed, and where there was no run yet', async () => {
  const { casos, sesion, usuario } = await abrir(
    consolidado(4, hojaAnterior(1, [['GRLGR', 'Gerencia La Paz', 1, null]])),
  );
  expect(await screen.findByText('Nada cambió desde la última vez.')).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'Cifras que cambiaron' })).toBeNull();
  casos.escritas.length = 0;
  act(() => sesion.elegirTrimestre(4));
  await usuario.click(boton('Generar Consolidado T4'));
  expect(await screen.findByText(/^Todavía no hay cifras en la hoja Consolidado T4/)).toBeTruthy();
});

it('compares with the report of the quarter before: a closed file, which is no plan that is missing', async () => {
  const { usuario } = await abrir();
  expect(await screen.findByText('Entran 1 de 1')).toBeTruthy();
  await usuario.selectOptions(
    screen.getByRole('combobox', { name: 'Comparar con' }),
    'Informe trimestral T3 2020 (informe-t3.xlsx, hoja Informe T3)',
  );
  expect(await renglones()).toEqual([
    'Acción 6.1.4 Recaudar tributosPond.:90,00 →pasa a 100,00(+10,00)Presupuesto vigente:1.000,00 Bs →pasa a sin dato',
  ]);
});

it('compares with the sheet of an earlier quarter in this workbook', async () => {
  const { usuario } = await abrir(
    consolidado(3, hojaAnterior(5, [['GRLGR', 'Gerencia La Paz', 5, null]])),
    consolidado(4, hojaAnterior(1, [['GRLGR', 'Gerencia La Paz', 1, null]])),
  );
  await screen.findByText('Nada cambió desde la última vez.');
  await usuario.selectOptions(
    screen.getByRole('combobox', { name: 'Comparar con' }),
    'Un trimestre anterior (hoja Consolidado T3)',
  );
  await waitFor(async () => expect(await renglones()).toHaveLength(3));
  expect((await renglones())[2]).toBe('Unidad GRLGR Gerencia La PazTareas:5 →pasa a 1(-4)');
});

describe('in words', () => {
  const cambio = { que: 'acp', clave: '6.1', nombre: 'Recaudar\n tributos', medida: 'avance' } as const;

  test('a difference too small for two decimals shows those that it needs', () => {
    expect(textoDeCambio({ ...cambio, antes: 66.66, ahora: 66.6601, diferencia: 0.0001 })).toEqual({
      medida: '% de avance',
      antes: '66,66\u00A0%',
      ahora: '66,6601\u00A0%',
      diferencia: '+0,0001',
    });
  });

  test('the total comes first, and a name of two lines is one line of text', () => {
    const cambios: Cambios = {
      cambios: [{ ...cambio, antes: null, ahora: 1, diferencia: null }],
      aparecen: [{ que: 'total', clave: 'TOTAL', nombre: null }],
      desaparecen: [],
    };
    expect(renglonesDe(cambios).map(({ que, estado }) => [que, estado])).toEqual([
      ['total', 'nueva'],
      ['acp', 'cambio'],
    ]);
    expect(comoTexto(renglonesDe(cambios)).split('\n')[2]).toBe(
      'Acción 6.1\tRecaudar tributos\t% de avance\tsin dato\t1,00\u00A0%\t',
    );
  });
});
