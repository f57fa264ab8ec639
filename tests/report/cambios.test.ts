import fc from 'fast-check';
import { CLASES, compararCifras, MEDIDAS } from '../../src/report/cambios';
import type { CifrasImpresas, FilaDeCifras } from '../../src/report/cambios';

const cifra = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null });

const fila = fc.record({
  que: fc.constantFrom(...CLASES),
  clave: fc.constantFrom('6.1', '6.1.1', '6.1.1.1', 'GRLGR', '4.1', '4.10'),
  nombre: fc.option(fc.constantFrom('Recaudar', 'Facilitar'), { nil: null }),
  cifras: fc.record(Object.fromEntries(MEDIDAS.map((medida) => [medida, cifra])), { requiredKeys: [] }),
}) satisfies fc.Arbitrary<FilaDeCifras>;

const informe = fc.uniqueArray(fila, { selector: ({ que, clave }) => `${que} ${clave}` });

const impreso = (filas: readonly FilaDeCifras[]): CifrasImpresas => ({ filas, imprime: CLASES, redondeo: 0 });

const claveDe = ({ que, clave }: { readonly que: string; readonly clave: string }) => `${que} ${clave}`;

test('law: nothing changes against itself', () => {
  fc.assert(
    fc.property(informe, (filas) => {
      expect(compararCifras(impreso(filas), filas)).toEqual({ cambios: [], aparecen: [], desaparecen: [] });
    }),
  );
});

test('law: before and after swapped negates every difference, and what appeared is what is gone', () => {
  fc.assert(
    fc.property(informe, informe, (unas, otras) => {
      const ida = compararCifras(impreso(unas), otras);
      const vuelta = compararCifras(impreso(otras), unas);
      const contrarios = new Map(
        vuelta.cambios.map((cambio) => [`${claveDe(cambio)} ${cambio.medida}`, cambio]),
      );
      expect(contrarios.size).toBe(ida.cambios.length);
      for (const { antes, ahora, diferencia, ...cambio } of ida.cambios) {
        const contrario = contrarios.get(`${claveDe(cambio)} ${cambio.medida}`);
        expect([contrario?.antes, contrario?.ahora]).toEqual([ahora, antes]);
        expect(diferencia === null ? null : 0 - diferencia + 0).toBe(contrario?.diferencia ?? null);
      }
      expect(ida.aparecen.map(claveDe).sort()).toEqual(vuelta.desaparecen.map(claveDe).sort());
    }),
  );
});

test('law: a row that has changed is compared, new or gone, and each of its figures is listed once', () => {
  fc.assert(
    fc.property(informe, informe, (unas, otras) => {
      const { cambios, aparecen, desaparecen } = compararCifras(impreso(unas), otras);
      const cifras = cambios.map((cambio) => `${claveDe(cambio)} ${cambio.medida}`);
      expect(new Set(cifras).size).toBe(cifras.length);
      const deUna = new Set([...aparecen, ...desaparecen].map(claveDe));
      expect(deUna.size).toBe(aparecen.length + desaparecen.length);
      expect(cambios.filter((cambio) => deUna.has(claveDe(cambio)))).toEqual([]);
      const todas = new Set([...unas, ...otras].map(claveDe));
      const comunes = unas.filter((una) => otras.some((otra) => claveDe(otra) === claveDe(una)));
      expect(deUna.size + comunes.length).toBe(todas.size);
    }),
  );
});

const accion = (cifras: FilaDeCifras['cifras'], clave = '6.1.1'): FilaDeCifras => ({
  que: 'acp',
  clave,
  nombre: 'Recaudar',
  cifras,
});

test('noise of storage is no change; a boliviano in a hundred million is one', () => {
  const antes = impreso([accion({ avance: 66.66666666666667, vigente: 100_000_000 })]);
  expect(
    compararCifras(antes, [accion({ avance: 66.66666666666666, vigente: 100_000_000 })]).cambios,
  ).toEqual([]);
  expect(compararCifras(antes, [accion({ vigente: 100_000_001 })]).cambios).toEqual([
    {
      que: 'acp',
      clave: '6.1.1',
      nombre: 'Recaudar',
      medida: 'vigente',
      antes: 100_000_000,
      ahora: 100_000_001,
      diferencia: 1,
    },
  ]);
});

test('percentages typed with two decimals are compared within half of the last one; money is not', () => {
  const antes = { ...impreso([accion({ ejecucion: 31.82, vigente: 22_000 })]), redondeo: 0.005 };
  expect(compararCifras(antes, [accion({ ejecucion: 31.818181, vigente: 22_000 })]).cambios).toEqual([]);
  const distintos = compararCifras(antes, [accion({ ejecucion: 31.8261, vigente: 22_000.004 })]).cambios;
  expect(distintos.map(({ medida }) => medida)).toEqual(['vigente', 'ejecucion']);
});

test('a blank is no zero, and what one of them does not print is not compared', () => {
  const antes = impreso([accion({ avance: null, eficacia: 80 })]);
  const { cambios } = compararCifras(antes, [accion({ avance: 0, programado: 50 })]);
  expect(cambios).toEqual([
    {
      que: 'acp',
      clave: '6.1.1',
      nombre: 'Recaudar',
      medida: 'avance',
      antes: null,
      ahora: 0,
      diferencia: null,
    },
  ]);
});

test('rows of a kind that was not printed did not appear', () => {
  const antes: CifrasImpresas = { filas: [accion({}), accion({}, '6.1.2')], imprime: ['acp'], redondeo: 0 };
  const unidad: FilaDeCifras = { que: 'unidad', clave: 'GRLGR', nombre: null, cifras: {} };
  const { aparecen, desaparecen } = compararCifras(antes, [accion({}), accion({}, '6.1.3'), unidad]);
  expect(aparecen.map(({ clave }) => clave)).toEqual(['6.1.3']);
  expect(desaparecen.map(({ clave }) => clave)).toEqual(['6.1.2']);
});
