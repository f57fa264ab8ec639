/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PortError } from '../../src/app/port';
import { CasoError } from '../../src/app/caso-error';
import { ajustesDe, borradorDe, conRegla, elegidaPara } from '../../src/taskpane/ajustes/formulario';
import { AJUSTES_DE_FABRICA } from '../../src/app/revision/ajustes-libro';
import { hallazgo, revision } from './datos';
import { boton, montar } from './montar';

const ARREGLABLES = [
  hallazgo({
    celda: 'G22',
    arreglo: { clase: 'seguro', ediciones: [{ celda: 'G22', antes: '39,745', despues: 39745 }] },
  }),
  hallazgo({
    celda: 'G23',
    arreglo: { clase: 'seguro', ediciones: [{ celda: 'G23', antes: 'tres ', despues: 'tres' }] },
  }),
  hallazgo({
    regla: 'eficacia-registrada',
    celda: 'AE22',
    arreglo: { clase: 'sugerido', ediciones: [{ celda: 'AE22', antes: 97.5, despues: 9.75 }] },
  }),
];

async function validar(hallazgos = ARREGLABLES, cambios: Parameters<typeof revision>[0] = {}) {
  const montado = montar((casos) => {
    casos.revision = revision({ hallazgos, ...cambios });
  });
  await act(() => montado.sesion.validar());
  await screen.findByRole('listbox');
  return montado;
}

const filas = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((fila) =>
      within(fila)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );

it('shows what a fix would write, applies it, and checks again', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /AE22/ }));
  expect(screen.getByRole('heading', { name: 'Arreglo sugerido' })).toBeTruthy();
  expect(filas()).toEqual([['AE22', '97,5', '9,75']]);
  await usuario.click(boton('Arreglar'));
  expect(casos.pedidos.slice(-2)).toEqual(['arreglar AE22', 'validar']);
  expect(screen.getByText('Se arregló 1 celda.')).toBeTruthy();
});

it('shows all safe fixes before they are applied, a text that becomes a number in quotes', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(boton('Arreglar seguros (2)'));
  expect(screen.getByRole('heading', { name: 'Se cambiarán 2 celdas' })).toBeTruthy();
  expect(filas()).toEqual([
    ['G22', '«39,745»', '39.745'],
    ['G23', '«tres »', 'tres'],
  ]);
  await usuario.click(boton('Cancelar'));
  expect(screen.queryByRole('table')).toBeNull();
  await usuario.click(boton('Arreglar seguros (2)'));
  await usuario.click(boton('Aplicar'));
  expect(casos.pedidos.slice(-2)).toEqual(['arreglar G22 G23', 'validar']);
});

it('offers all fixes of a rule from one of its findings', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /G23/ }));
  await usuario.click(boton('Los 2 de esta regla…'));
  await usuario.click(boton('Aplicar'));
  expect(casos.pedidos.slice(-2)).toEqual(['arreglar G22 G23', 'validar']);
});

it('says why a fix was refused, and what to do', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /AE22/ }));
  casos.falla = new PortError('CELDA_CAMBIADA', { hoja: 'POA-01', celda: 'AE22' });
  await usuario.click(boton('Arreglar'));
  expect(screen.getByRole('alert').textContent).toContain('AE22 de «POA-01» cambió mientras tanto');
  expect(screen.queryByText(/Se arregló/)).toBeNull();
});

it('undoes and redoes what an earlier pane left, by its name', async () => {
  const entrada = { id: '7', label: 'Arreglar G22 de POA-01', cells: 1 };
  const { casos, usuario, sesion } = montar((unos) => (unos.diario = { done: [entrada], undone: [] }));
  await act(async () => {
    sesion.mostrar('validar');
    await Promise.resolve();
  });
  casos.diario = { done: [], undone: [entrada] };
  await usuario.click(await screen.findByRole('button', { name: 'Deshacer: Arreglar G22 de POA-01' }));
  expect(casos.pedidos).toEqual(['deshacer 7']);
  expect(screen.getByText('Se deshizo: Arreglar G22 de POA-01.')).toBeTruthy();
  await usuario.click(boton('Rehacer: Arreglar G22 de POA-01'));
  expect(casos.pedidos.at(-1)).toBe('rehacer 7');
});

it('asks for a reason before it justifies', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /AE22/ }));
  await usuario.click(boton('Justificar…'));
  const campo = screen.getByRole('textbox', { name: /Por qué es correcto/ });
  expect(document.activeElement).toBe(campo);
  await usuario.click(boton('Justificar'));
  expect(screen.getByRole('alert').textContent).toBe('Escriba el motivo.');
  expect(campo.getAttribute('aria-invalid')).toBe('true');
  await usuario.type(campo, 'Reprogramada');
  await usuario.click(boton('Justificar'));
  expect(casos.pedidos.slice(-2)).toEqual(['justificar AE22: Reprogramada', 'validar']);
});

it('lists accepted findings and acceptances no longer needed, and takes each back', async () => {
  const justificacion = {
    huella: 'h1',
    motivo: 'Nota interna 45',
    fecha: '2026-11-20',
    regla: 'suma-mensual',
    hoja: 'POA-01',
    codigo: 'USOGC1.1',
    mensaje: 'Los meses no suman.',
  };
  const { casos, usuario } = await validar(ARREGLABLES, {
    justificados: [{ hallazgo: hallazgo({ celda: 'G40' }), justificacion }],
    sobrantes: [{ ...justificacion, huella: 'h2' }],
  });
  await usuario.click(screen.getByText('1 hallazgo justificado'));
  expect(screen.getAllByText('Nota interna 45 (20/11/2026)')).toHaveLength(2);
  await usuario.click(boton('Quitar la justificación de G40'));
  expect(casos.pedidos.slice(-2)).toEqual(['retirar h1', 'validar']);
  await usuario.click(screen.getByText('1 justificación que ya no hace falta'));
  await usuario.click(boton('Olvidar la justificación de USOGC1.1'));
  expect(casos.pedidos.slice(-2)).toEqual(['retirar h2', 'validar']);
});

it('marks the cells and takes the marks off again', async () => {
  const { casos, usuario } = await validar();
  const marcas = boton('Marcar las celdas en la hoja');
  await usuario.click(marcas);
  expect(casos.pedidos.at(-1)).toBe('marcar 3');
  expect(marcas.getAttribute('aria-pressed')).toBe('true');
  await usuario.click(marcas);
  expect(casos.pedidos.at(-1)).toBe('marcar nada');
  expect(marcas.getAttribute('aria-pressed')).toBe('false');
});

it('exports the findings and shows the sheet', async () => {
  const { casos, usuario } = await validar();
  await usuario.click(boton('Exportar a la hoja Observaciones POA'));
  expect(casos.pedidos.slice(-2)).toEqual(['exportar 3', 'irA Observaciones POA!A1']);
  expect(screen.getByText('La hoja Observaciones POA está lista.')).toBeTruthy();
});

it('tells what stored in the workbook could not be read, beside the findings', async () => {
  await validar(ARREGLABLES, {
    danos: [new CasoError('JUSTIFICACIONES_DANADAS')],
    apagadas: ['suma-mensual'],
  });
  expect(screen.getByText(/Las justificaciones guardadas en este libro no se pueden leer/)).toBeTruthy();
  expect(screen.getByText('Apagada en los ajustes de este libro.')).toBeTruthy();
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
});

describe('settings', () => {
  async function abrir() {
    const montado = await validar();
    await montado.usuario.click(boton('Ajustes'));
    await screen.findByRole('heading', { name: 'Ajustes de este libro' });
    return montado;
  }

  it('are shown, changed and saved, and the plan is checked again', async () => {
    const { casos, usuario } = await abrir();
    await usuario.click(screen.getByRole('checkbox'));
    const tolerancia = screen.getByRole('textbox', { name: /Tolerancia/ });
    await usuario.clear(tolerancia);
    await usuario.type(tolerancia, '0,5');
    await usuario.selectOptions(screen.getByRole('combobox', { name: 'Suma de los meses' }), 'Apagada');
    await usuario.selectOptions(screen.getByRole('combobox', { name: /Código sin su/ }), 'Nota');
    await usuario.click(boton('Guardar'));
    expect(casos.pedidos.slice(-2)).toEqual(['ajustar', 'validar']);
    expect(casos.guardados).toEqual({
      tope: false,
      toleranciaPorcentaje: 0.5,
      semaforo: { verde: 80, amarillo: 50 },
      reglasApagadas: ['suma-mensual'],
      gravedades: { 'codigo-sin-padre': 'nota' },
    });
    expect(screen.queryByRole('heading', { name: 'Ajustes de este libro' })).toBeNull();
  });

  it('say what is wrong with a figure or a file and keep what there was', async () => {
    const { casos, usuario } = await abrir();
    const verde = screen.getByRole('textbox', { name: /Verde/ });
    await usuario.clear(verde);
    await usuario.type(verde, '40');
    expect(screen.getByRole('alert').textContent).toBe('El amarillo debe empezar más abajo que el verde.');
    await usuario.click(boton('Guardar'));
    await usuario.upload(
      screen.getByLabelText('Archivo de ajustes'),
      Object.assign(new File([''], 'a.json', { type: 'application/json' }), {
        // jsdom's files cannot be read as text.
        text: () => Promise.resolve('{"a":1}'),
      }),
    );
    expect(await screen.findByText(/no es un archivo de ajustes del POA: .*«formato»/)).toBeTruthy();
    expect(casos.guardados).toBe(AJUSTES_DE_FABRICA);
  });

  it.each(['', 'x', '101', '-1', '1,2,3'])('take %j for no figure', (verde) => {
    expect(ajustesDe({ ...borradorDe(AJUSTES_DE_FABRICA), verde })).toBe('numeroMalo');
  });

  it("a rule's own severity leaves no trace", () => {
    const regla = { id: 'r', gravedad: 'error' } as const;
    const apagada = conRegla(borradorDe(AJUSTES_DE_FABRICA), regla, 'apagada');
    expect(elegidaPara(apagada, 'r')).toBe('apagada');
    expect(ajustesDe(conRegla(apagada, regla, 'error'))).toEqual(AJUSTES_DE_FABRICA);
  });
});

it('keeps the chosen finding when a re-check moves it to another cell', async () => {
  const { casos, sesion, usuario } = await validar();
  await usuario.click(screen.getByRole('option', { name: /AE22/ }));
  casos.revision = revision({
    hallazgos: ARREGLABLES.map((uno) => (uno.celda === 'AE22' ? { ...uno, celda: 'AE23', fila: 23 } : uno)),
  });
  await act(() => sesion.validar());
  const lista = within(screen.getByRole('listbox'));
  expect(lista.getByRole('option', { selected: true }).textContent).toContain('AE23');
});
