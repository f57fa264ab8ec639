import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SIEMBRAS } from './support/faltas';
import { azar, elegir, juzgar, planesDe } from './support/sembrar';

/** One fault of a kind at up to 200 places of the shared plans: the right rule, at the right cell, and nothing else. */
const LUGARES = 200;
const SEMILLA = 20_170_331;

const libros = readdirSync(join(__dirname, '..', 'fixtures')).filter(
  (nombre) =>
    nombre.endsWith('.xlsx') && !nombre.includes('pegado') && !/^an-2020-(?:informe|estructura)/.test(nombre),
);
const planes = libros.flatMap(planesDe);

describe.each(Object.entries(SIEMBRAS))('%s', (tipo, siembra) => {
  const lugares = elegir(planes.flatMap(siembra), LUGARES, azar(SEMILLA + tipo.length));

  it(`is found in ${lugares.length} places`, () => {
    expect(lugares.length).toBeGreaterThan(10);
    expect(lugares.flatMap(juzgar)).toEqual([]);
  });
});
