import type { TipoIndicador } from '../../src/plan/indicador';
import { inferirSentido, inferirTipo } from '../../src/plan/tipo';
import type { DatosIndicador, TextosIndicador } from '../../src/plan/tipo';

const todos = (valor: number) => Array<number>(12).fill(valor);
const en = (meses: Record<number, number>) => Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);

describe('inferirTipo', () => {
  it.each<[string, DatosIndicador, TipoIndicador]>([
    ['USOGC 2017 Id 12', { programado: todos(35), meta: 420 }, 'suma'],
    ['a single month equal to the meta', { programado: en({ 6: 60 }), meta: 60 }, 'suma'],
    [
      'Oruro 2020 Id 30, cents lost',
      { programado: [...todos(184.18).slice(1), 184.22], meta: 2210.23 },
      'suma',
    ],
    ['Oruro 2020 Id 101, 0.06 lost', { programado: [...todos(1.51).slice(1), 1.54], meta: 18.21 }, 'suma'],
    ['Oruro 2020 Id 180', { programado: [0, ...todos(336).slice(1)], meta: 3360 }, 'inconsistente'],
    [
      'Oruro 2020 Id 194, empty December',
      {
        programado: [5.93, 6.36, 9.85, 11.14, 21.77, 10.36, 6.54, 6.14, 6.11, 5.19, 4.85, null],
        meta: 100,
      },
      'inconsistente',
    ],
    ['whole numbers carry no rounding', { programado: en({ 2: 1, 3: 1, 12: 1 }), meta: 4 }, 'inconsistente'],
    ['USOGC 2017 Id 22', { programado: todos(98), meta: 98 }, 'constante'],
    [
      '60 at each quarter',
      { programado: en({ 3: 60, 6: 60, 9: 60, 12: 60 }), meta: 60 },
      'constante-parcial',
    ],
    [
      'typed zeros between',
      { programado: [0, 0, 60, 0, 0, 60, 0, 0, 60, 0, 0, 60], meta: 60 },
      'constante-parcial',
    ],
    ['UDE 1.1.5.2', { programado: en({ 2: 50, 5: 50 }), meta: 8 }, 'porcentaje-de-meta'],
    ['thirds', { programado: en({ 6: 33.33, 9: 33.33, 12: 33.33 }), meta: 3 }, 'porcentaje-de-meta'],
    [
      'DGP 3.2.1, percent cells',
      { programado: en({ 6: 0.5, 9: 0.5 }), meta: 4, enPorcentaje: true },
      'porcentaje-de-meta',
    ],
    [
      'DGP 1.1.4, 100 % in one cell',
      { programado: en({ 9: 1 }), meta: 2, enPorcentaje: true },
      'porcentaje-de-meta',
    ],
    ['one of two, not a percentage', { programado: en({ 9: 1 }), meta: 2 }, 'inconsistente'],
    ['fractions without format', { programado: todos(0.083).fill(0.084, 8), meta: 80 }, 'porcentaje-de-meta'],
    [
      '25 a quarter of 25 courses',
      { programado: en({ 3: 25, 6: 25, 9: 25, 12: 25 }), meta: 25, unidad: 'Cursos' },
      'porcentaje-de-meta',
    ],
    [
      '25 % kept at each quarter',
      { programado: en({ 3: 25, 6: 25, 9: 25, 12: 25 }), meta: 25, unidad: '% de casos' },
      'constante-parcial',
    ],
    [
      'starts from a línea base',
      { programado: en({ 6: 5, 12: 5 }), meta: 40, lineaBase: 30 },
      'suma-mas-linea-base',
    ],
    ['UDC 3.1.3.1', { programado: todos(0).map((_, i) => 4 * (i + 1)), meta: 48 }, 'acumulada'],
    [
      'grows to the meta',
      { programado: en({ 2: 20, 4: 40, 6: 60, 8: 80, 10: 100 }), meta: 100 },
      'acumulada',
    ],
    ['falls on the way', { programado: en({ 2: 20, 4: 10, 6: 60 }), meta: 60 }, 'inconsistente'],
    ['USOGC 2017 Id 32', { programado: todos(0), meta: 1 }, 'sin-programar'],
    ['all blank', { programado: en({}), meta: null }, 'sin-programar'],
    ['nothing to hold it against', { programado: todos(1), meta: null }, 'inconsistente'],
    ['the total in place of a blank meta', { programado: todos(1), meta: null, total: 12 }, 'suma'],
  ])('%s', (_, datos, esperado) => {
    expect(inferirTipo(datos)).toBe(esperado);
  });
});

describe('inferirSentido', () => {
  it.each<[TextosIndicador, 'mayor' | 'menor']>([
    [{ unidadMedida: 'Horas Promedio: Etapa Arribo - Cierre' }, 'menor'],
    [{ unidadMedida: 'Días Promedio: Etapa Asignación Vista hasta Autorización Levante' }, 'menor'],
    [{ indicadorTexto: 'Tiempo promedio de atención' }, 'menor'],
    [{ indicadorTexto: 'Promedio de días por trámite' }, 'menor'],
    [{ unidadMedida: 'Días hábiles', descripcion: 'Reducir el plazo de atención' }, 'menor'],
    [{ unidadMedida: 'Horas', descripcion: 'Capacitar al personal de las administraciones' }, 'mayor'],
    [{ unidadMedida: 'Solicitudes atendidas', descripcion: 'Optimizar el tiempo de despacho' }, 'mayor'],
    [{ unidadMedida: 'Promedio de calificación' }, 'mayor'],
    [{}, 'mayor'],
  ])('%j → %s', (textos, esperado) => {
    expect(inferirSentido(textos)).toBe(esperado);
  });
});
