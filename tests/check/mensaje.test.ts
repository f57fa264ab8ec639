import { mensajeDe, motivoDeOmitida, MensajeIncompleto, numero } from '../../src/check/mensaje';

describe('numero', () => {
  it.each([
    [3360, '3.360'],
    [39745387, '39.745.387'],
    [999, '999'],
    [2210.23, '2.210,23'],
    [66.66666666, '66,67'],
    [44.1, '44,10'],
    [99.999, '100'],
    [0.0833, '0,0833'],
    [-17.59, '−17,59'],
    [-0.000001, '0'],
    [0, '0'],
  ])('%d reads %s', (valor, texto) => expect(numero(valor)).toBe(texto));
});

describe('mensajeDe', () => {
  const regla = {
    id: 'x',
    mensajes: { suma: 'Suma {actual}, debe ser {esperado} en {mes}.', nada: 'Nada.' },
  };
  const hallazgo = { mensajeId: 'suma', datos: { mes: 'ENE' }, esperado: 3360, actual: 3696 };

  it('fills placeholders with data, expected and actual', () =>
    expect(mensajeDe(regla, hallazgo)).toBe('Suma 3.696, debe ser 3.360 en ENE.'));

  it('shows as many decimals as tell expected and actual apart', () =>
    expect(mensajeDe(regla, { ...hallazgo, esperado: 44.1049, actual: 44.1 })).toBe(
      'Suma 44,10, debe ser 44,105 en ENE.',
    ));

  it.each([
    ['unknown id', { ...hallazgo, mensajeId: 'otro' }, 'MENSAJE_DESCONOCIDO'],
    ['missing datum', { ...hallazgo, datos: {} }, 'SIN_DATO'],
    ['null datum', { ...hallazgo, esperado: null }, 'SIN_DATO'],
  ])('refuses: %s', (_, malo, codigo) => {
    expect(() => mensajeDe(regla, malo)).toThrow(MensajeIncompleto);
    expect(() => mensajeDe(regla, malo)).toThrow(codigo);
  });
});

describe('motivoDeOmitida', () => {
  const omitida = { regla: 'x', archivo: 'a.xlsx', hoja: 'H' };
  it.each([
    ['eficacia', 'La tabla no tiene la columna “% Efi”.'],
    ['programado meta', 'La tabla no tiene las columnas “Meses programados”, “Meta”.'],
  ])('names the missing columns: %s', (roles, texto) =>
    expect(motivoDeOmitida({ ...omitida, motivo: { id: 'falta-columna', datos: { roles } } })).toBe(texto),
  );

  it('says that the others ran', () =>
    expect(motivoDeOmitida({ ...omitida, motivo: { id: 'regla-fallida', datos: { detalle: 'boom' } } })).toBe(
      'La regla no pudo terminar (boom). Las demás reglas sí se revisaron.',
    ));
});
