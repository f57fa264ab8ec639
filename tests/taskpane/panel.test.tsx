/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { PortError } from '../../src/app/port';
import { boton, montar, pestana } from './montar';

describe('steps', () => {
  it('are tabs that the arrow keys walk round, each with its panel', async () => {
    const { usuario } = montar();
    await usuario.click(pestana('Detectar'));
    await usuario.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(pestana('Consolidar'));
    expect(screen.getByRole('tabpanel', { name: 'Consolidar' })).toBeTruthy();
    await usuario.keyboard('{ArrowRight}{ArrowRight}');
    expect(pestana('Validar').getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('show the number of errors beside Validar, with words for the ear', async () => {
    const { sesion } = montar();
    await act(() => sesion.validar());
    expect(pestana('Validar 2 errores')).toBeTruthy();
  });
});

describe('long work', () => {
  it('shows sheets read, of all, and can be cancelled', async () => {
    const { casos, usuario } = montar();
    casos.detectar = ({ onProgress, signal }) => {
      onProgress?.(3, 12);
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new PortError('CANCELADO'))),
      );
    };
    await usuario.click(boton('Detectar planes'));
    expect(screen.getByText('3 de 12 hojas leídas')).toBeTruthy();
    const barra = screen.getByRole('progressbar', { name: 'Buscando planes en el libro…' });
    expect(barra.getAttribute('aria-valuenow')).toBe('3');
    await usuario.click(boton('Cancelar'));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('offers to stop only what can be stopped', async () => {
  const { casos, sesion } = montar();
  let soltar: () => void = () => undefined;
  casos.espera = new Promise((resolve) => (soltar = resolve));
  let trabajo = Promise.resolve();
  act(() => void (trabajo = sesion.deshacer({ id: '1', label: 'Generar', cells: 1 })));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Cancelar' })).toBeNull();
  await act(async () => {
    soltar();
    await trabajo;
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
});

describe('a failure', () => {
  it('is announced as what happened and what to do, until it is closed', async () => {
    const { usuario } = montar((casos) => (casos.falla = new PortError('EN_EDICION')));
    await usuario.click(boton('Detectar planes'));
    const aviso = await screen.findByRole('alert');
    expect(aviso.textContent).toContain('Excel está editando una celda.');
    expect(aviso.textContent).toContain('Entrar');
    await usuario.click(boton('Cerrar el mensaje'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('changed cells', () => {
  it('are told, and reading again is offered', async () => {
    const { casos, sesion, usuario } = montar();
    await act(() => sesion.vigilar());
    await act(() => sesion.detectar());
    act(() => casos.cambio());
    expect(screen.getByText('El libro cambió')).toBeTruthy();
    const [, repetir] = screen.getAllByRole('button', { name: 'Volver a detectar' });
    if (repetir) await usuario.click(repetir);
    expect(casos.pedidos).toEqual(['detectar', 'detectar']);
    expect(screen.queryByText('El libro cambió')).toBeNull();
  });
});

it('says to a screen reader what finished work found', async () => {
  const { sesion } = montar();
  await act(() => sesion.validar());
  expect(screen.getByText('Revisión terminada: 4 hallazgos.').getAttribute('role')).toBe('status');
});

it('survives a step that cannot be drawn', async () => {
  const consola = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { sesion } = montar((casos) => {
    casos.hojas = [{ hoja: 'rota', visible: true, tablas: [{} as never] }];
  });
  await act(() => sesion.detectar());
  expect(screen.getByRole('heading', { name: /Algo falló dentro del complemento/ })).toBeTruthy();
  expect(pestana('Validar')).toBeTruthy();
  consola.mockRestore();
});
