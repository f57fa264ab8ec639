import { arbolDe } from '../../src/plan/arbol';
import { fila } from './fila';

const fila5 = (numero: number, codigo: string) => fila({ fila: numero, codigo });

it('links rows by code, in sheet order', () => {
  const [objetivo, operacion, segunda, primera] = [
    fila5(1, 'GROGR1'),
    fila5(2, 'GROGR1.1'),
    fila5(3, 'GROGR1.1.2'),
    fila5(4, 'GROGR1.1.1'),
  ];
  const arbol = arbolDe([objetivo, operacion, segunda, primera], 'aduana');
  expect(arbol.raices).toEqual([objetivo]);
  expect(arbol.hijos(operacion)).toEqual([segunda, primera]);
  expect(arbol.padre(primera)).toBe(operacion);
  expect(arbol.padre(objetivo)).toBeNull();
  expect(arbol.hijos(primera)).toEqual([]);
});

it('takes a row whose parent is missing as a root (USOGC 2017 lacks its first page)', () => {
  const huerfana = fila5(13, 'USOGC1.1.2.1.1');
  const agregado = fila5(22, 'USOGC1.1.2.2');
  const hija = fila5(25, 'USOGC1.1.2.2.1');
  expect(arbolDe([huerfana, agregado, hija], 'aduana').raices).toEqual([huerfana, agregado]);
});

it('hangs children below the nearest preceding row where a code repeats', () => {
  const filas = ['5.1.1', '5.1.1.1', '5.1.1', '5.1.1.1.', '5.1.1.2'].map((codigo, i) => fila5(i + 8, codigo));
  const arbol = arbolDe(filas, 'ministerio');
  expect(arbol.raices.map((raiz) => raiz.fila)).toEqual([8, 10]);
  expect(arbol.raices.map((raiz) => arbol.hijos(raiz).map((hija) => hija.fila))).toEqual([[9], [11, 12]]);
});

it('finds a parent that stands below its child', () => {
  const [hija, padre] = [fila5(1, 'GROGR1.1'), fila5(2, 'GROGR1')];
  expect(arbolDe([hija, padre], 'aduana').padre(hija)).toBe(padre);
});

it('leaves sections and totals out', () => {
  const seccion = fila({ tipo: 'seccion', codigo: '5.1' });
  const objetivo = fila({ codigo: '5.1.1' });
  const total = fila({ tipo: 'total' });
  const arbol = arbolDe([seccion, objetivo, total], 'ministerio');
  expect(arbol.raices).toEqual([objetivo]);
});
