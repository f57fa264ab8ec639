import { sheetFrom, type CellValue } from '../../src/sheet/sheet';
import { ANB_POA01_SEGUIMIENTO } from '../../src/layout/forms/anb-poa01-seguimiento';
import { gridOf } from '../../src/layout/grid';
import { lineasDe, tituloDe, trimestreDe } from '../../src/layout/title';

function titulo(values: readonly (readonly CellValue[])[]) {
  const grid = gridOf(sheetFrom({ name: 'Hoja1', values }));
  if (!grid) throw new Error('empty');
  return tituloDe(lineasDe(grid, 0, values.length - 1), ANB_POA01_SEGUIMIENTO);
}

test('labels may carry their value in the same cell or further right', () => {
  expect(
    titulo([
      ['Entidad', null, 'ADUANA NACIONAL'],
      ['CODIGO AREA', 'USOGC'],
      ['Área:', null, null, 'Unidad de Servicio'],
      ['Gestión:', 2017],
      ['Trimestre:', 'II'],
      ['RESPONSABLE: Jefe de Unidad'],
    ]),
  ).toEqual({
    entidad: 'ADUANA NACIONAL',
    unidad: 'Unidad de Servicio',
    area: 'USOGC',
    gestion: 2017,
    trimestre: 2,
    responsable: 'Jefe de Unidad',
  });
});

test('without labels the first name is the institution and the last one the unit', () => {
  expect(
    titulo([
      ['ADUANA NACIONAL'],
      ['PROGRAMA OPERATIVO ANUAL 2020'],
      ['GERENCIA REGIONAL ORURO'],
      ['SEGUIMIENTO Y EVALUACIÓN AL 3ER TRIMESTRE'],
      ['FORMULARIO POA-01'],
    ]),
  ).toMatchObject({
    entidad: 'ADUANA NACIONAL',
    unidad: 'GERENCIA REGIONAL ORURO',
    gestion: 2020,
    trimestre: 3,
  });
});

test('a date is not the year of the plan', () => {
  expect(titulo([['Impreso el 05/01/2021'], ['POA gestión 2020']]).gestion).toBe(2020);
});

test.each([
  ['AL CUARTO TRIMESTRE', 4],
  ['1er. Trimestre', 1],
  ['Segundo trimestre de la gestión', 2],
  ['Trimestre III', 3],
  ['Informe T4', 4],
  ['2do Trimestre', 2],
  ['Primer y segundo trimestre y cuarto trimestre', null],
  ['Anual', null],
])('%j is quarter %j', (texto, esperado) => {
  expect(trimestreDe(null, [texto])).toBe(esperado);
});
