import { codigoSalto } from '../../src/check/rules/codigo-salto';
import { eficaciaRegistrada } from '../../src/check/rules/eficacia-registrada';
import { ejecucionRegistrada } from '../../src/check/rules/ejecucion-registrada';
import { indicadorInconsistente } from '../../src/check/rules/indicador-inconsistente';
import { sumaMensual } from '../../src/check/rules/suma-mensual';
import { relatoContradice } from '../../src/check/rules/relato-contradice';
import { fechasInvertidas } from '../../src/check/rules/fechas-invertidas';
import { codigoMalFormado } from '../../src/check/rules/codigo-mal-formado';
import { programacion, seguimiento } from '../../src/check/ejemplos/aduana';
import { cadaMes, soloEn } from '../../src/check/ejemplos/meses';
import type { EjemploRegla, Regla } from '../../src/check/types';
import { revisarEjemplo } from './support/rule-tester';

/** What planners type that is no mistake, or a mistake of another kind than the rule would think. */

const hallados = (regla: Regla, filas: EjemploRegla['filas']) =>
  revisarEjemplo(regla, filas).map(({ celda, mensajeId, esperado }) => [celda, mensajeId, esperado]);

it('a code that ends in a date leaves a gap of millions, told by its ends', () => {
  const filas = programacion([
    { codigo: 'GROGR1.1.1.1.1', meta: 12, programado: cadaMes(1) },
    { codigo: 'GROGR1.1.1.1.20170101', meta: 12, programado: cadaMes(1) },
  ]);
  const [salto] = revisarEjemplo(codigoSalto, filas);
  expect(salto?.datos['faltan']).toBe('GROGR1.1.1.1.2 y GROGR1.1.1.1.20170100');
});

it('without a meta, 85 in one month need not be 100', () => {
  const filas = seguimiento([
    { codigo: 'USOGC1.1.1.1.1', meta: null, programado: soloEn({ 5: 85 }) },
    { codigo: 'USOGC1.1.1.1.2', meta: 12, programado: cadaMes(1) },
  ]);
  expect(hallados(sumaMensual, filas)).toEqual([]);
});

it('a comma for a dot is read as what is typed, not as what would come next', () => {
  const filas = programacion([
    { codigo: 'GROGR1.1.1.1' },
    { codigo: 'GROGR1.1.1.1,1', meta: 12, programado: cadaMes(1) },
  ]);
  expect(hallados(codigoMalFormado, filas)).toEqual([['B8', 'propuesta', 'GROGR1.1.1.1.1']]);
});

it('an end in the year before is a slip in the year, not two dates to be swapped', () => {
  const filas = programacion([
    { codigo: 'GROGR1.1.1.1' },
    { codigo: 'GROGR1.1.1.1.1', inicio: '02/01/2020', fin: '31/01/2019', meta: 12, programado: cadaMes(1) },
  ]);
  expect(revisarEjemplo(fechasInvertidas, filas).map(({ celda, arreglo }) => [celda, arreglo])).toEqual([
    ['G8', null],
  ]);
});

describe('the narrative beside a task that is two thirds done', () => {
  const con = (resultados: string) =>
    seguimiento([
      {
        codigo: 'USOGC1.1.2.1.6',
        meta: 6,
        programado: soloEn({ 7: 3, 8: 3 }),
        ejecutado: soloEn({ 7: 3, 8: 1 }),
        eficacia: 66.67,
        resultados,
      },
    ]);

  it.each([
    'CUMPLIDO AL 66,67 %. Se hicieron visitas.',
    'Cumplidas 4 de 6 visitas.',
    'Cumplido en un 67 %',
    'Cumplido parcialmente: falta una regional.',
    'Parcialmente cumplido',
    'No se cumplió por falta de personal',
    'Se realizaron 4 visitas',
  ])('%s', (resultados) => {
    expect(hallados(relatoContradice, con(resultados))).toEqual([]);
  });

  it.each(['CUMPLIDO. Se hicieron visitas.', 'Cumplido al 100 %', 'Cumplida'])(
    '%s is contradicted',
    (resultados) => {
      expect(hallados(relatoContradice, con(resultados)).map(([, mensaje]) => mensaje)).toEqual(['cumplido']);
    },
  );
});

it('before the year ends “cumplido” may be said of what was programmed so far, and a count of the quarter', () => {
  const tarea = {
    codigo: 'USOGC1.1.2.1.6',
    meta: 1200,
    programado: cadaMes(100),
    ejecutado: [...cadaMes(100).slice(6), ...cadaMes(null).slice(6)],
    eficacia: 50,
    resultados: 'CUMPLIDO. En el trimestre se atendieron 300 solicitudes',
  };
  expect(hallados(relatoContradice, seguimiento([tarea], 'SEGUNDO'))).toEqual([]);
  const menos = { ...tarea, ejecutado: [...cadaMes(90).slice(6), ...cadaMes(null).slice(6)], eficacia: 45 };
  expect(hallados(relatoContradice, seguimiento([menos], 'SEGUNDO')).map(([, mensaje]) => mensaje)).toEqual([
    'cumplido',
    'cantidad',
  ]);
});

it('a figure that was cut off instead of rounded is a note', () => {
  const filas = seguimiento([
    {
      codigo: 'USOGC1.1.3.1.3',
      meta: 3,
      programado: soloEn({ 5: 1, 6: 1, 7: 1 }),
      ejecutado: soloEn({ 6: 2 }),
      eficacia: 66.66,
      presupuesto: 300,
      gastado: 200,
      ejecucion: 66.66,
    },
  ]);
  const gravedades = [eficaciaRegistrada, ejecucionRegistrada].flatMap((regla) =>
    revisarEjemplo(regla, filas).map(({ celda, gravedad, mensajeId }) => [celda, gravedad, mensajeId]),
  );
  expect(gravedades).toEqual([
    ['AE8', 'nota', 'redondeo'],
    ['AK8', 'nota', 'redondeo'],
  ]);
});

describe('what stands as it should', () => {
  it.each([
    [
      'a level of 36 hours kept all year',
      { meta: 36, programado: cadaMes(36), ejecutado: cadaMes(36), eficacia: 100 },
    ],
    [
      'more than planned, with the cap',
      { meta: 48_000, programado: cadaMes(4000), ejecutado: cadaMes(5682), eficacia: 100 },
    ],
    [
      'levels that rise to the meta',
      {
        meta: 100,
        programado: soloEn({ 3: 20, 6: 40, 9: 60, 12: 100 }),
        ejecutado: soloEn({ 3: 20, 6: 40, 9: 60, 12: 100 }),
        eficacia: 100,
      },
    ],
    [
      'a schedule in percent of a meta in units',
      { meta: 5, programado: soloEn({ 3: 50, 12: 50 }), ejecutado: soloEn({ 3: 50, 12: 50 }), eficacia: 100 },
    ],
  ])('%s', (_, tarea) => {
    const filas = seguimiento([{ codigo: 'USOGC1.1.1.1.1', ...tarea }]);
    const reglas = [sumaMensual, indicadorInconsistente, eficaciaRegistrada, relatoContradice];
    expect(reglas.flatMap((regla) => hallados(regla, filas))).toEqual([]);
  });
});
