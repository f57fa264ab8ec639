/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { HojaDetectada } from '../../src/app/detectar-libro';
import { explicarFila } from '../../src/taskpane/fila/acciones';
import { explicar } from '../../src/taskpane/fila/explicar';
import { fila, hallazgo, revision, tabla } from './datos';
import { boton, montar, pestana } from './montar';

const doce = (cantidad: number) => Array.from({ length: 12 }, () => cantidad);

/** Printed in the source: 117 of 1,200 is 9.75 (USOGC 2017, Id 28). */
const TAREA = {
  ...fila(33, 'tarea', 'USOGC1.1.3.1.4', 'Solicitar la ejecución de garantías'),
  meta: 1200,
  unidadMedida: 'Solicitudes',
  programado: doce(100),
  ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
  indicador: 'suma',
  sentido: 'mayor',
  eficaciaRegistrada: 97.5,
} as const;
const OPERACION = fila(29, 'agregado', 'USOGC1.1.3.1', 'Implementar otras formas de pago');
const HOJAS: readonly HojaDetectada[] = [
  { hoja: 'POA-01', visible: true, tablas: [tabla({ filas: [OPERACION, TAREA] })] },
];

describe('a row of a plan', () => {
  const en = (numero: number) => explicar(HOJAS, { hoja: 'POA-01', fila: numero, tope: true });

  it('has its parent and its figures to each quarter', () => {
    const explicacion = en(33);
    expect(explicacion?.padre?.codigo).toBe('USOGC1.1.3.1');
    // 48, 64, 95 and 117 of 1,200; against 300, 600, 900 and 1,200 programmed.
    const figuras = explicacion?.medidas.map(({ medida }) => [
      medida.programado,
      medida.avance,
      medida.eficacia,
    ]);
    const esperadas = [
      [25, 4, 16],
      [50, (64 / 1200) * 100, (64 / 600) * 100],
      [75, (95 / 1200) * 100, (95 / 900) * 100],
      [100, 9.75, 9.75],
    ];
    esperadas.forEach((fila, i) =>
      fila.forEach((cifra, j) => expect(figuras?.[i]?.[j]).toBeCloseTo(cifra, 9)),
    );
  });

  it('that adds up others has how many, and no figures of its own', () => {
    expect(en(29)).toMatchObject({ hijos: 1, padre: null, medidas: [] });
  });

  it('is none outside a plan', () => {
    expect(en(40)).toBeNull();
    expect(explicar(HOJAS, { hoja: 'Otra', fila: 33, tope: true })).toBeNull();
  });
});

describe('explaining the row that is selected', () => {
  const montarFila = () =>
    montar((casos) => {
      casos.hojas = HOJAS;
      casos.activa = { sheet: 'POA-01', row: 32, column: 4 };
      casos.revision = revision({
        hallazgos: [
          hallazgo({ regla: 'eficacia-registrada', celda: 'AE33', fila: 33, esperado: 9.75, actual: 97.5 }),
          hallazgo({ celda: 'G40', fila: 40 }),
        ],
      });
    });

  it('says what it is, how it is measured, and its findings', async () => {
    const { casos, sesion, usuario } = montarFila();
    await act(() => explicarFila(sesion));
    const region = within(await screen.findByRole('region', { name: 'Explicación de una fila' }));
    expect(await region.findByRole('heading', { name: 'USOGC1.1.3.1.4' })).toBeTruthy();
    expect(region.getByText(/^USOGC1\.1\.3\.1 · Implementar/)).toBeTruthy();
    expect(region.getByText(/^Suma de los meses, más es mejor\. Los meses programados suman/)).toBeTruthy();
    const [, , , , ultimo] = region.getAllByRole('row');
    expect(ultimo?.textContent).toBe('T4100,009,759,75');
    const hallazgos = region.getAllByRole('listitem');
    expect(hallazgos.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('El formulario dice 97,5 % de eficacia'),
    ]);
    await usuario.click(boton('Ir a la celda AE33'));
    expect(casos.pedidos).toEqual(['celda activa', 'validar', 'irA POA-01!AE33']);
    await usuario.click(boton('Ver en Validar'));
    expect(pestana(/Validar/).getAttribute('aria-selected')).toBe('true');
  });

  it('says what to do where no plan stands, and tries again', async () => {
    const { casos, sesion, usuario } = montarFila();
    casos.activa = { sheet: 'Instrucciones', row: 0, column: 0 };
    await act(() => explicarFila(sesion));
    expect(await screen.findByRole('heading', { name: 'Aquí no hay una fila de un plan' })).toBeTruthy();
    casos.activa = { sheet: 'POA-01', row: 28, column: 0 };
    await usuario.click(boton('Explicar la fila elegida'));
    expect(await screen.findByRole('heading', { name: 'USOGC1.1.3.1' })).toBeTruthy();
    expect(screen.getByText('Ninguna regla encontró algo que corregir en esta fila.')).toBeTruthy();
  });
});
