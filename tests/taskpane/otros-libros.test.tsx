/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ArchivoLeido } from '../../src/app/leer-archivos';
import type { Tabla } from '../../src/plan/tabla';
import { sheetFrom } from '../../src/sheet/sheet';
import { XlsxError } from '../../src/xlsx/error';
import { hallazgo, revision, tabla } from './datos';
import { boton, montar } from './montar';

function leido(archivo: string, ...tablas: readonly Tabla[]): ArchivoLeido {
  return { archivo, error: null, hojas: [{ sheet: sheetFrom({ name: 'POA-01', values: [] }), tablas }] };
}

const danado = (archivo: string): ArchivoLeido => ({
  archivo,
  error: new XlsxError('DANADO', { motivo: 'incompleto' }),
  hojas: [],
});

/** jsdom's own have no contents that can be read. */
const archivo = (name: string, lastModified = 1) => new File(['x'], name, { lastModified });

async function abrir(...leidos: readonly ArchivoLeido[]) {
  const montado = montar((casos) => leidos.forEach((uno) => casos.archivos.leidos.set(uno.archivo, uno)));
  await screen.findByRole('heading', { name: 'Otros libros' });
  return montado;
}

const lineas = () =>
  [...screen.getByRole('list', { name: 'Libros agregados' }).children].map(({ textContent }) => textContent);

it('shows one line for each file: its plan, or what is wrong with it', async () => {
  const grogr = { ...tabla().titulo, area: 'GROGR', trimestre: null };
  const { sesion } = await abrir(
    leido('usogc.xlsx', tabla()),
    danado('roto.xlsx'),
    leido('vacio.xlsx'),
    leido('dos.xlsx', tabla({ titulo: grogr }), tabla({ confianza: 0.6 })),
  );
  const nombres = ['usogc.xlsx', 'roto.xlsx', 'vacio.xlsx', 'dos.xlsx'];
  await act(() => sesion.archivos.agregar(nombres.map((nombre) => archivo(nombre))));
  expect(lineas()).toEqual([
    'usogc.xlsxPOA-01, seguimiento de AduanaUSOGC · gestión 2017 · 4.º trimestre · 3 tareas',
    expect.stringMatching(/^roto\.xlsxEl archivo está dañado\./),
    'vacio.xlsxNinguna hoja contiene un formulario del POA que se reconozca.',
    expect.stringMatching(
      /^dos\.xlsx2 planes · 6 tareas.*GROGR · gestión 2017 · 3 tareas.*columnas por comprobar$/,
    ),
  ]);
  expect(screen.getByText('4 libros, 3 planes')).toBeTruthy();
});

it("names the institution's own books by what they are: of no unit, with operations", async () => {
  const titulo = { ...tabla().titulo, unidad: null, area: null, gestion: 2020, trimestre: null };
  const { sesion } = await abrir(leido('estructura.xlsx', tabla({ familia: 'institucion', titulo })));
  await act(() => sesion.archivos.agregar([archivo('estructura.xlsx')]));
  expect(lineas()).toEqual(['estructura.xlsxPOA-01, seguimiento de Aduanagestión 2020 · 3 operaciones']);
});

it('takes files that are dropped anywhere, and keeps the browser from opening them', async () => {
  await abrir(leido('usogc.xlsx', tabla()));
  const dataTransfer = { types: ['Files'], files: [archivo('usogc.xlsx')] };
  fireEvent.dragEnter(document.body, { dataTransfer });
  expect(screen.getByText('Suelte los archivos para agregarlos')).toBeTruthy();
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
  expect(await screen.findByText(/USOGC · gestión 2017/)).toBeTruthy();
  expect(screen.queryByText('Suelte los archivos para agregarlos')).toBeNull();
});

it('shows how far the reading has come, and keeps what was read when it is cancelled', async () => {
  const { sesion, usuario } = await abrir(leido('uno.xlsx', tabla()));
  const lectura = act(async () => {
    void sesion.archivos.agregar(['uno.xlsx', 'sin-fin.xlsx', 'otro.xlsx'].map((nombre) => archivo(nombre)));
    await waitFor(() => expect(sesion.estado().lectura).toMatchObject({ archivo: 'sin-fin.xlsx' }));
  });
  await lectura;
  expect(screen.getByText('1 de 3 archivos leídos')).toBeTruthy();
  const barra = screen.getByRole('progressbar', { name: 'Leyendo sin-fin.xlsx…' });
  expect(barra.getAttribute('aria-valuenow')).toBe('1');
  await usuario.click(boton('Cancelar la lectura'));
  expect(await screen.findByText('Se canceló la lectura: quedaron 1 de 3 archivos.')).toBeTruthy();
  expect(lineas()).toHaveLength(1);
  // A file whose reading was cancelled can be added again.
  await act(async () => {
    void sesion.archivos.agregar([archivo('otro.xlsx')]);
    await waitFor(() => expect(sesion.estado().archivos).toHaveLength(2));
  });
  act(() => sesion.archivos.cancelar());
});

it('adds the same file once, and tells two of one name apart', async () => {
  const { sesion } = await abrir(leido('poa.xlsx', tabla()), leido('poa (2).xlsx', tabla()));
  await act(() =>
    sesion.archivos.agregar([archivo('poa.xlsx'), archivo('poa.xlsx'), archivo('poa.xlsx', 2)]),
  );
  expect(sesion.estado().archivos.map(({ nombre }) => nombre)).toEqual(['poa.xlsx', 'poa (2).xlsx']);
});

it('takes a file off the list, which can then be added again', async () => {
  const { sesion, usuario } = await abrir(leido('usogc.xlsx', tabla()));
  await act(() => sesion.archivos.agregar([archivo('usogc.xlsx')]));
  await usuario.click(boton('Quitar usogc.xlsx'));
  expect(screen.queryByRole('list', { name: 'Libros agregados' })).toBeNull();
  await act(() => sesion.archivos.agregar([archivo('usogc.xlsx')]));
  expect(lineas()).toHaveLength(1);
});

describe('findings of closed files', () => {
  const ajeno = hallazgo({ archivo: 'usogc.xlsx', celda: 'AE40', fila: 40, huella: 'ajena' });

  async function conAjenos() {
    const montado = await abrir(leido('usogc.xlsx', tabla()));
    montado.casos.archivos.revisiones.set('usogc.xlsx', { hallazgos: [ajeno], omitidas: [] });
    await act(() => montado.sesion.archivos.agregar([archivo('usogc.xlsx')]));
    await act(() => montado.sesion.validar());
    await screen.findByRole('listbox', { name: 'Hallazgos' });
    return montado;
  }

  it('stand beside those of the workbook; their place is told, not gone to', async () => {
    const { casos, usuario } = await conAjenos();
    expect(screen.getByRole('tab', { name: 'Validar 3 errores' })).toBeTruthy();
    const opcion = screen.getByRole('option', { name: /AE40, .*usogc\.xlsx$/ });
    await usuario.click(opcion);
    expect(screen.getByText(/^Hoja POA-01, celda AE40 de usogc\.xlsx\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Ir a la celda/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Justificar/ })).toBeNull();
    expect(casos.pedidos).toEqual(['validar']);
  });

  it('are grouped by workbook where there are several', async () => {
    const { usuario } = await conAjenos();
    await usuario.selectOptions(screen.getByRole('combobox', { name: 'Agrupar por' }), 'Por libro');
    const lista = within(screen.getByRole('listbox', { name: 'Hallazgos' }));
    expect(lista.getByText('plan.xlsx')).toBeTruthy();
    expect(lista.getByText('usogc.xlsx')).toBeTruthy();
  });

  it('go with their file', async () => {
    const { sesion } = await conAjenos();
    act(() => sesion.archivos.quitar(1));
    expect(screen.queryByRole('option', { name: /AE40/ })).toBeNull();
    expect(within(screen.getByRole('listbox', { name: 'Hallazgos' })).getAllByRole('option')).toHaveLength(4);
  });

  it('are shown where the open workbook has no plan of its own', async () => {
    const { CasoError } = await import('../../src/app/caso-error');
    const { sesion, casos } = await abrir(leido('usogc.xlsx', tabla()));
    casos.archivos.revisiones.set('usogc.xlsx', { hallazgos: [ajeno], omitidas: [] });
    casos.falla = new CasoError('SIN_PLAN');
    await act(() => sesion.validar());
    expect(sesion.estado().fallo?.codigo).toBe('SIN_PLAN');
    await act(() => sesion.archivos.agregar([archivo('usogc.xlsx')]));
    casos.falla = new CasoError('SIN_PLAN');
    await act(() => sesion.validar());
    expect(sesion.estado()).toMatchObject({ fallo: null, revision: { hallazgos: [] } });
    expect(screen.getByRole('option', { name: /AE40/ })).toBeTruthy();
  });

  it('are looked for again when the settings of the rules change', async () => {
    const { casos, sesion } = await conAjenos();
    casos.archivos.revisiones.set('usogc.xlsx', revision());
    await act(() => sesion.archivos.revisar());
    expect(screen.queryByRole('option', { name: /AE40/ })).toBeNull();
  });
});
