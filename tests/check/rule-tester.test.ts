import { seguimiento } from '../../src/check/ejemplos/aduana';
import type { EjemploRegla, Hallazgo, Regla } from '../../src/check/types';
import { faltasDeDefinicion, faltasDeHallazgo } from './support/rule-tester';

const valido: EjemploRegla = { titulo: 'v', filas: seguimiento([{ codigo: 'USOGC1' }]) };
const invalido: EjemploRegla = {
  titulo: 'i',
  filas: seguimiento([{ codigo: 'USOGC2' }]),
  hallazgos: [{ celda: 'B8', mensaje: 'm' }],
};

function regla(cambios: Partial<Regla>): Regla {
  return {
    id: 'prueba',
    gravedad: 'error',
    titulo: '',
    porque: '',
    comoArreglar: '',
    necesita: [],
    mensajes: { m: 'Vale {actual}.' },
    ejemplos: { validos: [valido], invalidos: [invalido] },
    revisar: () => [],
    ...cambios,
  };
}

describe('the rule tester refuses', () => {
  it.each<[string, Partial<Regla>, RegExp]>([
    [
      'equal cases',
      { ejemplos: { validos: [valido], invalidos: [{ ...invalido, filas: valido.filas }] } },
      /duplicate case/,
    ],
    [
      'equal titles',
      { ejemplos: { validos: [valido], invalidos: [{ ...invalido, titulo: 'v' }] } },
      /duplicate title/,
    ],
    ['unknown message ids', { mensajes: {} }, /unknown message id: m/],
    ['messages that no example shows', { mensajes: { m: '', n: '' } }, /no example for message: n/],
    ['rules without examples', { ejemplos: { validos: [], invalidos: [invalido] } }, /needs a valid/],
    [
      'invalid cases that expect nothing',
      { ejemplos: { validos: [valido], invalidos: [{ titulo: 'i', filas: invalido.filas }, invalido] } },
      /invalid example without findings/,
    ],
  ])('%s', (_, cambios, falta) => expect(faltasDeDefinicion(regla(cambios)).join()).toMatch(falta));

  const hallazgo: Hallazgo = {
    regla: 'prueba',
    mensajeId: 'm',
    datos: {},
    gravedad: 'error',
    archivo: 'a',
    hoja: 'h',
    celda: 'B8',
    fila: 8,
    codigo: null,
    esperado: null,
    actual: 1,
    relacionadas: [],
    arreglo: null,
    huella: '',
  };
  const con = (antes: number, despues: number): Partial<Hallazgo> => ({
    arreglo: { clase: 'seguro', ediciones: [{ celda: 'B8', antes, despues }] },
  });

  it.each<[string, Partial<Hallazgo>, RegExp]>([
    ['unfilled placeholders', { actual: null }, /SIN_DATO/],
    ['fixes that change nothing', con(5, 5), /changes nothing/],
    ['fixes that do not know the cell', con(4, 6), /does not know/],
  ])('%s', (_, cambios, falta) =>
    expect(faltasDeHallazgo(regla({}), { ...hallazgo, ...cambios }, () => 5).join()).toMatch(falta),
  );

  it('accepts the sound ones', () => {
    expect(faltasDeDefinicion(regla({}))).toEqual([]);
    expect(faltasDeHallazgo(regla({}), { ...hallazgo, ...con(5, 6) }, () => 5)).toEqual([]);
  });
});
