/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PortError } from '../../src/app/port';
import type { Estado } from '../../src/taskpane/shell/estado';
import { INICIAL } from '../../src/taskpane/shell/estado';
import { resumenDe } from '../../src/taskpane/inicio/resumen';
import { siguientePaso } from '../../src/taskpane/inicio/siguiente';
import { GENERADO, HOJAS, REVISION, hallazgo, revision, tabla } from './datos';
import { boton, montar, pestana } from './montar';

const enInicio = (preparar?: Parameters<typeof montar>[0]) => montar(preparar, 'inicio');

describe('the pane as it opens', () => {
  it('says what it is for, and its first step detects', async () => {
    const { casos, usuario } = enInicio();
    expect(boton('Inicio').getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('region', { name: 'Inicio' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Del plan de cada unidad/ })).toBeTruthy();
    await usuario.click(boton('Detectar planes'));
    expect(casos.pedidos).toEqual(['detectar']);
    expect(pestana('Detectar').getAttribute('aria-selected')).toBe('true');
  });

  it('shows the workbook once something has been read, each line leading to its step', async () => {
    const { sesion, usuario } = enInicio();
    await act(() => sesion.validar());
    await usuario.click(boton('Inicio'));
    expect(screen.getByRole('heading', { name: 'Estado del libro' })).toBeTruthy();
    await usuario.click(boton('Hallazgos: 2 errores · 1 aviso · 1 nota. Abrir'));
    expect(pestana(/Validar/).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the next step', () => {
  const con = (cambios: Partial<Estado>) => siguientePaso({ ...INICIAL, ...cambios }).accion;
  const sinErrores = revision({ hallazgos: [hallazgo({ gravedad: 'aviso' })] });
  const dudosa = [{ hoja: 'POA-01', visible: true, tablas: [tabla({ confianza: 0.7 })] }];

  it.each<[string, Partial<Estado>, string]>([
    ['nothing was read', {}, 'Detectar planes'],
    ['no sheet is a plan', { hojas: [{ hoja: 'Hoja1', visible: true, tablas: [] }] }, 'Ver las hojas'],
    ['a form is not sure', { hojas: dudosa }, 'Comprobar columnas'],
    ['plans were found', { hojas: HOJAS }, 'Validar el plan'],
    ['cells changed since', { hojas: HOJAS, revision: REVISION, cambiado: true }, 'Volver a validar'],
    ['there are errors', { hojas: HOJAS, revision: REVISION }, 'Ver los hallazgos'],
    ['only notices are left', { hojas: HOJAS, revision: sinErrores }, 'Ir a Consolidar'],
    [
      'the report stands',
      { hojas: HOJAS, revision: REVISION, consolidado: { trimestre: 4, resultado: GENERADO } },
      'Ver el consolidado',
    ],
  ])('where %s', (_caso, cambios, accion) => {
    expect(con(cambios)).toBe(accion);
  });

  it('leaves alone what the planner has confirmed', () => {
    const [plan] = dudosa[0]?.tablas ?? [];
    const mapeo = { huella: plan?.huella ?? '' } as never;
    expect(con({ hojas: dudosa, mapeos: { mapeos: [mapeo], ilegibles: 0 } })).toBe('Validar el plan');
  });
});

describe('the state of the workbook', () => {
  const dice = (cambios: Partial<Estado>) => resumenDe({ ...INICIAL, ...cambios }).map((linea) => linea.dice);

  it('before anything was done', () => {
    expect(dice({})).toEqual([
      'Sin detectar',
      'Sin validar',
      'Ninguna insertada en esta sesión',
      'Sin generar',
    ]);
  });

  it('with plans, findings, formulas and the reports that are there', () => {
    const hojas = [...HOJAS, { hoja: 'Consolidado T3', visible: true, tablas: [] }];
    const insertadas = { hoja: 'POA-01', cantidad: 24, entrada: { id: '1', label: '', cells: 24 } };
    const formulas = { ...INICIAL.formulas, insertadas };
    expect(dice({ hojas, revision: REVISION, formulas })).toEqual([
      '1 plan en 1 hoja',
      '2 errores · 1 aviso · 1 nota',
      '24 insertadas en POA-01',
      'En el libro: Consolidado T3',
    ]);
    expect(dice({ hojas, revision: revision() })[1]).toBe('Todo cuadra');
  });

  it('with the report of this session', () => {
    expect(dice({ consolidado: { trimestre: 2, resultado: GENERADO } })[3]).toBe(
      'T2 generado en esta sesión',
    );
  });
});

describe('the tour', () => {
  const recorrido = () => within(screen.getByRole('region', { name: 'Recorrido de práctica' }));

  it('creates the example and leads through detecting, validating and consolidating', async () => {
    const { casos, usuario } = enInicio();
    const seguir = async (nombre: string) =>
      usuario.click(await recorrido().findByRole('button', { name: nombre }));
    await usuario.click(boton('Crear libro de ejemplo'));
    await screen.findByText('Paso 1 de 3');
    await seguir('Detectar planes');
    await seguir('Seguir con Validar');
    expect(pestana(/Validar/).getAttribute('aria-selected')).toBe('true');
    await seguir('Validar el plan');
    expect(recorrido().getByText(/seis errores/)).toBeTruthy();
    await seguir('Seguir con Consolidar');
    await seguir('Generar el consolidado');
    expect(recorrido().getByText('Paso 3 de 3')).toBeTruthy();
    await seguir('Quitar lo practicado');
    expect(screen.queryByRole('region', { name: 'Recorrido de práctica' })).toBeNull();
    expect(casos.pedidos).toEqual([
      'crear ejemplo',
      'detectar',
      'validar',
      'consolidar 4',
      'deshacer j1',
      'quitar ejemplo e1',
    ]);
  });

  it('warns where the planner’s own plans would go into the practice report too', async () => {
    const { sesion, usuario } = enInicio();
    await usuario.click(boton('Crear libro de ejemplo'));
    await act(() => sesion.detectar());
    act(() => sesion.actualizar({ inicio: { ...sesion.estado().inicio, recorrido: 'consolidar' } }));
    expect(await recorrido().findByText(/Los planes suyos de este libro también entran/)).toBeTruthy();
  });

  it('can be left, and the example taken off later', async () => {
    const { casos, usuario } = enInicio();
    await usuario.click(boton('Crear libro de ejemplo'));
    await screen.findByText('Paso 1 de 3');
    await usuario.click(boton('Salir del recorrido'));
    expect(screen.queryByText('Paso 1 de 3')).toBeNull();
    await usuario.click(boton('Inicio'));
    await usuario.click(boton('Quitar el ejemplo'));
    expect(casos.pedidos.at(-1)).toBe('quitar ejemplo e1');
    expect(boton('Crear libro de ejemplo')).toBeTruthy();
  });

  it('does not start where the sheet cannot be made', async () => {
    const { sesion, usuario } = enInicio((casos) => {
      casos.falla = new PortError('LIBRO_PROTEGIDO');
    });
    await usuario.click(boton('Crear libro de ejemplo'));
    expect((await screen.findByRole('alert')).textContent).toContain('está protegida');
    expect(sesion.estado().inicio.recorrido).toBeNull();
  });
});
