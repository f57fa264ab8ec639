/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { previsualizar } from '../../src/app/previsualizar-mapeo';
import { hojaPropia } from '../support/plan-propio';
import { tabla } from './datos';
import { boton, montar } from './montar';

/** The editor on the sheet that no form explains (tests/support/plan-propio.ts). */
async function editar() {
  const montado = montar((casos) => (casos.hojas = [{ hoja: 'Hoja1', visible: true, tablas: [] }]));
  await act(() => montado.sesion.detectar());
  await montado.usuario.click(boton('Asignar columnas de Hoja1'));
  const titulo = await screen.findByRole('heading', { name: 'Columnas de «Hoja1»' });
  expect(document.activeElement).toBe(titulo);
  const elegir = (campo: string, opcion: string) =>
    montado.usuario.selectOptions(screen.getByRole('combobox', { name: campo }), opcion);
  return { ...montado, elegir };
}

const guardar = () => boton('Guardar y volver a detectar');

async function asignar(elegir: (campo: string, opcion: string) => Promise<void>) {
  await elegir('Formulario', 'POA, programación de Aduana');
  await elegir('Código *', 'A · Ref.');
  await elegir('Descripción *', 'B · Lo que haremos');
  await elegir('Meta *', 'C · Cuánto');
  await elegir('Meses programados: enero *', 'D · M1');
}

it('begins at the likeliest header and says what is missing', async () => {
  const { elegir } = await editar();
  expect(screen.getByRole('spinbutton', { name: 'De la fila' })).toHaveProperty('value', '2');
  expect(screen.getByText('Elija a qué formulario se parece la hoja.')).toBeTruthy();
  expect(guardar().getAttribute('aria-disabled')).toBe('true');
  await elegir('Formulario', 'POA, programación de Aduana');
  expect(screen.getByText('Indique al menos la columna del código o la de la descripción.')).toBeTruthy();
});

it('shows the rows, their counts and the sums of their months while columns are chosen', async () => {
  const { elegir } = await editar();
  await asignar(elegir);
  expect(screen.getByText('Enero a diciembre: columnas D a O.')).toBeTruthy();
  const primeras = screen.getByRole('table', { name: 'Primeras filas del plan' });
  const filas = within(primeras)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(filas.slice(1, 3)).toEqual([
    '3UX1.1.1.1.1Atender solicitudes1212',
    '4UX1.1.1.1.2Archivar solicitudes2424',
  ]);
  expect(screen.getByText('Filas 3 a 6 · 4 tareas')).toBeTruthy();
  const meses = within(screen.getByRole('table', { name: 'Sumas de cada mes' }));
  // 1 + 2 + 3 + 3 in every month.
  expect(meses.getByRole('row', { name: 'DIC 9' })).toBeTruthy();
  expect(
    screen.getByText(/^Faltan columnas que este formulario trae siempre: .*Unidad de medida/),
  ).toBeTruthy();
});

it('opens the months one by one where eleven do not follow January', async () => {
  const { elegir } = await editar();
  await elegir('Formulario', 'POA, programación de Aduana');
  await elegir('Código *', 'A · Ref.');
  await elegir('Meses programados: enero *', 'E · M2');
  expect(
    screen.getByText(/^Meses programados: faltan FEB, MAR, .* y DIC\. Son doce, o ninguno\.$/),
  ).toBeTruthy();
  await elegir('FEB', 'F · M3');
  expect(screen.getByText(/^Meses programados: faltan MAR, ABR/)).toBeTruthy();
});

it('gives a column one meaning: the role that had it loses it', async () => {
  const { elegir } = await editar();
  await asignar(elegir);
  await elegir('Id', 'C · Cuánto');
  expect(screen.getByRole('combobox', { name: 'Meta *' })).toHaveProperty('value', '');
});

it('saves what is previewed, for the header that it stands under', async () => {
  const { elegir, usuario, casos, sesion } = await editar();
  await asignar(elegir);
  await usuario.type(screen.getByRole('spinbutton', { name: 'Última fila' }), '4');
  expect(await screen.findByText('Filas 3 a 4 · 2 tareas')).toBeTruthy();
  await usuario.click(guardar());
  const esperado = previsualizar(hojaPropia(), {
    forma: 'anb-poa-programacion',
    encabezado: { desde: 1, hasta: 1 },
    simples: { codigo: 0, descripcion: 1, meta: 2 },
    meses: { programado: Array.from({ length: 12 }, (_, index) => index + 3) },
    primeraFila: null,
    ultimaFila: 3,
  });
  expect(casos.correcciones.leidos.mapeos).toEqual([esperado.mapeo]);
  expect(casos.pedidos.at(-1)).toBe('detectar');
  expect(sesion.estado().edicion).toBeNull();
});

it('leaves everything as it was when the planner goes back', async () => {
  const { usuario, casos } = await editar();
  await usuario.click(boton('Volver sin guardar'));
  expect(screen.getByRole('heading', { name: 'No se reconoció ningún plan' })).toBeTruthy();
  expect(casos.correcciones.leidos.mapeos).toEqual([]);
});

it('takes the planner to the header on the sheet', async () => {
  const { usuario, casos } = await editar();
  await usuario.click(boton('Ver el encabezado en la hoja'));
  expect(casos.pedidos.at(-1)).toBe('irA Hoja1!A2:O2');
});

describe('a doubtful table', () => {
  const dudosa = tabla({ hoja: 'Hoja1', confianza: 0.7 });

  it('asks: its columns are confirmed or corrected', async () => {
    const { casos, sesion, usuario } = montar((unos) => {
      unos.hojas = [{ hoja: 'Hoja1', visible: true, tablas: [dudosa] }];
    });
    await act(() => sesion.detectar());
    await usuario.click(boton('Las columnas son correctas'));
    expect(casos.pedidos.slice(1)).toEqual(['confirmar Hoja1', 'detectar']);
  });

  it('a sure one does not ask', async () => {
    const { sesion } = montar();
    await act(() => sesion.detectar());
    expect(screen.queryByRole('button', { name: 'Las columnas son correctas' })).toBeNull();
    expect(boton('Corregir columnas')).toBeTruthy();
  });
});
