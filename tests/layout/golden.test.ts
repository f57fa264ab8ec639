import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress, columnName } from '../../src/sheet/address';
import { detectar } from '../../src/layout/detectar';
import type { Columnas } from '../../src/plan/rol';
import type { Tabla } from '../../src/plan/tabla';
import { fixture } from '../support/fixture';

/** Written down from the cells of each workbook by address, never from what detection says. */
interface TablaEsperada {
  readonly forma: string;
  readonly rango: string;
  readonly titulo: object;
  readonly columnas: Readonly<Record<string, string | readonly string[]>>;
  readonly filas: readonly FilaEsperada[];
}
interface FilaEsperada {
  readonly fila: number;
  readonly seDesplazo?: boolean;
}
type Esperado = Readonly<Record<string, readonly TablaEsperada[]>>;

const FOLDER = join(__dirname, '..', 'golden', 'layout');
const libros = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

describe.each(libros)('%s', (libro) => {
  const esperado = JSON.parse(readFileSync(join(FOLDER, `${libro}.json`), 'utf8')) as Esperado;
  const hojas = fixture(`${libro}.xlsx`).sheets;

  test('no table but those of the workbook', () => {
    const halladas = hojas.flatMap((hoja) => detectar(hoja).map(({ forma }) => [hoja.name, forma]));
    const debidas = Object.entries(esperado).flatMap(([hoja, tablas]) =>
      tablas.map(({ forma }) => [hoja, forma]),
    );
    expect(halladas).toEqual(debidas);
  });

  describe.each(Object.keys(esperado))('%s', (nombre) => {
    const tablas = hojas.filter(({ name }) => name === nombre).flatMap((hoja) => detectar(hoja));
    const debidas = esperado[nombre] ?? [];

    test('is read with confidence: place, title block and columns', () => {
      const leidas = tablas.map((tabla) => ({
        forma: tabla.forma,
        rango: areaAddress(tabla.rango),
        titulo: tabla.titulo,
        columnas: letras(tabla.columnas),
      }));
      expect(leidas).toEqual(
        debidas.map(({ forma, rango, titulo, columnas }) => ({ forma, rango, titulo, columnas })),
      );
      expect(tablas.every(({ confianza }) => confianza >= 0.85)).toBe(true);
    });

    test('every row, cell by cell', () => {
      expect(tablas.map(({ filas }) => filas.map(({ fila }) => fila))).toEqual(
        debidas.map(({ filas }) => filas.map(({ fila }) => fila)),
      );
      debidas.forEach(({ filas }, index) =>
        filas.forEach((fila, posicion) => {
          const leida = tablas[index]?.filas[posicion];
          expect({ ...leida, seDesplazo: fila.seDesplazo }).toMatchObject(fila);
        }),
      );
    });

    test('no row is taken for shifted but those that are', () => {
      const desplazadas = (tabla: Tabla | undefined): number[] =>
        tabla?.filas.filter(({ desplazada }) => desplazada).map(({ fila }) => fila) ?? [];
      debidas.forEach(({ filas }, index) => {
        expect(desplazadas(tablas[index])).toEqual(
          filas.filter(({ seDesplazo }) => seDesplazo).map(({ fila }) => fila),
        );
      });
    });
  });
});

function letras(columnas: Columnas): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(columnas).map(([rol, columna]) => [
      rol,
      typeof columna === 'number' ? columnName(columna) : columna.map(columnName),
    ]),
  );
}
