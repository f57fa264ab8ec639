import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sheetFrom, type CellValue, type Sheet } from '../../src/sheet/sheet';
import type { Area } from '../../src/sheet/address';
import type { Tabla } from '../../src/plan/tabla';
import { detectar } from '../../src/layout/detectar';
import { fixture } from '../support/fixture';

const ministerio = readdirSync(join(__dirname, '..', 'fixtures'))
  .filter((name) => name.startsWith('mdpyep-2017'))
  .flatMap((name) => fixture(name).sheets);

/** All sheets one below the other, as the ministry prints its units, with `gap` blank rows between. */
function stack(
  sheets: readonly Sheet[],
  gap: number,
): { readonly sheet: Sheet; readonly offsets: readonly number[] } {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const merges: Area[] = [];
  const offsets: number[] = [];
  for (const sheet of sheets) {
    const offset = values.length;
    offsets.push(offset);
    const { bottom, right } = sheet.extent ?? { bottom: -1, right: -1 };
    for (let row = 0; row <= bottom; row++) {
      const columns = Array.from({ length: right + 1 }, (_, column) => column);
      values.push(columns.map((column) => sheet.value(row, column)));
      formats.push(columns.map((column) => sheet.format(row, column)));
    }
    for (const { top, left, bottom: last, right: end } of sheet.merges) {
      merges.push({ top: top + offset, left, bottom: last + offset, right: end });
    }
    for (let i = 0; i < gap; i++) {
      values.push([]);
      formats.push([]);
    }
  }
  return { sheet: sheetFrom({ name: 'POA', values, formats, merges }), offsets };
}

function resumen(tabla: Tabla, offset: number) {
  return {
    forma: tabla.forma,
    unidad: tabla.titulo.unidad,
    filas: tabla.filas.map(({ fila, tipo, codigo }) => [fila + offset, tipo, codigo]),
  };
}

test.each([0, 1, 3])('33 unit blocks on one sheet, %d blank rows apart, are 33 tables', (gap) => {
  const { sheet, offsets } = stack(ministerio, gap);
  const separadas = ministerio.flatMap((hoja, index) =>
    detectar(hoja).map((tabla) => resumen(tabla, offsets[index] ?? 0)),
  );
  expect(separadas).toHaveLength(33);
  expect(detectar(sheet).map((tabla) => resumen(tabla, 0))).toEqual(separadas);
});

test('the title block may stand in the middle, before the header of the last page', () => {
  const { sheets } = fixture('anb-usogc-2017-t4.xlsx');
  const [hoja] = sheets;
  if (!hoja) throw new Error('no sheet');
  const rows = Array.from({ length: 62 }, (_, row) =>
    Array.from({ length: 37 }, (__, column) => hoja.value(row, column)),
  );
  const [titulo, plan] = [rows.slice(0, 9), rows.slice(10)];
  const ultima = plan.length - 4;
  const values = [...plan.slice(0, ultima), ...titulo, ...plan.slice(ultima)];
  const tablas = detectar(sheetFrom({ name: 'POA-01', values }));
  expect(tablas).toHaveLength(1);
  expect(tablas[0]?.filas).toHaveLength(42);
  expect(tablas[0]?.titulo).toEqual({
    entidad: 'ADUANA NACIONAL DE BOLIVIA',
    unidad: 'UNIDAD DE SERVICIO A OPERADORES',
    area: 'USOGC',
    gestion: 2017,
    trimestre: 4,
    responsable: 'Jefe Unidad de Servicio a Operadores',
  });
});

test('two customs units below each other are two plans even without titles', () => {
  const [a] = fixture('an-2020-t4-simulado-grogr.xlsx').sheets;
  const [b] = fixture('an-2020-t4-simulado-grlgr.xlsx').sheets;
  if (!a || !b) throw new Error('no sheet');
  const filas = (hoja: Sheet): CellValue[][] =>
    Array.from({ length: (hoja.extent?.bottom ?? 0) - 9 }, (_, row) =>
      Array.from({ length: 37 }, (__, column) => hoja.value(row + 10, column)),
    );
  const tablas = detectar(sheetFrom({ name: 'POA', values: [...filas(a), ...filas(b)] }));
  expect(tablas.map(({ titulo, filas: leidas }) => [titulo.area, leidas.length])).toEqual([
    ['GROGR', 134],
    ['GRLGR', 134],
  ]);
});
