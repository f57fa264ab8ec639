import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { arreglosDeRegla, arreglosSeguros } from '../../src/app/revision/arreglar';
import { REGLAS } from '../../src/check/rules';
import type { Hallazgo } from '../../src/check/types';
import { sheetFrom, type Sheet } from '../../src/sheet/sheet';
import { SIEMBRAS } from './support/faltas';
import { arreglado, faltasDeArreglos } from './support/leyes';
import { conCambios, hallazgosDe, planesDe, type Falta } from './support/sembrar';

/**
 * The law of fixes, over every fix that a rule offers: it removes its finding, causes none, and a second application
 * changes nothing. It holds for one fix, for all of a rule, and for all safe ones.
 */

const libros = readdirSync(join(__dirname, '..', 'fixtures')).filter((nombre) => nombre.endsWith('.xlsx'));
const planes = libros.flatMap(planesDe);

const conArreglo = (hallazgos: readonly Hallazgo[]) => hallazgos.filter(({ arreglo }) => arreglo !== null);

/** One finding of each rule and kind of fix stands for all of them. */
function deCadaRegla(hallazgos: readonly Hallazgo[]): Hallazgo[] {
  return [
    ...new Map(
      conArreglo(hallazgos).map((uno) => [`${uno.regla} ${uno.arreglo?.clase ?? ''}`, uno]),
    ).values(),
  ];
}

/** A pasted sheet offers hundreds of fixes of the same few kinds: these are enough of each. */
const DE_CADA_CLASE = 6;

function algunosDeCadaClase(hallazgos: readonly Hallazgo[]): Hallazgo[] {
  const vistos = new Map<string, number>();
  return conArreglo(hallazgos).filter(({ regla, mensajeId }) => {
    const clase = `${regla} ${mensajeId}`;
    const veces = (vistos.get(clase) ?? 0) + 1;
    vistos.set(clase, veces);
    return veces <= DE_CADA_CLASE;
  });
}

function faltasDeUnoEnUno(sheet: Sheet, hallazgos: readonly Hallazgo[]): string[] {
  return algunosDeCadaClase(hallazgos).flatMap((uno) => faltasDeArreglos(sheet, hallazgos, [uno]));
}

describe('in the shared workbooks', () => {
  it('has fixes to try', () => {
    expect(planes.flatMap(({ hallazgos }) => conArreglo(hallazgos)).length).toBeGreaterThan(150);
  });

  it.each(planes.map((plan) => [plan.nombre, plan] as const))('%s: one by one', (_, { sheet, hallazgos }) => {
    expect(faltasDeUnoEnUno(sheet, hallazgos)).toEqual([]);
  });

  it.each(planes.map((plan) => [plan.nombre, plan] as const))('%s: together', (_, { sheet, hallazgos }) => {
    const juntos = [
      arreglosSeguros(hallazgos),
      ...deCadaRegla(hallazgos).map((uno) => arreglosDeRegla(hallazgos, uno)),
    ];
    expect(juntos.flatMap((grupo) => faltasDeArreglos(sheet, hallazgos, grupo))).toEqual([]);
  });

  it('leaves no safe fix behind after all safe ones', () => {
    const quedan = planes.flatMap(({ nombre, sheet, hallazgos }) =>
      arreglosSeguros(hallazgosDe(arreglado(sheet, arreglosSeguros(hallazgos)))).map(
        ({ regla, celda }) => `${nombre} ${regla} ${celda}`,
      ),
    );
    expect(quedan).toEqual([]);
  });
});

describe('in the examples of the rules', () => {
  it.each(REGLAS.map((regla) => [regla.id, regla.ejemplos.invalidos] as const))('%s', (_, ejemplos) => {
    const faltas = ejemplos.flatMap(({ filas }) => {
      const sheet = sheetFrom({ name: 'Ejemplo', values: filas });
      return faltasDeUnoEnUno(sheet, hallazgosDe(sheet));
    });
    expect(faltas).toEqual([]);
  });
});

describe('after one fault at a random place', () => {
  const sanos = planes.filter(({ nombre }) => !nombre.includes('pegado'));

  it.each(Object.entries(SIEMBRAS))('%s', (_, siembra) => {
    const lugares = sanos.flatMap(siembra);
    const lugar: fc.Arbitrary<Falta> = fc.constantFrom(...lugares);
    fc.assert(
      fc.property(lugar, ({ plan, celda, valor }) => {
        const sheet = conCambios(plan.sheet, new Map([[celda, valor]]));
        const hallazgos = hallazgosDe(sheet);
        const ya = new Set(plan.hallazgos.map(({ huella }) => huella));
        const propios = conArreglo(hallazgos).filter(({ huella }) => !ya.has(huella));
        expect(propios.flatMap((uno) => faltasDeArreglos(sheet, hallazgos, [uno], plan.hallazgos))).toEqual(
          [],
        );
      }),
      { numRuns: 20, seed: 20_200_405 },
    );
  });
});
