/** @jest-environment jsdom */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import type { ArchivoLeido } from '../../src/app/leer-archivos';
import type { TypedOver } from '../../src/app/port';
import type { Hallazgo } from '../../src/check/types';
import { fila, GENERADO, hallazgo, tabla } from './datos';
import { sheetFrom } from '../../src/sheet/sheet';
import { boton, montar } from './montar';

// The report's code is loaded on demand: the first time, from cold files.
configure({ asyncUtilTimeout: 15_000 });

async function consolidar(preparar?: Parameters<typeof montar>[0]) {
  const montado = montar(preparar);
  await act(() => montado.sesion.detectar());
  act(() => montado.sesion.mostrar('consolidar'));
  await screen.findByRole('heading', { name: 'Unidades' });
  return montado;
}

it('asks for plans first', async () => {
  const { sesion, usuario, casos } = montar();
  act(() => sesion.mostrar('consolidar'));
  await usuario.click(await screen.findByRole('button', { name: 'Detectar planes' }));
  expect(casos.pedidos).toEqual(['detectar']);
});

it('shows the plans that go in, the method, and the quarter of their title blocks', async () => {
  await consolidar();
  expect(screen.getByRole('radio', { name: 'T4' })).toHaveProperty('checked', true);
  expect(screen.getByText('USOGC · 2017 · T4 · 3 tareas')).toBeTruthy();
  expect(screen.getByText('Entran 1 de 1')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Cómo se calcula' })).toBeTruthy();
});

it('generates the chosen quarter', async () => {
  const { casos, usuario } = await consolidar();
  await usuario.click(screen.getByRole('radio', { name: 'T2' }));
  expect(screen.getByText('Se cuenta lo ejecutado de enero a junio.')).toBeTruthy();
  await usuario.click(boton('Generar Consolidado T2'));
  expect(casos.pedidos.at(-1)).toBe('consolidar 2');
});

it('says what was created, leads there, and can undo it', async () => {
  const { casos, usuario } = await consolidar();
  await usuario.click(boton('Generar Consolidado T4'));
  expect(screen.getByText('Consolidado T4 listo')).toBeTruthy();
  await usuario.click(boton('Ir a la hoja Base POA'));
  expect(casos.pedidos.at(-1)).toBe('irA Base POA!A1');
  await usuario.click(boton('Deshacer'));
  expect(casos.pedidos.at(-1)).toBe('deshacer j1');
  expect(screen.getByText('Se deshizo la generación')).toBeTruthy();
  expect(screen.queryByText('Consolidado T4 listo')).toBeNull();
});

it('says what was updated and how much of the planner was kept', async () => {
  const { usuario } = await consolidar((casos) => {
    casos.generado = { ...GENERADO, created: [], updated: ['Consolidado T4'], keptNarratives: 3 };
  });
  await usuario.click(boton('Generar Consolidado T4'));
  expect(screen.getByText('Hojas actualizadas:')).toBeTruthy();
  expect(screen.queryByText('Hojas creadas:')).toBeNull();
  expect(screen.getByText('3 datos suyos conservados')).toBeTruthy();
  expect(boton('Actualizar Consolidado T4')).toBeTruthy();
});

it('offers no undo where nothing was changed', async () => {
  const { usuario } = await consolidar((casos) => {
    casos.generado = { created: [], updated: [], keptNarratives: 0, chartsLeftOut: false, journal: null };
  });
  await usuario.click(boton('Generar Consolidado T4'));
  expect(screen.getByText('Ya estaba al día: no hubo nada que cambiar.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
});

describe('figures typed over formulas', () => {
  const CIFRAS: readonly TypedOver[] = [
    { sheet: 'Consolidado T4', address: 'H52', typed: 90.5, formula: '=AVERAGE(H60:H62)' },
    { sheet: 'Consolidado T4', address: 'D53', typed: 1200, formula: "=SUMIF('Base POA'!$C$2:$C$27,A53)" },
  ];

  async function preguntado() {
    const montado = await consolidar((casos) => {
      casos.sobreFormulas = CIFRAS;
    });
    await montado.usuario.click(boton('Generar Consolidado T4'));
    return { ...montado, dialogo: within(await screen.findByRole('alertdialog')) };
  }

  it('are asked about one by one before anything is written, and stay unless they are let go', async () => {
    const { casos, usuario, dialogo } = await preguntado();
    expect(dialogo.getByText('Usted escribió 2 cifras sobre fórmulas')).toBeTruthy();
    expect(dialogo.getByText(/dice 90,5/)).toBeTruthy();
    expect(dialogo.getByText('=AVERAGE(H60:H62)')).toBeTruthy();
    await usuario.click(dialogo.getByRole('checkbox', { name: 'Conservar Consolidado T4!D53' }));
    await usuario.click(dialogo.getByRole('button', { name: 'Continuar: conservar 1, reemplazar 1' }));
    expect(casos.conservadas).toEqual(CIFRAS.slice(0, 1));
    expect(await screen.findByText('Consolidado T4 listo')).toBeTruthy();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('stop the run where the planner cancels', async () => {
    const { casos, usuario, dialogo } = await preguntado();
    await usuario.click(dialogo.getByRole('button', { name: 'Cancelar' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(casos.pedidos).not.toContain('consolidar 4');
    expect(screen.queryByText('Consolidado T4 listo')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

/** A closed file with a unit's plan of one task under one operation. */
function archivoDe(area: string, gestion: number, trimestre: 1 | 2 | 3 | 4 = 4): ArchivoLeido {
  const { titulo } = tabla();
  return {
    archivo: `${area}.xlsx`,
    error: null,
    hojas: [
      {
        sheet: sheetFrom({ name: 'POA-01', values: [[]] }),
        tablas: [
          tabla({
            titulo: { ...titulo, area, unidad: `Gerencia ${area}`, gestion, trimestre },
            filas: [
              fila(13, 'agregado', `${area}1.1.1`, 'Recaudar tributos'),
              fila(14, 'agregado', `${area}1.1.1.1`, 'Emitir boletines de garantía'),
              fila(15, 'tarea', `${area}1.1.1.1.1`, 'Elaborar boletines'),
            ],
          }),
        ],
      },
    ],
  };
}

/** The institution's structure with two operations of nearly the same name. */
const ESTRUCTURA: ArchivoLeido = {
  archivo: 'estructura.xlsx',
  error: null,
  hojas: [
    {
      sheet: sheetFrom({ name: 'Estructura', values: [[]] }),
      tablas: [
        tabla({
          forma: 'an-estructura',
          familia: 'institucion',
          hoja: 'Estructura',
          titulo: { ...tabla().titulo, unidad: null, area: null, gestion: 2020, trimestre: null },
          filas: [
            { ...fila(5, 'agregado', '6.1', 'Recaudación'), nivel: 2 },
            { ...fila(6, 'agregado', '6.1.4', 'Recaudar tributos'), nivel: 3, ponderacion: 100 },
            { ...fila(7, 'agregado', '6.1.4.1', 'Emitir boletines de la garantía uno'), nivel: 4 },
            { ...fila(8, 'agregado', '6.1.4.2', 'Emitir boletines de la garantía dos'), nivel: 4 },
          ],
        }),
      ],
    },
  ],
};

/** Two in its table, and one in the title block above. */
const DE_GRCGR: readonly Hallazgo[] = [
  hallazgo({ archivo: 'GRCGR.xlsx', celda: 'G15', fila: 15 }),
  hallazgo({ archivo: 'GRCGR.xlsx', celda: 'B14', fila: 14, gravedad: 'aviso' }),
  hallazgo({ archivo: 'GRCGR.xlsx', celda: 'A3', fila: 3, gravedad: 'aviso' }),
];

interface Revisado {
  readonly leido: ArchivoLeido;
  readonly hallazgos: readonly Hallazgo[];
}

async function conArchivos(...entregados: readonly (ArchivoLeido | Revisado)[]) {
  const revisados = entregados.map((uno) => ('leido' in uno ? uno : { leido: uno, hallazgos: [] }));
  const leidos = revisados.map(({ leido }) => leido);
  const montado = montar((casos) => {
    for (const { leido, hallazgos } of revisados) {
      casos.archivos.leidos.set(leido.archivo, leido);
      casos.archivos.revisiones.set(leido.archivo, { hallazgos, omitidas: [] });
    }
  });
  const { sesion } = montado;
  await act(() =>
    sesion.archivos.agregar(
      leidos.map(({ archivo }) => ({
        name: archivo,
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
      })),
    ),
  );
  act(() => sesion.mostrar('consolidar'));
  await screen.findByRole('heading', { name: 'Unidades' });
  return montado;
}

const lineas = () =>
  within(screen.getByRole('region', { name: 'Unidades' }))
    .getAllByRole('listitem')
    .map((linea) => linea.textContent);

it('says of each closed file whether it goes in, and why not', async () => {
  await conArchivos(
    archivoDe('GRLGR', 2020),
    archivoDe('GRCGR', 2020),
    archivoDe('GROGR', 2019),
    archivoDe('GRSGR', 2020, 2),
    { archivo: 'notas.xlsx', error: null, hojas: [] },
  );
  await waitFor(() => expect(screen.getByText('Entran 2 de 5')).toBeTruthy());
  const [, , deOtraGestion, deOtroTrimestre, sinPlan] = lineas();
  expect(deOtraGestion).toContain('Es de la gestión 2019 y el informe es de 2020.');
  expect(deOtroTrimestre).toContain('Informa hasta el T2 y el informe es del T4.');
  expect(sinPlan).toContain('Ninguna hoja contiene un formulario del POA');
});

it('leads to the findings of one closed unit, which are read there and not changed', async () => {
  const { usuario, sesion } = await conArchivos(archivoDe('GRLGR', 2020), {
    leido: archivoDe('GRCGR', 2020),
    hallazgos: DE_GRCGR,
  });
  await waitFor(() => expect(screen.getByText('Entran 2 de 2')).toBeTruthy());
  const [sin, conHallazgos] = lineas();
  expect(conHallazgos).toContain('1 error');
  expect(conHallazgos).toContain('2 avisos');
  expect(sin).toContain('Sin hallazgos');
  await usuario.click(boton('Ver los hallazgos de Gerencia GRCGR: 1 error, 2 avisos'));
  const lista = await screen.findByRole('listbox', { name: 'Hallazgos' });
  expect(within(lista).getAllByRole('option')).toHaveLength(3);
  expect(screen.getByText('Hallazgos de Gerencia GRCGR')).toBeTruthy();
  expect(screen.getByText('GRCGR.xlsx está cerrado: aquí se leen, y se corrigen en ese libro.')).toBeTruthy();
  const [primero] = within(lista).getAllByRole('option');
  if (!primero) throw new Error('no finding');
  await usuario.click(primero);
  expect(screen.queryByRole('button', { name: /Justificar|^Arreglar$/ })).toBeNull();
  // Those of the open workbook come back with all the others.
  await act(() => sesion.validar());
  expect(within(lista).getAllByRole('option')).toHaveLength(3);
  await usuario.click(boton('Ver todos'));
  expect(within(screen.getByRole('listbox', { name: 'Hallazgos' })).getAllByRole('option')).toHaveLength(7);
});

it('validates the open workbook first where nobody has', async () => {
  const { usuario, casos } = await consolidar();
  await usuario.click(boton('Validar Unidad de Servicio a Operadores y Gestión de la Calidad'));
  expect(casos.pedidos).toEqual(['detectar', 'validar']);
  expect(await screen.findByText(/^Hallazgos de Unidad de Servicio/)).toBeTruthy();
});

it('leaves a unit out, and out of what is generated', async () => {
  const { usuario, casos } = await conArchivos(archivoDe('GRLGR', 2020), archivoDe('GRCGR', 2020));
  await waitFor(() => expect(screen.getByText('Entran 2 de 2')).toBeTruthy());
  await usuario.click(screen.getByRole('checkbox', { name: 'Incluir Gerencia GRLGR' }));
  await waitFor(() => expect(screen.getByText('Entran 1 de 2')).toBeTruthy());
  expect(lineas()[0]).toContain('Usted la dejó fuera');
  await usuario.click(boton('Generar Consolidado T4'));
  expect(casos.eleccion?.archivos).toEqual(['GRLGR.xlsx', 'GRCGR.xlsx']);
  expect([...(casos.eleccion?.excluidas ?? [])].map((clave) => (JSON.parse(clave) as unknown[])[0])).toEqual([
    'GRLGR.xlsx',
  ]);
});

it('generates nothing while every unit is left out', async () => {
  const { usuario, casos } = await conArchivos(archivoDe('GRLGR', 2020));
  await usuario.click(await screen.findByRole('checkbox', { name: 'Incluir Gerencia GRLGR' }));
  await screen.findByText(/^Ninguna unidad entra en el informe/);
  await usuario.click(boton('Generar Consolidado T4'));
  expect(casos.pedidos).not.toContain('consolidar 4');
});

it('keeps the expected units in the workbook and says who is missing', async () => {
  const { usuario, casos } = await conArchivos(archivoDe('GRLGR', 2020));
  await usuario.type(
    screen.getByRole('textbox', { name: 'Una unidad por línea', hidden: true }),
    'grlgr, GRPGR',
  );
  await usuario.click(screen.getByRole('button', { name: 'Guardar la lista', hidden: true }));
  await screen.findByText('Faltan 1 de 2: GRPGR.');
  expect((await casos.informe.leer()).esperadas).toEqual(['grlgr', 'GRPGR']);
});

it('asks where two operations are as near, and keeps the answer', async () => {
  const { usuario, casos } = await conArchivos(archivoDe('GRLGR', 2020), ESTRUCTURA);
  await screen.findByText(/^1 operación espera su decisión/);
  expect(
    screen.getByText(/^La estructura de la institución sale de estructura.xlsx, hoja Estructura/),
  ).toBeTruthy();
  await usuario.selectOptions(
    screen.getByRole('combobox', { name: 'Operación de la institución para GRLGR1.1.1.1' }),
    '6.1.4.2',
  );
  await usuario.click(boton('Confirmar GRLGR1.1.1.1'));
  await screen.findByText('1 operación tiene su lugar en la estructura de la institución.');
  expect([...(await casos.informe.leer()).confirmadas]).toEqual([['GRLGR1.1.1.1', '6.1.4.2']]);
  expect(casos.escritas.map(({ nombre }) => nombre)).toEqual(['Equivalencias']);
  expect(boton('Exportar las confirmadas (1)')).toBeTruthy();
});

it('follows what is typed in the sheet of equivalences', async () => {
  const { casos, sesion } = await conArchivos(archivoDe('GRLGR', 2020), ESTRUCTURA);
  await screen.findByText(/^1 operación espera su decisión/);
  await act(() => sesion.vigilar());
  casos.decididas.set('GRLGR1.1.1.1', '6.1.4.1');
  act(() => casos.cambio('Equivalencias'));
  await screen.findByText('1 operación tiene su lugar en la estructura de la institución.');
});

it('shows the total by all four methods and keeps the chosen one', async () => {
  const { usuario, casos } = await conArchivos(archivoDe('GRLGR', 2020), ESTRUCTURA);
  const metodos = await screen.findByRole('radiogroup', { name: 'Método del avance total' });
  expect(within(metodos).getAllByRole('radio')).toHaveLength(4);
  await usuario.click(
    within(metodos).getByRole('radio', { name: /^Promedio de las acciones de corto plazo/ }),
  );
  await waitFor(() =>
    expect(
      within(metodos).getByRole('radio', { name: /^Promedio de las acciones de corto plazo/ }),
    ).toHaveProperty('checked', true),
  );
  expect((await casos.informe.leer()).metodo).toBe('media-acp');
});
