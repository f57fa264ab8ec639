/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { destinoDeTecla } from '../../src/taskpane/validar/teclado';
import { muchos, revision } from './datos';
import { boton, montar } from './montar';

async function validar(preparar?: Parameters<typeof montar>[0]) {
  const montado = montar(preparar);
  await act(() => montado.sesion.validar());
  return montado;
}

/** Of the findings; the grouping is a select with options of its own. */
const opciones = () => within(screen.getByRole('listbox')).getAllByRole('option');

const celdas = () => opciones().map(({ textContent }) => /\b([A-Z]+\d+) · /.exec(textContent)?.[1]);

it('starts with what it will do and a button', async () => {
  const { sesion, casos, usuario } = montar();
  act(() => sesion.mostrar('validar'));
  await usuario.click(await screen.findByRole('button', { name: 'Validar el plan' }));
  expect(casos.pedidos).toEqual(['validar']);
});

it('counts by severity, and each count hides and shows its findings', async () => {
  const { usuario } = await validar();
  expect(celdas()).toEqual(['AE22', 'G27', 'B13', 'G30']);
  const errores = boton('2 errores');
  expect(errores.getAttribute('aria-pressed')).toBe('true');
  await usuario.click(errores);
  expect(celdas()).toEqual(['B13', 'G30']);
  expect(errores.getAttribute('aria-pressed')).toBe('false');
  await usuario.click(errores);
  expect(celdas()).toHaveLength(4);
});

it('groups by severity, rule or row of the plan', async () => {
  const { usuario } = await validar();
  const titulos = () =>
    within(screen.getByRole('listbox'))
      .getAllByText(
        /^(Errores|Avisos|Notas|Suma de los meses|Eficacia registrada|Código sin|USOGC[\d.]+ · POA-01, fila)/,
      )
      .map(({ textContent }) => textContent);
  expect(titulos()).toEqual(['Errores', 'Avisos', 'Notas']);
  await usuario.selectOptions(screen.getByRole('combobox', { name: 'Agrupar por' }), 'Por regla');
  expect(titulos()).toEqual(['Eficacia registrada', 'Suma de los meses', 'Código sin su nivel superior']);
  await usuario.selectOptions(screen.getByRole('combobox', { name: 'Agrupar por' }), 'Por fila');
  expect(titulos()[0]).toBe('USOGC1.1 · POA-01, fila 13');
});

it('searches, and offers to take the filter away where nothing is left', async () => {
  const { usuario } = await validar();
  await usuario.type(screen.getByRole('searchbox'), 'g27');
  expect(celdas()).toEqual(['G27']);
  await usuario.type(screen.getByRole('searchbox'), 'zz');
  expect(screen.queryByRole('listbox')).toBeNull();
  await usuario.click(boton('Quitar el filtro'));
  expect(celdas()).toHaveLength(4);
});

it('goes to the cell of a finding that is clicked, and explains it', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /9,75/ }));
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!AE22');
  const detalle = within(screen.getByRole('region', { name: 'Detalle del hallazgo' }));
  expect(detalle.getByRole('heading', { name: 'Eficacia registrada' })).toBeTruthy();
  expect(detalle.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['9,75', '97,5']);
  expect(detalle.getByText('El informe del trimestre se arma con este porcentaje.')).toBeTruthy();
  expect(detalle.getByText(/Vuelva a calcular/)).toBeTruthy();
  expect(detalle.getByText('Formulario POA-01, columna % Efi')).toBeTruthy();
  await usuario.click(boton('Ir a la celda S22:AD22'));
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!S22:AD22');
  await usuario.click(boton('Cerrar el detalle'));
  expect(screen.queryByRole('region')).toBeNull();
});

it('moves with the arrow keys, the cell following, and says which finding is active', async () => {
  const { casos, usuario } = await validar();
  const lista = screen.getByRole('listbox', { name: 'Hallazgos' });
  lista.focus();
  await usuario.keyboard('{ArrowDown}{ArrowDown}');
  expect(casos.pedidos.slice(1)).toEqual(['irA POA-01!AE22', 'irA POA-01!G27']);
  const activa = document.getElementById(lista.getAttribute('aria-activedescendant') ?? '');
  expect(activa?.getAttribute('aria-selected')).toBe('true');
  expect(activa?.getAttribute('aria-posinset')).toBe('2');
  expect(activa?.getAttribute('aria-setsize')).toBe('4');
  expect(activa?.getAttribute('aria-label')).toBe(
    'Error: Los doce meses suman 1.215 y la meta es 1.560. G27, USOGC1.2.1.1.1 · POA-01',
  );
  await usuario.keyboard('{End}');
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!G30');
  await usuario.keyboard('{Enter}');
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!G30');
});

it('draws only what is in sight of thousands of findings, and still reaches the last', async () => {
  const { casos, usuario } = await validar((unos) => {
    unos.revision = revision({ hallazgos: muchos(3000) });
  });
  expect(opciones().length).toBeLessThan(25);
  expect(boton('1.000 errores')).toBeTruthy();
  screen.getByRole('listbox').focus();
  await usuario.keyboard('{End}');
  expect(casos.pedidos.at(-1)).toBe('irA POA-01!G3012');
  expect(
    within(screen.getByRole('listbox')).getByRole('option', { selected: true }).getAttribute('aria-posinset'),
  ).toBe('3000');
  expect(opciones().length).toBeLessThan(25);
});

it('lists the rules that could not be applied, and why', async () => {
  const { usuario } = await validar();
  await usuario.click(screen.getByText('1 regla no se pudo aplicar'));
  expect(screen.getByText('POA-01: La tabla no tiene la columna “Ponderación”.')).toBeTruthy();
});

it('says that all is well where nothing was found', async () => {
  await validar((casos) => (casos.revision = revision()));
  expect(screen.getByRole('heading', { name: 'Todo cuadra' })).toBeTruthy();
});

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 9, 9],
  ['ArrowUp', -1, 0],
  ['ArrowUp', 4, 3],
  ['PageDown', 0, 8],
  ['PageDown', 5, 9],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 0, 9],
  ['Enter', 3, 3],
  ['Enter', -1, 0],
  ['a', 3, null],
  ['Tab', 3, null],
])('%s from %d of ten leads to %s', (tecla, actual, destino) => {
  expect(destinoDeTecla(tecla, actual, 10)).toBe(destino);
});
