import { readArguments, UsageError } from '../../../src/host/batch/arguments';

describe('readArguments', () => {
  test('an order, its files and its options', () => {
    expect(
      readArguments(['consolidar', 'a.xlsx', 'b.xlsx', '--trimestre', '2', '--tope', 'no', '--json']),
    ).toMatchObject({
      orden: 'consolidar',
      operands: ['a.xlsx', 'b.xlsx'],
      trimestre: 2,
      tope: false,
      metodo: 'ponderado',
      json: true,
      salida: null,
    });
  });

  test('a formula may begin with = and hold spaces', () => {
    expect(readArguments(['calcular', '=POA.EJECUCION(162102, 102879)'])).toMatchObject({
      operands: ['=POA.EJECUCION(162102, 102879)'],
    });
  });

  test.each([
    [[], 'Falta la orden'],
    [['borrar', 'a.xlsx'], '«borrar» no es una orden'],
    [['validar'], 'Falta al menos un archivo'],
    [['calcular'], 'Falta la fórmula'],
    [['consolidar', 'a.xlsx', '--trimestre', '5'], '--trimestre admite 1, 2, 3, 4'],
    [['consolidar', 'a.xlsx', '--metodo', 'azar'], '--metodo admite'],
    [['detectar', 'a.xlsx', '--rapido'], 'No se entiende la llamada'],
  ])('%j is refused with a sentence', (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(sentence);
  });

  test('help is not an error', () => {
    expect(readArguments(['--ayuda'])).toBe('ayuda');
  });
});
