/** @jest-environment jsdom */
/** The units' follow-up forms, made from the step that finds the plans. */
import './codificacion';
import { screen, within } from '@testing-library/react';
import type { Tabla } from '../../src/plan/tabla';
import { planDeOruro } from '../app/seguimiento/formularios';
import { HOJAS } from './datos';
import { boton, montar } from './montar';

const ORURO = planDeOruro();
const TARIJA: Tabla = {
  ...ORURO,
  hoja: 'POA Tarija',
  titulo: { ...ORURO.titulo, area: 'GRTGR', unidad: 'GERENCIA REGIONAL TARIJA' },
};

async function detectado(...tablas: readonly Tabla[]) {
  const montado = montar((casos) => {
    casos.hojas = tablas.map((tabla) => ({ hoja: tabla.hoja, visible: true, tablas: [tabla] }));
  });
  await montado.usuario.click(boton('Detectar planes'));
  await screen.findByRole('heading', { name: 'Formularios de seguimiento' });
  return montado;
}

test('a workbook of follow-up forms alone has none to make', async () => {
  const { usuario } = montar((casos) => (casos.hojas = HOJAS));
  await usuario.click(boton('Detectar planes'));
  await screen.findByRole('button', { name: 'Validar el plan' });
  expect(screen.queryByRole('heading', { name: 'Formularios de seguimiento' })).toBeNull();
});

test('one plan: a quarter, a button, and the way to the sheet', async () => {
  const { casos, usuario } = await detectado(ORURO);
  const seccion = within(screen.getByRole('region', { name: 'Formularios de seguimiento' }));
  seccion.getByText('GROGR · 2020');
  seccion.getByText('Hoja POA 2020 de este libro');
  await usuario.click(seccion.getByRole('radio', { name: 'T2' }));
  seccion.getByText('La unidad llenará de enero a junio.');
  casos.generado = {
    created: ['Seguimiento GROGR 2020'],
    updated: [],
    keptNarratives: 0,
    chartsLeftOut: false,
    journal: { id: 'g1', label: 'Generar el seguimiento al T2', cells: 3000 },
  };
  await usuario.click(boton('Generar el formulario del T2'));
  await screen.findByText('1 formulario listo para el T2');
  expect(casos.pedidoDeSeguimiento).toMatchObject({
    planes: [{ archivo: null, hoja: 'POA 2020', fila: 6 }],
    trimestre: 2,
    modo: 'nativas',
    proteger: false,
  });
  // What was made is found like any other plan.
  expect(casos.pedidos).toEqual(['detectar', 'seguimiento 2', 'detectar']);
  await usuario.click(boton('Ir a la hoja Seguimiento GROGR 2020'));
  expect(casos.pedidos.at(-1)).toBe('irA Seguimiento GROGR 2020!A1');
  await usuario.click(boton('Deshacer'));
  await screen.findByText('Se deshizo la generación');
  expect(casos.pedidos.slice(-2)).toEqual(['deshacer g1', 'detectar']);
});

test('several plans: those left out get no form, and with none there is nothing to press', async () => {
  const { casos, usuario } = await detectado(ORURO, TARIJA);
  const casillas = within(screen.getByRole('group', { name: 'Planes del año' })).getAllByRole('checkbox');
  expect(casillas).toHaveLength(2);
  boton('Generar 2 formularios del T1');
  await usuario.click(screen.getByRole('checkbox', { name: /GROGR/ }));
  await usuario.click(boton('Generar el formulario del T1'));
  expect(casos.pedidoDeSeguimiento?.planes).toEqual([{ archivo: null, hoja: 'POA Tarija', fila: 6 }]);
  await usuario.click(screen.getByRole('checkbox', { name: /GRTGR/ }));
  expect(screen.getByText('Elija al menos un plan.')).toBeTruthy();
  const veces = casos.pedidos.length;
  await usuario.click(boton('Generar el formulario del T1'));
  expect(casos.pedidos).toHaveLength(veces);
});

test('formulas and protection are asked for where somebody opens them', async () => {
  const { casos, usuario } = await detectado(ORURO);
  await usuario.click(screen.getByText('Fórmulas y protección'));
  await usuario.click(screen.getByRole('radio', { name: 'POA.*' }));
  screen.getByText(/la unidad necesita este complemento/);
  await usuario.click(screen.getByRole('checkbox', { name: 'Proteger todo menos lo que la unidad llena' }));
  await usuario.click(boton('Generar el formulario del T1'));
  expect(casos.pedidoDeSeguimiento).toMatchObject({ modo: 'poa', proteger: true });
});

test('a refusal is told, and the choices stay', async () => {
  const { casos, sesion, usuario } = await detectado(ORURO);
  await usuario.click(screen.getByRole('radio', { name: 'T3' }));
  const { PortError } = await import('../../src/app/port');
  casos.falla = new PortError('HOJA_PROTEGIDA', { hoja: 'Seguimiento GROGR 2020' });
  await usuario.click(boton('Generar el formulario del T3'));
  await screen.findByText('La hoja «Seguimiento GROGR 2020» está protegida y no se cambió nada.');
  expect(sesion.estado().seguimiento).toMatchObject({ trimestre: 3, generado: null });
});
