/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { GENERADO } from './datos';
import { boton, montar } from './montar';

async function consolidar(preparar?: Parameters<typeof montar>[0]) {
  const montado = montar(preparar);
  await act(() => montado.sesion.detectar());
  act(() => montado.sesion.mostrar('consolidar'));
  return montado;
}

it('asks for plans first', async () => {
  const { sesion, usuario, casos } = montar();
  act(() => sesion.mostrar('consolidar'));
  await usuario.click(boton('Detectar planes'));
  expect(casos.pedidos).toEqual(['detectar']);
});

it('shows the plans that go in, the method, and the quarter of their title blocks', async () => {
  await consolidar();
  expect(screen.getByRole('radio', { name: 'T4' })).toHaveProperty('checked', true);
  expect(screen.getByText('USOGC · 2017 · 3 tareas · POA-01')).toBeTruthy();
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
    casos.generado = { created: [], updated: [], keptNarratives: 0, journal: null };
  });
  await usuario.click(boton('Generar Consolidado T4'));
  expect(screen.getByText('Ya estaba al día: no hubo nada que cambiar.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
});
