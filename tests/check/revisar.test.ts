import { seguimiento } from '../../src/check/ejemplos/aduana';
import { revisar } from '../../src/check/revisar';
import type { HallazgoDeRegla, Regla } from '../../src/check/types';
import { detectar } from '../../src/layout/detectar';
import { AJUSTES_POR_DEFECTO } from '../../src/plan/ajustes';
import type { Tabla } from '../../src/plan/tabla';
import { sheetFrom } from '../../src/sheet/sheet';

const filas = seguimiento([
  { codigo: 'USOGC1.1', presupuesto: 10, eficacia: 50 },
  { codigo: 'USOGC1.1.1', presupuesto: 4, eficacia: 40 },
  { codigo: 'USOGC1.1.2', presupuesto: 6, eficacia: 60 },
]);

function reglaQue(revisarTabla: Regla['revisar'], cambios: Partial<Regla> = {}): Regla {
  return {
    id: 'prueba',
    gravedad: 'error',
    titulo: '',
    porque: '',
    comoArreglar: '',
    necesita: [],
    mensajes: { m: 'Mensaje.' },
    ejemplos: { validos: [], invalidos: [] },
    revisar: revisarTabla,
    ...cambios,
  };
}

function correr(reglas: readonly Regla[], valores = filas, formulas?: string[][]) {
  const sheet = sheetFrom({ name: 'H', values: valores, ...(formulas && { formulas }) });
  return revisar(detectar(sheet), [sheet], 'a.xlsx', reglas, AJUSTES_POR_DEFECTO);
}

const porFila = (datos: Partial<HallazgoDeRegla> = {}) =>
  reglaQue(({ tabla }) =>
    tabla.filas.map((fila) => ({ mensaje: 'm', datos: {}, fila, rol: 'presupuesto', ...datos })),
  );

describe('revisar', () => {
  it('locates findings and takes the severity of the rule', () => {
    const [primero] = correr([porFila({ esperado: 1, actual: 2 })]).hallazgos;
    expect(primero).toEqual({
      regla: 'prueba',
      mensajeId: 'm',
      datos: {},
      gravedad: 'error',
      archivo: 'a.xlsx',
      hoja: 'H',
      celda: 'AI8',
      fila: 8,
      codigo: 'USOGC1.1',
      esperado: 1,
      actual: 2,
      relacionadas: [],
      arreglo: null,
      huella: 'prueba|anb-poa01-seguimiento|USOGC|USOGC1.1|presupuesto',
    });
  });

  it.each([
    ['programado', 3, 'I8'],
    ['ejecutado', undefined, 'S8'],
    ['ponderacion', undefined, 'B8'],
  ] as const)('finds the cell of %s, month %s', (rol, mes, celda) => {
    const [primero] = correr([porFila({ rol, ...(mes && { mes }) })]).hallazgos;
    expect(primero?.celda).toBe(celda);
  });

  it('reports a rule whose column is missing, and one that throws; the others run', () => {
    const { hallazgos, omitidas } = correr([
      reglaQue(() => [], { id: 'sin-columna', necesita: ['partida', 'codigo', 'inicio'] }),
      reglaQue(
        function* ({ tabla }) {
          for (const fila of tabla.filas) yield { mensaje: 'm', datos: {}, fila, rol: 'codigo' };
          throw new Error('boom');
        },
        { id: 'falla' },
      ),
      porFila(),
    ]);
    expect(hallazgos.map(({ regla }) => regla)).toEqual(['prueba', 'prueba', 'prueba']);
    expect(omitidas).toEqual([
      {
        regla: 'sin-columna',
        archivo: 'a.xlsx',
        hoja: 'H',
        motivo: { id: 'falta-columna', datos: { roles: 'partida inicio' } },
      },
      {
        regla: 'falla',
        archivo: 'a.xlsx',
        hoja: 'H',
        motivo: { id: 'regla-fallida', datos: { detalle: 'boom' } },
      },
    ]);
  });

  it('orders by row, column and rule, whatever the rules yield', () => {
    const alReves = (id: string, rol: 'codigo' | 'eficacia') =>
      reglaQue(
        ({ tabla }) => [...tabla.filas].reverse().map((fila) => ({ mensaje: 'm', datos: {}, fila, rol })),
        { id },
      );
    const { hallazgos } = correr([alReves('b', 'eficacia'), alReves('a', 'codigo'), alReves('c', 'codigo')]);
    expect(hallazgos.map(({ celda, regla }) => `${celda} ${regla}`)).toEqual([
      'B8 a',
      'B8 c',
      'AE8 b',
      'B9 a',
      'B9 c',
      'AE9 b',
      'B10 a',
      'B10 c',
      'AE10 b',
    ]);
  });

  it('drops a fix that would overwrite a formula', () => {
    const arreglo = { clase: 'seguro', ediciones: [{ celda: 'AI8', antes: 10, despues: 11 }] } as const;
    const formulas = filas.map((_, row) =>
      row === 7 ? [...new Array<string>(34).fill(''), '=AI9+AI10'] : [],
    );
    expect(correr([porFila({ arreglo })]).hallazgos[0]?.arreglo).toEqual(arreglo);
    expect(correr([porFila({ arreglo })], filas, formulas).hallazgos[0]?.arreglo).toBeNull();
  });

  it('refuses a table whose sheet is not at hand', () => {
    const sheet = sheetFrom({ name: 'H', values: filas });
    const tablas: readonly Tabla[] = detectar(sheet);
    expect(() => revisar(tablas, [], 'a.xlsx', [], AJUSTES_POR_DEFECTO)).toThrow(RangeError);
  });
});

describe('huellas', () => {
  const codigos = (lista: readonly string[]) =>
    seguimiento(lista.map((codigo, i) => ({ codigo, meta: 1, descripcion: `Tarea ${i} de la unidad` })));
  const marcas = (valores: typeof filas, regla = porFila()) =>
    correr([regla], valores).hallazgos.map(({ huella }) => huella);

  it('survives inserted rows and sorting', () => {
    const antes = marcas(filas);
    const movidas = [...filas.slice(0, 7), [], ...filas.slice(7).reverse()];
    expect(marcas(movidas).sort()).toEqual([...antes].sort());
  });

  it('tells rows with one code apart by description, in any order', () => {
    const dobles = marcas(codigos(['USOGC1.1', 'USOGC1.1']));
    expect(new Set(dobles).size).toBe(2);
    const cabeza = seguimiento([]);
    const cuerpo = codigos(['USOGC1.1', 'USOGC1.1']).slice(cabeza.length);
    expect(marcas([...cabeza, ...cuerpo.reverse()]).sort()).toEqual([...dobles].sort());
  });

  it('stays when what is found in the other row with its code is gone', () => {
    const dobles = codigos(['USOGC1.1', 'USOGC1.1']);
    const soloUna = reglaQue(({ tabla: { filas: todas } }) =>
      todas.slice(1).map((fila): HallazgoDeRegla => ({ mensaje: 'm', datos: {}, fila, rol: 'meta' })),
    );
    const ambas = reglaQue(({ tabla: { filas: todas } }) =>
      todas.map((fila): HallazgoDeRegla => ({ mensaje: 'm', datos: {}, fila, rol: 'meta' })),
    );
    expect(marcas(dobles, ambas)).toEqual(expect.arrayContaining(marcas(dobles, soloUna)));
    expect(marcas(dobles, soloUna)).toHaveLength(1);
  });

  it('tells months and messages apart, and at last counts', () => {
    const dos = reglaQue(({ tabla: { filas: todas } }) =>
      todas.slice(0, 1).flatMap((fila): HallazgoDeRegla[] => [
        { mensaje: 'm', datos: {}, fila, rol: 'programado', mes: 1 },
        { mensaje: 'm', datos: {}, fila, rol: 'programado', mes: 2 },
        { mensaje: 'n', datos: {}, fila, rol: 'programado', mes: 2 },
        { mensaje: 'n', datos: {}, fila, rol: 'programado', mes: 2 },
      ]),
    );
    const cabeza = 'prueba|anb-poa01-seguimiento|USOGC|USOGC1.1|programado';
    expect(marcas(filas, dos)).toEqual([`${cabeza}:1`, `${cabeza}:2|m`, `${cabeza}:2|n`, `${cabeza}:2|n|#2`]);
  });
});
