import { columna, en, fila, poa, todos } from './excel';

const cien = fila(...todos(100));
const id28 = fila(25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4);

describe('POA.EFICACIA', () => {
  it.each<[string, unknown[], number]>([
    ['USOGC 2017, Id 28', [cien, id28, 1200], 9.75],
    ['in columns', [columna(...todos(100)), columna(...(id28[0] ?? [])), 1200], 9.75],
    ['one range in a row, one in a column', [columna(...todos(100)), id28, 1200], 9.75],
    ['meta left out', [cien, id28], 9.75],
    ['meta as a blank cell', [cien, id28, null], 9.75],
    ['meta as a range of one cell', [cien, id28, [[1200]]], 9.75],
    ['text numbers', [fila(...todos('1.000,00')), fila(...en({ 1: '6,000.00 ' })), '12.000'], 50],
    ['totals of the year', [1200, 117], 9.75],
    ['totals as ranges of one cell', [[[1200]], [[117]], [[1200]]], 9.75],
    ['to March', [cien, id28, 1200, 3], 16],
    ['to a month by its name', [cien, id28, 1200, 'marzo'], 16],
    ['a level kept', [fila(...todos(98)), fila(...todos(98)), 98], 100],
    ['percent cells beside a meta in points', [fila(...todos(0.98)), fila(...todos(0.49)), 98], 50],
    ['months in points beside a percent meta', [fila(...todos(98)), fila(...todos(49)), 0.98], 50],
    ['percents as text', [fila(...todos('98%')), fila(...todos('49%')), '98%'], 50],
    ['dashes as blanks', [fila(...todos('-')), fila(...en({ 3: 1 })), 2], 50],
    ['less is better', [fila(...todos(15)), fila(...todos(20)), 15, null, null, 'menor'], 75],
    ['less is better, in words', [fila(...todos(15)), fila(...todos(20)), 15, 12, '', 'Menor es mejor'], 75],
    ['capped', [cien, fila(...todos(150)), 1200], 100],
    ['not capped', [cien, fila(...todos(150)), 1200, null, null, null, false], 150],
    ['not capped, as a word', [cien, fila(...todos(150)), 1200, null, null, null, 'no'], 150],
    ['a kind of one’s own', [cien, fila(...en({ 6: 60 })), 100, null, 'acumulada'], 60],
    ['a kind as people write it', [cien, fila(...todos(50)), 100, null, ' Constante parcial'], 50],
  ])('%s', (_, argumentos, esperado) => {
    expect(poa('EFICACIA', ...argumentos)).toBeCloseTo(esperado, 10);
  });

  it.each<[string, unknown[], RegExp]>([
    [
      'eleven months',
      [fila(...todos(100).slice(1)), id28, 1200],
      /^#VALUE! Lo programado debe tener doce meses.*11/,
    ],
    [
      'a block of 12',
      [[...Array<unknown[]>(3).fill([1, 2, 3, 4])], id28],
      /^#VALUE! Lo programado debe tener doce meses/,
    ],
    [
      'text',
      [cien, fila(...en({ 2: 'cuatro' })), 1200],
      /^#VALUE! Lo ejecutado tiene «cuatro», que no es un número/,
    ],
    ['a truth value', [cien, fila(...en({ 2: true })), 1200], /^#VALUE! Lo ejecutado tiene «true»/],
    ['negative meta', [cien, id28, -5], /^#VALUE! La meta no puede ser negativa \(-5\)/],
    ['meta of two cells', [cien, id28, [[1, 2]]], /^#VALUE! La meta debe ser una sola celda, no 2/],
    ['month 13', [cien, id28, 1200, 13], /^#VALUE! El mes debe ser un número de 1/],
    ['month 0', [cien, id28, 1200, 0], /^#VALUE! El mes debe/],
    ['half a month', [cien, id28, 1200, 3.5], /^#VALUE! El mes debe/],
    [
      'an unknown kind',
      [cien, id28, 1200, 3, 'promedio'],
      /^#VALUE! «promedio» no es un tipo de indicador: use suma,/,
    ],
    ['an unknown sense', [cien, id28, 1200, 3, '', 'peor'], /^#VALUE! El sentido debe ser «mayor» o «menor»/],
    [
      'an unknown cap',
      [cien, id28, 1200, 3, '', '', 7],
      /^#VALUE! El tope debe ser VERDADERO o FALSO, no «7»/,
    ],
    [
      'a year’s total cut at March',
      [1200, 117, 1200, 3],
      /^#VALUE! Para calcular hasta un mes, indique los doce meses/,
    ],
    [
      'nothing due yet',
      [fila(...en({ 12: 5 })), fila(...todos(0)), 5, 3],
      /^#N\/A No se programó nada hasta el mes 3/,
    ],
    [
      'nothing to compare with',
      [fila(...todos(0)), fila(...todos(1))],
      /^#N\/A No hay meta ni meses programados/,
    ],
    ['all blank', [fila(...todos(null)), fila(...todos(null)), null], /^#N\/A No hay meta ni meses/],
  ])('says what to do about %s', (_, argumentos, mensaje) => {
    expect(poa('EFICACIA', ...argumentos)).toMatch(mensaje);
  });
});

describe('POA.AVANCE', () => {
  it.each<[string, unknown[], number]>([
    ['a quarter of the year', [cien, fila(...en({ 1: 150 })), 1200, 3], 12.5],
    ['the year by default', [cien, fila(...en({ 1: 150, 12: 450 })), 1200], 50],
    ['nothing due is no advance', [fila(...en({ 12: 5 })), fila(...todos(0)), 5, 3], 0],
    ['a level kept half the year', [fila(...todos(20)), fila(...todos(15)), 20, 6], 37.5],
  ])('%s', (_, argumentos, esperado) => {
    expect(poa('AVANCE', ...argumentos)).toBeCloseTo(esperado, 10);
  });
});
