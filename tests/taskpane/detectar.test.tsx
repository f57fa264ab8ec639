/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { juzgar } from '../../src/taskpane/detectar/juzgar';
import { reunirPorRol } from '../../src/taskpane/detectar/Evidencias';
import { tabla } from './datos';
import { boton, montar } from './montar';

async function detectar(preparar?: Parameters<typeof montar>[0]) {
  const montado = montar(preparar);
  await montado.usuario.click(boton('Detectar planes'));
  return montado;
}

it('says what it is for before anything was read', () => {
  montar();
  expect(screen.getByRole('heading', { name: 'Empiece por reconocer el plan' })).toBeTruthy();
  expect(screen.getByText(/No se cambia nada/)).toBeTruthy();
});

it('shows each plan: form, place, unit, year, quarter and rows by kind', async () => {
  await detectar();
  expect(screen.getByRole('heading', { name: '1 plan en 1 hoja' })).toBeTruthy();
  const plan = within(screen.getByRole('article'));
  expect(plan.getByRole('heading', { name: 'POA-01, seguimiento de Aduana' })).toBeTruthy();
  const datos = plan.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(datos).toEqual([
    'Unidad de Servicio a Operadores y Gestión de la Calidad',
    'USOGC',
    '2017',
    '4.º trimestre',
    '2 agregados · 3 tareas',
  ]);
  expect(plan.getByText('Confianza 97 %')).toBeTruthy();
  expect(screen.getByText('1 hoja sin plan')).toBeTruthy();
  expect(boton('Asignar columnas de Instrucciones')).toBeTruthy();
});

it('says where the title block tells nothing, and that a sheet is hidden', async () => {
  await detectar((casos) => {
    const titulo = { ...tabla().titulo, unidad: null, trimestre: null };
    casos.hojas = [{ hoja: 'POA-01', visible: false, tablas: [tabla({ titulo })] }];
  });
  expect(screen.getAllByText('no figura')).toHaveLength(2);
  expect(screen.getByText(/hoja oculta/)).toBeTruthy();
});

it('goes to the plan on its sheet', async () => {
  const { casos, usuario } = await detectar();
  await usuario.click(boton('Ir a POA-01, A11:AK62'));
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!A11:AK62');
});

it('says why each column was recognised, the twelve months as one', async () => {
  const { usuario } = await detectar();
  await usuario.click(screen.getByText('Cómo se reconoció'));
  const plan = within(screen.getByRole('article'));
  const lineas = plan.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lineas).toEqual([
    'Código · columna BEl encabezado dice «código».',
    'Meses programados · columnas G a RDoce meses en orden, de enero a diciembre.',
  ]);
});

it('names the next best form where it is not sure', async () => {
  await detectar((casos) => {
    const alternativa = { forma: 'anb-poa-programacion', confianza: 0.559 };
    casos.hojas = [{ hoja: 'H', visible: true, tablas: [tabla({ confianza: 0.6, alternativa })] }];
  });
  expect(screen.getByText('También se parece a «POA, programación de Aduana» (55 %).')).toBeTruthy();
});

it('says what to do where no plan was found', async () => {
  const { casos, usuario } = await detectar((unos) => {
    unos.hojas = [{ hoja: 'Hoja1', visible: true, tablas: [] }];
  });
  expect(screen.getByRole('heading', { name: 'No se reconoció ningún plan' })).toBeTruthy();
  await usuario.click(boton('Volver a detectar'));
  expect(casos.pedidos).toEqual(['detectar', 'detectar']);
});

it('leads on to validation', async () => {
  const { casos, usuario } = await detectar();
  await usuario.click(boton('Validar el plan'));
  expect(casos.pedidos.at(-1)).toBe('validar');
  expect(screen.getByRole('listbox')).toBeTruthy();
});

it.each([
  [1, 'segura'],
  [0.85, 'segura'],
  [0.8499, 'dudosa'],
  [0.5, 'dudosa'],
  [0.4999, 'debil'],
] as const)('judges a confidence of %d as %s', (confianza, juicio) => {
  expect(juzgar(confianza)).toBe(juicio);
});

it('brings evidence of one role together, columns from left to right', () => {
  const una = (rol: string, columna: number) => ({ rol, columna, puntaje: 1, motivos: [] });
  const grupos = reunirPorRol([una('programado', 8), una('meta', 4), una('programado', 7)]);
  expect(grupos.map((grupo) => grupo.map(({ columna }) => columna))).toEqual([[7, 8], [4]]);
});
