import { CasoError } from '../../src/app/caso-error';
import { PortError } from '../../src/app/port';
import { fueCancelado, leerFallo } from '../../src/taskpane/shell/fallo';
import { textoFallo } from '../../src/taskpane/shell/mensajes';

it.each([
  [new PortError('HOJA_PROTEGIDA', { hoja: 'POA-01' }), /«POA-01» está protegida/, /Desproteger hoja/],
  [new PortError('EN_EDICION'), /editando una celda/, /Entrar/],
  [new CasoError('LIBRO_VACIO'), /vacío/, /Abra el libro/],
  [new TypeError('x is not a function'), /Algo falló/, /Vuelva a intentarlo/],
  ['una cadena', /Algo falló/, /Vuelva a intentarlo/],
])('%s becomes what happened and what to do', (error, que, hacer) => {
  const texto = textoFallo(leerFallo(error));
  expect(texto.que).toMatch(que);
  expect(texto.hacer).toMatch(hacer);
});

it('shows a planner nothing of the inside of the code', () => {
  const texto = textoFallo(leerFallo(new TypeError('reading "undefined"')));
  expect(JSON.stringify(texto)).not.toContain('undefined');
});

it('knows a cancellation, of ours and of the platform', () => {
  expect(fueCancelado(new PortError('CANCELADO'))).toBe(true);
  expect(fueCancelado(new DOMException('stopped', 'AbortError'))).toBe(true);
  expect(fueCancelado(new PortError('EXCEL'))).toBe(false);
});
