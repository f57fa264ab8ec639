/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PortError } from '../../src/app/port';
import { leerPlanes } from '../../src/taskpane/formulas/acciones';
import { planesDe } from './datos-formulas';
import { boton, montar } from './montar';

async function preparar(libro = 'anb-usogc-2017-t4.xlsx') {
  const montado = montar((casos) => (casos.formulas.leidos = planesDe(libro)));
  await act(() => leerPlanes(montado.sesion));
  await screen.findByRole('heading', { name: 'Llenar con fórmulas' });
  return montado;
}

const lineas = () => within(screen.getByRole('listbox')).getAllByRole('option');
const linea = (celda: string) =>
  within(screen.getByRole('listbox')).getByRole('option', { name: new RegExp(`^${celda},`) });
const casilla = (nombre: RegExp) => screen.getByRole('checkbox', { name: nombre });

it('starts with what it will do and a button', async () => {
  const { casos, sesion, usuario } = montar();
  act(() => sesion.mostrar('formulas'));
  await usuario.click(await screen.findByRole('button', { name: 'Preparar las fórmulas' }));
  expect(casos.pedidos).toEqual(['leer planes']);
  expect(await screen.findByRole('heading', { name: 'Llenar con fórmulas' })).toBeTruthy();
});

it('lists every formula with the old and the new figure, and flags those that would show another', async () => {
  await preparar();
  expect(linea('AE13').getAttribute('aria-label')).toBe(
    'AE13, USOGC1.1.2.1.1 · % Efi: 100 pasa a 0. Otra cifra. =MIN(100;SUMA(S13:AD13)/E13*100)',
  );
  expect(screen.getByText('116 valores escritos')).toBeTruthy();
  expect(screen.getByText('El % Efi se mide frente a la meta del año.')).toBeTruthy();
});

it('shows only those that change where asked: Ids 10, 15, 51 and the rows above 51', async () => {
  const { usuario } = await preparar();
  await usuario.click(casilla(/^Ver solo las que mostrarían otra cifra \(6\)/));
  expect(lineas().map(({ textContent }) => /^[A-Z]+\d+/.exec(textContent)?.[0])).toEqual([
    'AE13',
    'AE18',
    'AE46',
    'AE58',
    'AE61',
    'AE62',
  ]);
});

it('a click or an arrow selects the cell in the sheet', async () => {
  const { casos, usuario } = await preparar();
  await usuario.click(linea('AE13'));
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!AE13');
  await usuario.keyboard('{ArrowDown}');
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!AK13');
});

it('fills what is chosen, with the formulas that are chosen', async () => {
  const { usuario } = await preparar();
  expect(boton('Insertar 116 fórmulas')).toBeTruthy();
  await usuario.click(casilla(/^% Eje \(42\)/));
  expect(boton('Insertar 74 fórmulas')).toBeTruthy();
  await usuario.click(screen.getByRole('radio', { name: 'POA.*' }));
  expect(linea('AE13').getAttribute('aria-label')).toContain('=POA.EFICACIA(G13:R13;S13:AD13;E13)');
});

describe('typed values', () => {
  it('go only after a question that says how many and how many would show something else', async () => {
    const { casos, usuario } = await preparar();
    await usuario.click(boton('Insertar 116 fórmulas'));
    const pregunta = screen.getByRole('alertdialog', { name: 'Se reemplazarán 116 valores escritos' });
    expect(pregunta.textContent).toContain('6 mostrarán otra cifra. Podrá deshacerlo después.');
    expect(document.activeElement).toBe(boton('Reemplazar'));
    await usuario.click(boton('Reemplazar'));
    expect(casos.pedidos.slice(-2)).toEqual(['insertar 116 en POA-01', 'leer planes']);
    expect(screen.getByText('Se insertaron 116 fórmulas en POA-01')).toBeTruthy();
  });

  it('stay where the question is answered with no, by button or Escape', async () => {
    const { casos, usuario } = await preparar();
    await usuario.click(boton('Insertar 116 fórmulas'));
    await usuario.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await usuario.click(boton('Insertar 116 fórmulas'));
    await usuario.click(boton('Cancelar'));
    expect(casos.pedidos).toEqual(['leer planes']);
  });

  it('stay while the blank cells of the plan are filled: its only one is the budget', async () => {
    const { casos, usuario } = await preparar('mdpyep-2017-pro-bolivia.xlsx');
    await usuario.click(boton('Insertar 16 fórmulas'));
    await usuario.click(boton('Conservarlos e insertar 1'));
    expect(casos.pedidos.at(-2)).toBe('insertar 1 en OGE');
    expect(screen.getByText('Se insertó 1 fórmula en OGE')).toBeTruthy();
  });
});

it('undoes what it inserted, and says so', async () => {
  const { casos, usuario } = await preparar();
  await usuario.click(boton('Insertar 116 fórmulas'));
  await usuario.click(boton('Reemplazar'));
  await usuario.click(boton('Deshacer'));
  expect(casos.pedidos.slice(-2)).toEqual(['deshacer f1', 'leer planes']);
  expect(screen.getByText('La hoja POA-01 quedó como estaba.')).toBeTruthy();
});

it('what was inserted is told, and can be undone, even where reading it back fails', async () => {
  const { casos, usuario } = await preparar();
  await usuario.click(boton('Insertar 116 fórmulas'));
  casos.formulas.leer = () => Promise.reject(new PortError('EN_EDICION'));
  await usuario.click(boton('Reemplazar'));
  expect((await screen.findByRole('alert')).textContent).toContain('Excel está editando una celda.');
  expect(screen.getByText('Se insertaron 116 fórmulas en POA-01')).toBeTruthy();
  expect(boton('Deshacer')).toBeTruthy();
});

it('lets the planner choose among the plans of the workbook', async () => {
  const { usuario } = await preparar('mdpyep-2017-despacho.xlsx');
  const planes = screen.getByRole('combobox', { name: 'Plan' });
  expect(within(planes).getAllByRole('option')).toHaveLength(2);
  expect(screen.getByText('1 fórmula')).toBeTruthy();
  await usuario.selectOptions(planes, within(planes).getAllByRole('option')[1] ?? '');
  expect(boton('Insertar 27 fórmulas')).toBeTruthy();
});

it('keeps formulas that stand there unless asked', async () => {
  const { usuario } = await preparar('mdpyep-2017-despacho.xlsx');
  expect(boton('Insertar 1 fórmula')).toBeTruthy();
  await usuario.click(casilla(/^Cambiar también 1 fórmula que ya está/));
  expect(boton('Insertar 2 fórmulas')).toBeTruthy();
});

it('says which cells get none and why, and leads to what is in the way', async () => {
  const { casos, usuario } = await preparar('anb-gror-2020-pegado.xlsx');
  await usuario.click(screen.getByText(/celdas quedan sin llenar$/));
  expect(screen.getByText(/^La fila se corrió al pegarla/)).toBeTruthy();
  const [primera] = screen.getAllByRole('button', { name: /^Ir a la celda X\d+/ });
  await usuario.click(primera ?? document.body);
  expect(casos.pedidos.at(-1)).toMatch(/^irA Hoja1!X\d+$/);
});

it('says so where the form has nothing that could be calculated', async () => {
  await preparar('an-2020-estructura.xlsx');
  expect(screen.getByText(/no hay nada que llenar/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Insertar/ })).toBeNull();
});

it('tells that cells have changed since, and reads again', async () => {
  const { casos, sesion, usuario } = await preparar();
  await act(() => sesion.vigilar());
  act(() => casos.cambio());
  const aviso = screen.getByText('El libro cambió');
  expect(aviso).toBeTruthy();
  await usuario.click(screen.getAllByRole('button', { name: 'Volver a leer el libro' }).at(-1) ?? aviso);
  expect(screen.queryByText('El libro cambió')).toBeNull();
});
