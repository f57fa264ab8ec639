import { exportarEquivalencias, leerEquivalencias } from '../../src/app/equivalencias-json';

test('a list of pairs', () => {
  const { pares } = leerEquivalencias('[{"de": " GROGR1.1.3.1", "a": "6.1.4.1 "}, {"de": "X1", "a": "6.1"}]');
  expect([...(pares ?? [])]).toEqual([
    ['GROGR1.1.3.1', '6.1.4.1'],
    ['X1', '6.1'],
  ]);
});

test('the document of consolidar --json: only what somebody confirmed', () => {
  const { pares } = leerEquivalencias(
    JSON.stringify({
      acp: [],
      equivalencias: [
        { de: 'A1', a: '1', puntaje: 1, estado: 'confirmada' },
        { de: 'A2', a: '2', puntaje: 0.9, estado: 'propuesta' },
        { de: 'A3', a: null, puntaje: 0, estado: 'pendiente' },
      ],
    }),
  );
  expect([...(pares ?? [])]).toEqual([['A1', '1']]);
});

test.each([
  ['no JSON', '{de: x}', /no es un archivo JSON/],
  ['another shape', '{"GROGR1": "6.1"}', /debe ser una lista/],
  ['a blank code', '[{"de": "", "a": "6.1"}]', /debe ser una lista/],
  ['two targets of one row', '[{"de": "X1", "a": "6.1"}, {"de": "X1", "a": "6.2"}]', /X1 tiene dos destinos/],
])('%s is refused with a sentence', (_nombre, texto, mensaje) => {
  expect(leerEquivalencias(texto)).toEqual({ pares: null, error: expect.stringMatching(mensaje) as string });
});

test('what is exported is read again', () => {
  const confirmadas = new Map([
    ['GROGR1.1.10.1', '6.1.4.1'],
    ['GROGR1.1.3.1', '6.1.4.2'],
  ]);
  const texto = exportarEquivalencias(confirmadas);
  expect(JSON.parse(texto)).toEqual([
    { de: 'GROGR1.1.3.1', a: '6.1.4.2' },
    { de: 'GROGR1.1.10.1', a: '6.1.4.1' },
  ]);
  expect(leerEquivalencias(texto).pares).toEqual(confirmadas);
});
