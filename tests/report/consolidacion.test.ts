import fc from 'fast-check';
import type { Trimestre } from '../../src/plan/mes';
import { avisosDe } from '../../src/report/avisos';
import { cifrasDe } from '../../src/report/cifras';
import type { Avances } from '../../src/report/cifras';
import { consolidar, tareasPorUnidad } from '../../src/report/consolidacion';
import type { OpcionesConsolidacion } from '../../src/report/consolidacion';
import type { Unidad } from '../../src/report/unidad';
import type { Esperada } from './unidades';
import { esperado, estructuraDe2020, unidadesDe2020, unidadesDeLibros } from './unidades';

const UNIDADES = unidadesDe2020();
const ESTRUCTURA = estructuraDe2020();
const ESPERADO = esperado();
const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

const cifras2020 = (trimestre: Trimestre, opciones: OpcionesConsolidacion = {}) =>
  cifrasDe(consolidar(UNIDADES, { trimestre, estructura: ESTRUCTURA, ...opciones }));

/** Differences beyond 1e-9, as lines; null is a figure that is not available. */
function diferencias(
  esperadas: Readonly<Record<string, Esperada>>,
  obtenidas: readonly (Avances & { codigo: string })[],
): string[] {
  return Object.entries(esperadas).flatMap(([codigo, { avp, avance, eficacia }]) => {
    const cifras = obtenidas.find((una) => una.codigo === codigo);
    const iguales =
      cifras !== undefined &&
      iguala(cifras.programado, avp) &&
      iguala(cifras.avance, avance) &&
      iguala(cifras.eficacia, eficacia);
    return iguales ? [] : [`${codigo}: ${JSON.stringify(cifras)}`];
  });
}

function iguala(una: number | null, otra: number | null): boolean {
  return una === null || otra === null ? una === otra : Math.abs(una - otra) <= 1e-9;
}

describe('the three simulated customs units of 2020 in the institution’s structure', () => {
  test.each(TRIMESTRES)('T%i: operations, ACPs and the weighted total', (trimestre) => {
    const { operaciones, acciones, avance, ponderacion } = cifras2020(trimestre);
    const esperadas = ESPERADO.quarters[String(trimestre)];
    if (!esperadas) throw new Error('no quarter');
    expect(diferencias(esperadas.op, operaciones)).toEqual([]);
    expect(diferencias(esperadas.acp, acciones)).toEqual([]);
    expect(avance.ponderado).toBeCloseTo(esperadas.total_pond_present, 9);
    expect(ponderacion).toBe(esperadas.weight_present);
  });

  test('budgets and tasks of every operation', () => {
    const { operaciones } = cifras2020(4);
    const conTareas = operaciones.filter(({ tareas }) => tareas > 0);
    const tabla = conTareas.map(({ codigo, vigente, ejecutado, tareas }) => [
      codigo,
      { vigente, ejecutado, tareas },
    ]);
    expect(Object.fromEntries(tabla)).toEqual(ESPERADO.budget_by_op);
  });

  test('all 99 rows of the units find the institution’s row of that name, whatever its number', () => {
    const { equivalencias } = consolidar(UNIDADES, { estructura: ESTRUCTURA });
    const pares = equivalencias.map(({ de, a, estado }) => [de, a, estado]);
    expect(Object.fromEntries(pares.map(([de, a]) => [de, a]))).toEqual(
      Object.fromEntries(Object.entries(ESPERADO.map).map(([de, { to }]) => [de, to])),
    );
    expect(new Set(pares.map(([, , estado]) => estado))).toEqual(new Set(['propuesta']));
  });

  test('the other methods: mean of ACPs, of AEIs, weighted by budget', () => {
    const { acciones, avance } = cifras2020(4);
    const conAvance = acciones.flatMap((una) =>
      una.avance === null ? [] : [{ ...una, avance: una.avance }],
    );
    const media = (valores: readonly number[]) => valores.reduce((a, b) => a + b, 0) / valores.length;
    const aeis = ['6.1', '6.2', '14.3', '12.4'].map((aei) =>
      media(conAvance.filter((una) => una.aei === aei).map((una) => una.avance)),
    );
    const vigente = conAvance.reduce((suma, una) => suma + (una.vigente ?? 0), 0);
    expect(avance.mediaAcp).toBeCloseTo(media(conAvance.map((una) => una.avance)), 9);
    expect(avance.mediaAei).toBeCloseTo(media(aeis), 9);
    expect(avance.presupuesto).toBeCloseTo(
      conAvance.reduce((suma, una) => suma + (una.vigente ?? 0) * una.avance, 0) / vigente,
      9,
    );
  });

  test('five ACPs have no unit: said with their weight, and not hidden in the total', () => {
    const consolidacion = consolidar(UNIDADES, { estructura: ESTRUCTURA });
    expect(avisosDe(consolidacion, cifrasDe(consolidacion))).toEqual([
      {
        codigo: 'acp-sin-unidades',
        datos: { cuantas: 5, ponderacion: 14, codigos: '6.1.2, 6.1.6, 14.3.3, 12.4.3, 12.4.5' },
      },
    ]);
  });

  test('weights that do not add to 100 are said, never normalised', () => {
    const [primera, ...resto] = ESTRUCTURA.acciones;
    if (!primera) throw new Error('no structure');
    const estructura = { ...ESTRUCTURA, acciones: [{ ...primera, ponderacion: 3 }, ...resto] };
    const consolidacion = consolidar(UNIDADES, { estructura });
    const cifras = cifrasDe(consolidacion);
    expect(cifras.ponderacion).toBe(85);
    expect(avisosDe(consolidacion, cifras)).toContainEqual({
      codigo: 'ponderacion-no-suma-100',
      datos: { suma: 99 },
    });
  });

  test('the quarter left open is the one that the units report', () => {
    expect(consolidar(UNIDADES).trimestre).toBe(4);
  });
});

describe('equivalences that a person decides', () => {
  const [grogr] = UNIDADES;
  const conNombre = (codigo: string, descripcion: string): Unidad => {
    if (!grogr) throw new Error('no unit');
    const filas = grogr.tabla.filas.map((fila) => (fila.codigo === codigo ? { ...fila, descripcion } : fila));
    return { ...grogr, tabla: { ...grogr.tabla, filas } };
  };
  const dudosa = conNombre('GROGR1.2.4.2', 'Mejorar la eficiencia de los procesos');

  test('a name that fits two operations is pending: its tasks are left out, and it is said', () => {
    const consolidacion = consolidar([dudosa], { estructura: ESTRUCTURA });
    const pendientes = consolidacion.equivalencias.filter(({ estado }) => estado === 'pendiente');
    expect(pendientes).toMatchObject([{ de: 'GROGR1.2.4.2', nivel: 'operacion', tareas: 4 }]);
    expect(consolidacion.pendientes).toHaveLength(4);
    expect(consolidacion.renglones).toHaveLength(92);
    expect(avisosDe(consolidacion, cifrasDe(consolidacion)).map(({ codigo }) => codigo)).toContain(
      'equivalencia-pendiente',
    );
  });

  test('a confirmed pair wins, also against a clear name and across ACPs', () => {
    const confirmadas = new Map([
      ['GROGR1.2.4.2', '6.2.4.3'],
      ['GROGR1.1.1.1', '12.4.2.1'],
    ]);
    const { equivalencias, pendientes } = consolidar([dudosa], { estructura: ESTRUCTURA, confirmadas });
    expect(pendientes).toEqual([]);
    expect(equivalencias.filter(({ estado }) => estado === 'confirmada')).toMatchObject([
      { de: 'GROGR1.1.1.1', a: '12.4.2.1', puntaje: 1 },
      { de: 'GROGR1.2.4.2', a: '6.2.4.3', puntaje: 1 },
    ]);
  });

  test('a confirmed pair to a code that the institution no longer has is not used, and said', () => {
    const confirmadas = new Map([['GROGR1.1.1.1', '9.9.9.9']]);
    const consolidacion = consolidar(UNIDADES, { estructura: ESTRUCTURA, confirmadas });
    expect(avisosDe(consolidacion, cifrasDe(consolidacion))).toContainEqual({
      codigo: 'equivalencia-sin-destino',
      datos: { de: 'GROGR1.1.1.1', a: '9.9.9.9' },
    });
    expect(consolidacion.equivalencias.find(({ de }) => de === 'GROGR1.1.1.1')?.a).toBe('6.1.1.3');
  });
});

describe('a structure proposed from the units', () => {
  test('what three units name alike is one, and all ACPs weigh the same', () => {
    const { estructura } = consolidar(UNIDADES);
    expect(estructura.propuesta).toBe(true);
    expect(estructura.acciones.map(({ codigo }) => codigo)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.1.4',
      '1.2.1',
      '1.2.2',
      '1.2.3',
      '1.2.4',
      '1.2.5',
      '1.3.1',
      '1.3.2',
      '1.4.1',
      '1.4.2',
      '1.4.3',
    ]);
    expect(estructura.acciones.flatMap(({ operaciones }) => operaciones)).toHaveLength(19);
    expect(new Set(estructura.acciones.map(({ ponderacion }) => ponderacion))).toEqual(new Set([100 / 14]));
  });

  test('it gives the same figures as the institution’s, by other codes', () => {
    const propuesta = cifrasDe(consolidar(UNIDADES));
    const avances = (una: typeof propuesta) =>
      una.acciones
        .flatMap(({ avance }) => avance ?? [])
        .sort((a, b) => a - b)
        .map((avance) => avance.toFixed(9));
    expect(avances(propuesta)).toEqual(avances(cifras2020(4)));
  });

  test('one unit keeps its own codes', () => {
    const { estructura } = consolidar(unidadesDeLibros('anb-usogc-2017-t4.xlsx'));
    expect(estructura.acciones.map(({ codigo }) => codigo)).toEqual([
      'USOGC1.1.2',
      'USOGC1.1.3',
      'USOGC1.2.1',
      'USOGC1.2.2',
      'USOGC1.3.1',
      'USOGC1.3.2',
      'USOGC1.3.3',
    ]);
  });
});

describe('laws', () => {
  const todas = [
    ...UNIDADES,
    ...unidadesDeLibros('anb-gror-2020.xlsx', 'anb-usogc-2017-t4.xlsx', 'mdpyep-2017-dgp.xlsx'),
  ];
  const enDesorden = fc.shuffledSubarray([...todas], { minLength: 1 });
  const conEstructura = fc.constantFrom(ESTRUCTURA, null);

  test('the order of the units does not matter', () => {
    fc.assert(
      fc.property(enDesorden, conEstructura, (unidades, estructura) => {
        const ordenadas = todas.filter((unidad) => unidades.includes(unidad));
        expect(consolidar(unidades, { estructura })).toEqual(consolidar(ordenadas, { estructura }));
      }),
      { numRuns: 25 },
    );
  });

  test('the parts add to the totals, and no task is lost or doubled', () => {
    fc.assert(
      fc.property(
        enDesorden,
        conEstructura,
        fc.constantFrom(...TRIMESTRES),
        (unidades, estructura, trimestre) => {
          const consolidacion = consolidar(unidades, { estructura, trimestre });
          const { operaciones, acciones, unidades: porUnidad, total } = cifrasDe(consolidacion);
          for (const campo of ['vigente', 'ejecutado', 'tareas'] as const) {
            for (const partes of [operaciones, acciones, porUnidad]) {
              const suma = partes.reduce((acumulado, parte) => acumulado + (parte[campo] ?? 0), 0);
              expect(suma).toBeCloseTo(total[campo] ?? 0, 6);
            }
          }
          const tareasDe = tareasPorUnidad(consolidacion);
          const recibidas = consolidacion.unidades.reduce((suma, unidad) => suma + tareasDe(unidad), 0);
          const pendientes = consolidacion.pendientes.filter(({ clase }) => clase === 'tarea').length;
          expect(total.tareas + pendientes).toBe(recibidas);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a unit handed in twice is said, and does not count twice', () => {
    fc.assert(
      fc.property(fc.subarray([...UNIDADES], { minLength: 1 }), fc.nat(3), (otraVez, lugar) => {
        const copias = otraVez.map((unidad) => ({ ...unidad, archivo: `copia de ${unidad.archivo}` }));
        const doble = [...UNIDADES.slice(0, lugar), ...copias, ...UNIDADES.slice(lugar)];
        const consolidacion = consolidar(doble, { estructura: ESTRUCTURA });
        const repetidas = consolidacion.recibidas.filter(({ estado }) => estado === 'repetida');
        expect(repetidas).toHaveLength(otraVez.length);
        expect(cifrasDe(consolidacion).total).toEqual(cifras2020(4).total);
        expect(
          avisosDe(consolidacion, cifrasDe(consolidacion)).filter(
            ({ codigo }) => codigo === 'unidad-repetida',
          ),
        ).toHaveLength(otraVez.length);
      }),
      { numRuns: 20 },
    );
  });
});
