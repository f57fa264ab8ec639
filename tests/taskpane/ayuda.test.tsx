/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { boton, montar, pestana } from './montar';

async function abrir() {
  const montado = montar();
  await montado.usuario.click(boton('Guía'));
  await screen.findByRole('list', { name: 'Contenido' });
  return montado;
}

it('is opened from the title bar, and left by any tab', async () => {
  const { usuario } = await abrir();
  expect(screen.getByRole('region', { name: 'Guía' })).toBeTruthy();
  expect(boton('Guía').getAttribute('aria-current')).toBe('page');
  expect(screen.getAllByRole('tab', { selected: false })).toHaveLength(4);
  await usuario.click(pestana('Detectar'));
  expect(screen.queryByRole('region', { name: 'Guía' })).toBeNull();
});

it('shows a page with the focus on its heading, and follows its links', async () => {
  const { usuario } = await abrir();
  await usuario.click(boton('Si algo no funciona'));
  const titulo = screen.getByRole('heading', { name: 'Si algo no funciona' });
  expect(document.activeElement).toBe(titulo);
  await usuario.click(screen.getByRole('button', { name: 'Detectar' }));
  expect(document.activeElement?.textContent).toBe('Si no se reconoce un plan');
  await usuario.click(boton('Volver al contenido'));
  expect(screen.getByRole('list', { name: 'Contenido' })).toBeTruthy();
});

it('finds sections by words and goes to them', async () => {
  const { usuario } = await abrir();
  await usuario.type(screen.getByRole('searchbox', { name: 'Buscar en la guía' }), 'hoja protegida');
  expect(screen.getByText(/^\d+ (sección encontrada|secciones encontradas)$/)).toBeTruthy();
  await usuario.click(screen.getByRole('button', { name: /«La hoja está protegida»/ }));
  expect(document.activeElement?.textContent).toBe('«La hoja está protegida»');
});

it('says so where nothing is found', async () => {
  const { usuario } = await abrir();
  await usuario.type(screen.getByRole('searchbox', { name: 'Buscar en la guía' }), 'xyzzy');
  expect(screen.getByText(/Nada en la guía tiene esas palabras/)).toBeTruthy();
});

it('shows what the rules say, with their examples as tables', async () => {
  const { usuario } = await abrir();
  await usuario.click(boton('Reglas'));
  const seccion = screen.getByRole('heading', { name: 'Código mal escrito' }).closest('section');
  expect(seccion && within(seccion).getByRole('table')).toBeTruthy();
});
