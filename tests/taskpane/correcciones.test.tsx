/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { estadoDeMapeo } from '../../src/app/estado-mapeos';
import type { MapeoGuardado } from '../../src/app/mapeos';
import { HOJAS, fila, tabla } from './datos';
import { boton, montar } from './montar';

const MAPEO: MapeoGuardado = {
  huella: 'h1',
  forma: 'anb-poa-programacion',
  columnas: { codigo: 0, meta: 2 },
  primeraColumna: 0,
  altoEncabezado: 1,
  hoja: 'POA-01',
  recorte: null,
};

async function detectar(preparar?: Parameters<typeof montar>[0]) {
  const montado = montar(preparar);
  await act(() => montado.sesion.detectar());
  await screen.findByText(/^Correcciones de columnas/);
  return montado;
}

const con = (mapeos: readonly MapeoGuardado[], ilegibles = 0) =>
  ((casos) => (casos.correcciones.leidos = { mapeos, ilegibles })) satisfies Parameters<typeof montar>[0];

it.each([
  ['aplicado', MAPEO],
  ['encabezado-cambiado', { ...MAPEO, huella: 'otra' }],
  ['sin-uso', { ...MAPEO, huella: 'otra', hoja: 'Hoja9' }],
  ['sin-uso', { ...MAPEO, huella: 'otra', hoja: null }],
] as const)('a saved correction is %s', (estado, mapeo) => {
  expect(estadoDeMapeo(mapeo, HOJAS)).toBe(estado);
});

it('lists what is saved and what became of it, and takes it away', async () => {
  const { casos, usuario } = await detectar(con([MAPEO, { ...MAPEO, huella: 'x', hoja: null }], 2));
  expect(screen.getByText('Columnas confirmadas por usted')).toBeTruthy();
  await usuario.click(screen.getByText('Correcciones de columnas (2)'));
  const lista = within(screen.getByRole('list', { name: 'Correcciones de columnas' }));
  expect(lista.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'POA, programación de AduanaHoja «POA-01» · se aplica',
    'POA, programación de AduanaTraída de un archivo · ninguna hoja tiene ese encabezado',
  ]);
  expect(screen.getByText('2 correcciones guardadas están dañadas y no se usan.')).toBeTruthy();
  const [quitar] = lista.getAllByRole('button');
  if (quitar) await usuario.click(quitar);
  expect(casos.pedidos.slice(1)).toEqual(['quitar h1', 'detectar']);
  expect(screen.getByText('Correcciones de columnas (1)')).toBeTruthy();
});

it('tells a header that has changed, and begins again with what was assigned', async () => {
  const { usuario, casos } = await detectar(con([{ ...MAPEO, huella: 'vieja', hoja: 'Instrucciones' }]));
  expect(screen.getByText('El encabezado de «Instrucciones» cambió')).toBeTruthy();
  await usuario.click(boton('Asignar de nuevo'));
  expect(casos.pedidos.at(-1)).toBe('hoja Instrucciones');
  const codigo = await screen.findByRole('combobox', { name: 'Código *' });
  expect(codigo).toHaveProperty('value', '0');
  expect(screen.getByRole('combobox', { name: 'Meta *' })).toHaveProperty('value', '2');
});

it('forgets a correction that no longer fits', async () => {
  const { usuario, casos } = await detectar(con([{ ...MAPEO, huella: 'vieja', hoja: 'Instrucciones' }]));
  await usuario.click(boton('Olvidar la corrección'));
  expect(casos.pedidos.slice(1)).toEqual(['quitar vieja', 'detectar']);
});

describe('files of corrections', () => {
  const elegir = (texto: string) => new File([texto], 'correcciones.json', { type: 'application/json' });

  it('are added and applied at once', async () => {
    const { usuario, casos } = await detectar();
    await usuario.click(screen.getByText('Correcciones de columnas (0)'));
    const selector = screen.getByLabelText('Importar correcciones…', { selector: 'input' });
    await usuario.upload(selector, Object.assign(elegir('{}'), { text: () => Promise.resolve('{}') }));
    expect(await screen.findByText('1 corrección agregada.')).toBeTruthy();
    expect(casos.pedidos).toEqual(['detectar', 'importar {}', 'detectar']);
  });

  it('that are broken change nothing and are told', async () => {
    const { usuario, casos } = await detectar((unos) => {
      unos.correcciones.importacion = { agregadas: 0, error: 'El archivo no es JSON.' };
    });
    await usuario.click(screen.getByText('Correcciones de columnas (0)'));
    const selector = screen.getByLabelText('Importar correcciones…', { selector: 'input' });
    await usuario.upload(selector, Object.assign(elegir('{'), { text: () => Promise.resolve('{') }));
    expect(await screen.findByText('El archivo no es JSON.')).toBeTruthy();
    expect(casos.pedidos).toEqual(['detectar', 'importar {']);
    expect(boton('Exportar correcciones').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('kind and direction of tasks', () => {
  const meses = Array.from({ length: 12 }, () => 35);
  const tarea = {
    ...fila(15, 'tarea', 'USOGC1.1.2.1.3', 'Procesar solicitudes'),
    meta: 420,
    programado: meses,
    ejecutado: meses,
    indicador: 'suma' as const,
    sentido: 'mayor' as const,
    eficacia: 100,
  };
  const rara = {
    ...tarea,
    fila: 16,
    codigo: 'USOGC1.1.2.1.4',
    descripcion: 'Responder en plazo',
    unidadMedida: 'Días promedio',
    meta: 5,
    indicador: 'inconsistente' as const,
    sentido: 'menor' as const,
  };

  async function tareas() {
    const montado = await detectar((casos) => {
      casos.hojas = [{ hoja: 'POA-01', visible: true, tablas: [tabla({ filas: [tarea, rara] })] }];
    });
    await montado.usuario.click(screen.getByText('Tipo y sentido de 2 tareas'));
    await screen.findByRole('list', { name: 'Tareas con su tipo y sentido' });
    return montado;
  }

  const textos = () =>
    within(screen.getByRole('list', { name: 'Tareas con su tipo y sentido' }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('are shown with the figures that speak for them', async () => {
    await tareas();
    expect(textos()).toEqual([
      'USOGC1.1.2.1.3Procesar solicitudesCambiarSuma de los meses · más es mejorLos meses programados suman la meta (420).',
      'USOGC1.1.2.1.4Responder en plazoCambiarNo cuadra · menos es mejorLos meses suman 420 y la meta es 5: no es una suma, ni un nivel.Mide tiempo («Días promedio»): cuanto menos, mejor.',
    ]);
  });

  it('those worth a look are found at once', async () => {
    const { usuario } = await tareas();
    await usuario.selectOptions(screen.getByRole('combobox', { name: 'Mostrar' }), 'Por mirar');
    expect(textos()).toEqual([expect.stringContaining('USOGC1.1.2.1.4')]);
    await usuario.selectOptions(screen.getByRole('combobox', { name: 'Mostrar' }), 'Elegidas por usted');
    expect(textos()).toEqual([]);
    expect(screen.getByText('Ninguna tarea está en este caso.')).toBeTruthy();
  });

  it('are chosen, marked as the planner’s, and taken back', async () => {
    const { usuario, casos, sesion } = await tareas();
    await act(() => sesion.validar());
    act(() => sesion.mostrar('detectar'));
    await usuario.click(screen.getByText('Tipo y sentido de 2 tareas'));
    await usuario.click(await screen.findByRole('button', { name: /^Cambiar .* USOGC1\.1\.2\.1\.3$/ }));
    await usuario.selectOptions(screen.getByRole('combobox', { name: 'Tipo de indicador' }), 'Acumulado');
    expect(casos.pedidos.at(-1)).toBe('elegir USOGC1.1.2.1.3 acumulada mayor');
    expect(screen.getByText('Elegido por usted')).toBeTruthy();
    expect(screen.getByText('Se dedujo: Suma de los meses, más es mejor.')).toBeTruthy();
    expect(screen.getByText('Tipo y sentido de 2 tareas · 1 elegida por usted')).toBeTruthy();
    // What the rules had said is no longer true.
    expect(sesion.estado().revision).toBeNull();
    await usuario.click(boton('Volver a lo deducido'));
    expect(casos.pedidos.at(-1)).toBe('elegir USOGC1.1.2.1.3 lo deducido');
    expect(screen.queryByText('Elegido por usted')).toBeNull();
  });
});
