import { clasificar, periodoDe } from '../../src/report/recibidas';
import type { Unidad } from '../../src/report/unidad';
import { unidadDePrueba } from './plan';
import { unidadesDe2020, unidadesDeLibros } from './unidades';

const unidad = (
  area: string,
  titulo: { gestion?: number | null; trimestre?: 1 | 2 | 3 | 4 | null } = {},
  archivo = `${area}.xlsx`,
): Unidad => {
  const base = unidadDePrueba().tabla;
  const filas = base.filas.map((fila) => ({ ...fila, codigo: fila.codigo?.replace('UNI', area) ?? null }));
  return unidadDePrueba({ filas, titulo: { ...base.titulo, area, ...titulo } }, archivo);
};

const estados = (unidades: readonly Unidad[], gestion: number | null, trimestre: 1 | 2 | 3 | 4) =>
  Object.fromEntries(
    clasificar(unidades, { gestion, trimestre }).map((una) => [una.unidad.archivo, una.estado]),
  );

describe('periodoDe', () => {
  test('what most units say; the later one on a tie', () => {
    const unidades = [
      unidad('UNA', { gestion: 2019, trimestre: 3 }),
      unidad('DOS', { gestion: 2020, trimestre: 3 }),
      unidad('TRE', { gestion: 2020, trimestre: 4 }),
      unidad('CUA', { gestion: 2019, trimestre: 4 }),
    ];
    const sinDecir = { gestion: null, trimestre: null };
    expect(periodoDe(unidades, sinDecir)).toEqual({ gestion: 2020, trimestre: 4, trimestreSupuesto: false });
    expect(periodoDe(unidades.slice(0, 3), sinDecir)).toMatchObject({ gestion: 2020, trimestre: 3 });
  });

  test('what is asked for wins; where nobody says, the whole year, and that is said', () => {
    expect(periodoDe([unidad('UNA')], { gestion: 2018, trimestre: 2 })).toMatchObject({
      gestion: 2018,
      trimestre: 2,
    });
    const sinTrimestre = [unidad('UNA', { trimestre: null })];
    expect(periodoDe(sinTrimestre, { gestion: null, trimestre: null })).toEqual({
      gestion: 2017,
      trimestre: 4,
      trimestreSupuesto: true,
    });
  });
});

describe('clasificar', () => {
  test('another year is left out, an unknown one is not', () => {
    const unidades = [unidad('UNA', { gestion: 2019 }), unidad('DOS', { gestion: null })];
    expect(estados(unidades, 2017, 4)).toEqual({ 'UNA.xlsx': 'otra-gestion', 'DOS.xlsx': 'incluida' });
  });

  test('a later quarter holds the earlier months; an earlier one lacks the later', () => {
    const unidades = [unidad('UNA', { trimestre: 4 }), unidad('DOS', { trimestre: 1 })];
    expect(estados(unidades, 2017, 2)).toEqual({ 'UNA.xlsx': 'incluida', 'DOS.xlsx': 'otro-trimestre' });
  });

  test('of two plans of one unit the one with execution counts: programme and follow-up of Oruro 2020', () => {
    const [seguimiento] = unidadesDe2020();
    const [programa] = unidadesDeLibros('anb-gror-2020.xlsx');
    if (!seguimiento || !programa) throw new Error('two units expected');
    for (const orden of [
      [programa, seguimiento],
      [seguimiento, programa],
    ]) {
      expect(estados(orden, 2020, 4)).toEqual({
        'an-2020-t4-simulado-grogr.xlsx': 'incluida',
        'anb-gror-2020.xlsx': 'repetida',
      });
    }
  });

  test('a plan that goes on with other tasks in a second file is no repetition', () => {
    const una = unidad('UNA', {}, 'parte 1.xlsx');
    const filas = una.tabla.filas.map((fila) => ({
      ...fila,
      codigo: fila.codigo?.replace('UNA1', 'UNA2') ?? null,
    }));
    const otra = { ...una, archivo: 'parte 2.xlsx', tabla: { ...una.tabla, filas } };
    expect(Object.values(estados([una, otra], 2017, 4))).toEqual(['incluida', 'incluida']);
  });
});
