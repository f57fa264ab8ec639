/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { PortError } from '../../src/app/port';
import { boton, montar } from './montar';

const informe = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Informe de diagnóstico' });

async function abrir() {
  const montado = montar();
  await act(() => montado.sesion.validar());
  act(() => montado.sesion.mostrar('diagnostico'));
  await screen.findByRole('heading', { name: 'Diagnóstico' });
  return montado;
}

it('tells versions, capabilities and counts', async () => {
  await abrir();
  const texto = informe().value;
  for (const linea of [
    /Versión de Office: 16\.0\.14332\.20000/,
    /ExcelApi: 1\.14/,
    /KeyboardShortcuts: no está/,
    /Funciones POA: \d+ registradas/,
    /Tema: claro/,
    /Hojas: 2/,
    /Planes: 1 · anb-poa01-seguimiento/,
    /Filas de planes: 5/,
    /Hallazgos: 2 errores · 1 aviso · 1 nota/,
    /Fallos de esta sesión: ninguno/,
  ])
    expect(texto).toMatch(linea);
});

it('names failures by their code, and nothing of the workbook', async () => {
  const { casos, sesion } = await abrir();
  casos.falla = new PortError('HOJA_PROTEGIDA', { hoja: 'POA-01' });
  await act(() => sesion.detectar());
  act(() => sesion.mostrar('diagnostico'));
  const texto = informe().value;
  expect(texto).toContain('Fallos de esta sesión: HOJA_PROTEGIDA');
  for (const suyo of ['POA-01', 'plan.xlsx', 'USOGC', 'Unidad de Servicio', 'Instrucciones'])
    expect(texto).not.toContain(suyo);
});

it('is copied, or selected where Excel does not allow it', async () => {
  const { usuario } = await abrir();
  await usuario.click(boton('Copiar el informe'));
  expect(screen.getByText(/está en el portapapeles/)).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(informe().value);
  jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await usuario.click(boton('Copiar el informe'));
  expect(screen.getByText(/pulse Ctrl\+C/)).toBeTruthy();
  expect(document.activeElement).toBe(informe());
  expect(informe().selectionEnd).toBe(informe().value.length);
});
