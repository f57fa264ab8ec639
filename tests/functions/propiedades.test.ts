import fc from 'fast-check';
import { ErrorDeFormula } from '../../src/functions/error';
import { FUNCIONES } from '../../src/functions/index';
import { columna, fila, poa } from './excel';

const mes = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null, freq: 4 });
const doce = fc.array(mes, { minLength: 12, maxLength: 12 });
const tipo = fc.constantFrom('', 'suma', 'constante', 'constante-parcial', 'acumulada', 'porcentaje-de-meta');
const sentido = fc.constantFrom('mayor', 'menor');
const codigo = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 })
  .map((partes) => `GROGR${partes.join('.')}`);

describe('laws of the functions', () => {
  it('does not mind the orientation of ranges', () => {
    fc.assert(
      fc.property(doce, doce, fc.nat(10_000), tipo, sentido, (programado, ejecutado, meta, clase, senda) => {
        const opciones = [meta, 9, clase, senda];
        const enFila = poa('EFICACIA', fila(...programado), fila(...ejecutado), ...opciones);
        const enColumna = poa('EFICACIA', columna(...programado), columna(...ejecutado), ...opciones);
        expect(enColumna).toEqual(enFila);
      }),
    );
  });

  it('reads text numbers as numbers', () => {
    fc.assert(
      fc.property(doce, doce, fc.nat(10_000), (programado, ejecutado, meta) => {
        const enTexto = (meses: (number | null)[]) =>
          meses.map((valor) => (valor === null ? '' : `${valor.toLocaleString('es-BO')},00 `));
        const conNumeros = poa('AVANCE', fila(...programado), fila(...ejecutado), meta);
        expect(poa('AVANCE', fila(...enTexto(programado)), fila(...enTexto(ejecutado)), `${meta}`)).toEqual(
          conNumeros,
        );
      }),
    );
  });

  it('adds the quarters up to the year, and months to the months before', () => {
    fc.assert(
      fc.property(doce, fc.integer({ min: 2, max: 12 }), (meses, hasta) => {
        const rango = fila(...meses);
        const trimestres = [1, 2, 3, 4].map((trimestre) => Number(poa('TRIMESTRE', rango, trimestre)));
        expect(trimestres.reduce((a, b) => a + b)).toBe(poa('EJECUTADO', rango, 12));
        const anterior = Number(poa('EJECUTADO', rango, hasta - 1));
        expect(poa('EJECUTADO', rango, hasta)).toBe(anterior + (meses[hasta - 1] ?? 0));
      }),
    );
  });

  it('caps at 100 and otherwise leaves the figure alone', () => {
    fc.assert(
      fc.property(doce, doce, tipo, sentido, (programado, ejecutado, clase, senda) => {
        const con = (tope: boolean) =>
          poa('EFICACIA', fila(...programado), fila(...ejecutado), 100, null, clase, senda, tope);
        const [topada, libre] = [con(true), con(false)];
        if (typeof libre === 'number') expect(topada).toBe(Math.min(100, libre));
        else expect(topada).toBe(libre);
      }),
    );
  });

  it('rises with what is executed where more is better, and falls where less is', () => {
    fc.assert(
      fc.property(doce, fc.nat({ max: 11 }), fc.integer({ min: 1, max: 500 }), (meses, cual, mas) => {
        const ejecutado = meses.map((valor) => (valor ?? 0) + 1);
        const aumentado = ejecutado.map((valor, i) => (i === cual ? valor + mas : valor));
        const con = (reales: number[], senda: string) =>
          Number(
            poa(
              'EFICACIA',
              fila(...Array<number>(12).fill(10)),
              fila(...reales),
              10,
              12,
              'constante',
              senda,
              false,
            ),
          );
        expect(con(aumentado, 'mayor')).toBeGreaterThan(con(ejecutado, 'mayor'));
        expect(con(aumentado, 'menor')).toBeLessThan(con(ejecutado, 'menor'));
      }),
    );
  });

  it('does not mind the order of children', () => {
    const filas = fc.array(fc.tuple(codigo, mes), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(filas, fc.integer(), (plan, semilla) => {
        const mezclado = [...plan].sort((a, b) => orden(a[0], semilla) - orden(b[0], semilla));
        for (const figura of ['PROMEDIO.HIJOS', 'SUMA.HIJOS']) {
          const con = (rows: typeof plan) =>
            poa(
              figura,
              'GROGR1',
              columna(...rows.map(([clave]) => clave)),
              columna(...rows.map(([, v]) => v)),
            );
          const [a, b] = [con(plan), con(mezclado)];
          if (typeof a === 'number') expect(b).toBeCloseTo(a, 9);
          else expect(b).toBe(a);
        }
      }),
    );
  });

  it('spills what each cell gives one by one', () => {
    const celda = fc.oneof(mes, codigo, fc.constantFrom('x', '', '12,5', '80%', '5.1.1', '24110'));
    const celdas = fc.array(celda, { minLength: 2, maxLength: 12 });
    const deUna = [
      'CODIGO.NIVEL',
      'CODIGO.PADRE',
      'CODIGO.AREA',
      'CODIGO.VALIDO',
      'SEMAFORO',
      'PARTIDA.GRUPO',
    ];
    const comoEnDerrame = (valor: unknown) =>
      typeof valor === 'string' ? valor.replace(/^(#VALUE!|#N\/A) .*$/, '$1') : valor;
    fc.assert(
      fc.property(celdas, celdas, (unas, otras) => {
        for (const id of deUna) {
          expect(poa(id, columna(...unas))).toEqual(
            columna(...unas.map((una) => comoEnDerrame(poa(id, una)))),
          );
        }
        const pares = unas.slice(0, otras.length).map((una, i) => [una, otras[i]] as const);
        fc.pre(pares.length > 1);
        for (const id of ['EJECUCION', 'EFICIENCIA']) {
          const juntos = poa(id, columna(...pares.map(([a]) => a)), columna(...pares.map(([, b]) => b)));
          expect(juntos).toEqual(columna(...pares.map(([a, b]) => comoEnDerrame(poa(id, a, b)))));
        }
      }),
    );
  });

  it('gives a finite number, a text, a truth value or an error of ours, whatever comes in', async () => {
    const cualquiera = fc.oneof(
      fc.anything(),
      fc.array(fc.array(fc.oneof(mes, fc.string(), fc.boolean(), fc.constant(undefined)), { maxLength: 13 })),
      doce.map((meses) => fila(...meses)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FUNCIONES)),
        fc.array(cualquiera, { maxLength: 8 }),
        async (id, args) => {
          let valor: unknown;
          try {
            valor = await FUNCIONES[id]?.(...args);
          } catch (error) {
            expect(error).toBeInstanceOf(ErrorDeFormula);
            return;
          }
          for (const celda of [valor].flat(2)) {
            if (typeof celda === 'number') expect(Number.isFinite(celda)).toBe(true);
            else
              expect(celda instanceof ErrorDeFormula || ['string', 'boolean'].includes(typeof celda)).toBe(
                true,
              );
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** A fixed shuffle: order of a text under a seed. */
function orden(texto: string, semilla: number): number {
  return Array.from(texto).reduce((hash, letra) => (hash * 31 + letra.charCodeAt(0)) | 0, semilla);
}
