import type { OpcionesConsolidacion } from '../../src/report/consolidacion';
import { hojasDelInforme } from '../../src/report/consolidado';
import type { Unidad } from '../../src/report/unidad';
import type { HojaGenerada } from '../../src/report/types';
import { contenido, editablesDe, filasDe, tablaDe } from './hoja';
import { unidadDePrueba } from './plan';
import { estructuraDe2020, unidadesDe2020 } from './unidades';

const UNIDAD = unidadDePrueba();

interface Hojas {
  readonly informe: HojaGenerada;
  readonly base: HojaGenerada;
  readonly equivalencias: HojaGenerada | null;
}

function hojas(unidades: readonly Unidad[] = [UNIDAD], opciones: OpcionesConsolidacion = {}): Hojas {
  const [informe, base, equivalencias = null] = hojasDelInforme(unidades, opciones);
  if (!informe || !base) throw new Error('two sheets expected');
  return { informe, base, equivalencias };
}

test('the title block is the one of the customs report', () => {
  expect(
    filasDe(hojas().informe)
      .slice(0, 5)
      .map(([texto]) => texto),
  ).toEqual([
    'ADUANA NACIONAL',
    'INFORME DE SEGUIMIENTO Y EVALUACIÓN AL POA',
    'CUARTO TRIMESTRE',
    'GESTIÓN 2017',
    'Unidades incluidas (1): UNI.',
  ]);
});

describe('Cuadro 1', () => {
  test('counts what the units bring; beside the structure’s own counts where there is one', () => {
    const { titulos, filas } = tablaDe(hojas().informe, 'Cuadro N° 1');
    expect(titulos).toEqual(['Estructura del POA', null, null, 'De las unidades']);
    expect(filas.map(([etiqueta]) => etiqueta)).toEqual([
      'N° de Acciones Estratégicas Institucionales',
      'N° de Acciones de Corto Plazo',
      'N° de Operaciones',
      'N° Tareas',
      'Presupuesto Vigente (en Bs)',
    ]);
    const { informe } = hojas(unidadesDe2020(), { estructura: estructuraDe2020() });
    // The structure of 2020 has 45 operations; the printed report counts 46.
    expect(tablaDe(informe, 'Cuadro N° 1').filas.map((fila) => fila[4])).toEqual([
      4,
      19,
      45,
      null,
      578301240,
    ]);
  });
});

describe('Cuadro 2', () => {
  const { informe } = hojas(unidadesDe2020(), { estructura: estructuraDe2020(), trimestre: 3 });
  const { titulos, fila, filas } = tablaDe(informe, 'Cuadro N° 2');

  test('has the title and the columns of the customs report, and what the units say', () => {
    expect(filasDe(informe).flat()).toContain(
      'Cuadro N° 2  "Desglose de la Estructura del POA, Gestión 2020" – Al Tercer Trimestre 2020',
    );
    expect(titulos.filter((titulo) => titulo !== null)).toEqual([
      'N° Op.',
      'Tareas',
      'Acciones Estratégicas, Acciones de Corto Plazo y Operaciones',
      'T.G.N.',
      'Otros',
      'Total',
      'Según unidades',
      'Con tareas',
      'Nivel',
    ]);
  });

  test('an ACP adds up its operations, an AEI its ACPs, the total the AEIs', () => {
    const lugar = (codigo: string) =>
      filas.findIndex(([clave]) => clave === codigo) + tablaDe(informe, 'Cuadro N° 2').primera;
    expect(fila('6.1.1')['T.G.N.']).toBe(`=SUM(D${lugar('6.1.1.1')}:D${lugar('6.1.1.4')})`);
    expect(fila('6.1')['T.G.N.']).toBe(
      `=SUM(${['6.1.1', '6.1.2', '6.1.3', '6.1.4', '6.1.5', '6.1.6'].map((acp) => `D${lugar(acp)}`).join(',')})`,
    );
    expect(fila('TOTALES')['Otros']).toBe(
      `=SUM(${['6.1', '6.2', '14.3', '12.4'].map((aei) => `E${lugar(aei)}`).join(',')})`,
    );
  });

  test('T.G.N. and Otros are the structure’s (row 12.4.1.3 of the report)', () => {
    expect(fila('12.4.1.3')).toMatchObject({ 'T.G.N.': 254882662, Otros: 132661995 });
  });

  test('a structure without financing gives what the units bring', () => {
    expect(tablaDe(hojas().informe, 'Cuadro N° 2').titulos).toContain('Presupuesto Vigente');
    expect(tablaDe(hojas().informe, 'Cuadro N° 2').titulos).not.toContain('T.G.N.');
  });
});

describe('Cuadro 3', () => {
  test('has a row per acción de corto plazo, in plan order, with the columns of the customs report', () => {
    const { titulos, filas } = tablaDe(
      hojas().informe,
      'Cuadro N° 3  "Resultados" – Al Cuarto Trimestre 2017',
    );
    expect(titulos).toEqual([
      'Código',
      'Pond.',
      'Acciones de Corto Plazo',
      'Presupuesto Vigente',
      'Asignado/Ejecutado',
      '% de Ejec.',
      '% Programado',
      '% de Avance',
      '% de Eficacia',
      'Semáforo',
      'Tareas',
      'Resultados Alcanzados',
    ]);
    expect(filas.map((fila) => [fila[0], fila[1], fila[2], fila[11]])).toEqual([
      ['UNI1.1.1', 50, '(su fila no está en el plan recibido: UNI1.1.1)', 'Se revisó.'],
      ['UNI1.1.2', 50, 'Simplificar trámites', '=cmd|x\nSe revisó.'],
      [null, expect.stringMatching(/^=SUM\(/), 'TOTAL', null],
    ]);
  });

  test('its figures are native: budgets over Base POA, avance over the operations', () => {
    const { informe } = hojas();
    const { primera, fila } = tablaDe(informe, 'Cuadro N° 3');
    const detalle = tablaDe(informe, 'Detalle').primera;
    expect(fila('UNI1.1.2')).toMatchObject({
      'Presupuesto Vigente': `=SUMIFS('Base POA'!$AY$2:$AY$5,'Base POA'!$C$2:$C$5,A${primera + 1})`,
      '% de Ejec.': `=IF(D${primera + 1}=0,0,E${primera + 1}/D${primera + 1}*100)`,
      '% de Avance': `=IFERROR(AVERAGE(H${detalle + 1}:H${detalle + 2}),"")`,
      Semáforo: `=IF(ISNUMBER(I${primera + 1}),IF(I${primera + 1}+1E-9>=80,"Verde",IF(I${primera + 1}+1E-9>=50,"Amarillo","Rojo")),"Sin dato")`,
    });
  });

  test.each(['ponderado', 'media-acp', 'media-aei', 'presupuesto'] as const)(
    'the total is that of the chosen method, which is named: %s',
    (metodo) => {
      const { informe } = hojas([UNIDAD], { metodo });
      const { primera, filas, titulos } = tablaDe(informe, 'Avance total según el método');
      const elegida = filas.findIndex((fila) => fila[4] === '◄ Elegido');
      expect(filas.filter((fila) => fila[4] !== null)).toHaveLength(1);
      expect(['ponderado', 'media-acp', 'media-aei', 'presupuesto'][elegida]).toBe(metodo);
      expect(titulos[7]).toBe('% de Avance');
      expect(tablaDe(informe, 'Cuadro N° 3').fila('TOTAL')['% de Avance']).toBe(`=H${primera + elegida}`);
    },
  );

  test('the weighted total weighs only the acciones that have an avance', () => {
    const { informe } = hojas();
    const { primera } = tablaDe(informe, 'Cuadro N° 3');
    const [b, h] = [`B${primera}:B${primera + 1}`, `H${primera}:H${primera + 1}`];
    expect(tablaDe(informe, 'Avance total').filas[0]?.[7]).toBe(
      `=IFERROR(SUMPRODUCT(${b},${h})/SUMPRODUCT(${b},--ISNUMBER(${h})),"")`,
    );
  });

  test('an ACP without units has no figures, and is named below with its weight', () => {
    const { informe } = hojas(unidadesDe2020(), { estructura: estructuraDe2020() });
    expect(tablaDe(informe, 'Cuadro N° 3').fila('6.1.2')).toMatchObject({
      'Pond.': 1,
      'Presupuesto Vigente': null,
      '% de Avance': '=""',
    });
    expect(filasDe(informe).flat()).toContain(
      'Sin tareas de ninguna unidad, y por eso fuera del total (Pond. 14): 6.1.2, 6.1.6, 14.3.3, 12.4.3, 12.4.5.',
    );
  });
});

test('Cuadro 4 says result and deviation of the quarter, and drafts why', () => {
  const { informe } = hojas([UNIDAD], { trimestre: 2 });
  const { fila, primera } = tablaDe(informe, 'Cuadro N° 4');
  expect(fila('2do Trimestre')).toMatchObject({
    Resultado: expect.stringContaining('Al segundo trimestre de la gestión 2017') as string,
    'Desviación (puntos)': `=IF(AND(ISNUMBER(D${primera}),ISNUMBER(G${primera})),G${primera}-D${primera},"")`,
    // 50 % programmed; operations at (50 + 25) / 2 and 0.
    Desviaciones:
      'Las mayores desviaciones frente a lo programado son:\nUNI1.1.2 Simplificar trámites: -31,25 puntos.',
  });
});

test('an operation is the mean of its tasks to the quarter of the report', () => {
  const { base, informe } = hojas([UNIDAD], { trimestre: 2 });
  expect(filasDe(base)[0]?.indexOf('Avance T2 %')).toBe(42);
  const { fila, primera } = tablaDe(informe, 'Detalle');
  expect(fila('UNI1.1.2.1')['% de Avance']).toBe(
    `=IFERROR(AVERAGEIFS('Base POA'!$AQ$2:$AQ$5,'Base POA'!$D$2:$D$5,A${primera + 1}),"")`,
  );
});

test('operations and their tasks stand in numeric order: .10 after .2', () => {
  const { base } = hojas();
  expect(base.filas.map((fila) => contenido(fila[4]))).toEqual([
    'Código de la unidad',
    'UNI1.1.1.1.1',
    'UNI1.1.2.1.1',
    'UNI1.1.2.1.2',
    'UNI1.1.2.10.1',
  ]);
});

test('texts of the plan are texts, also where they look like formulas', () => {
  const { informe } = hojas();
  const clases = informe.filas.flatMap((fila) =>
    fila.filter((celda) => celda !== null && String(contenido(celda)).startsWith('=cmd')),
  );
  expect(clases.map((celda) => celda?.clase)).toEqual(['relato']);
});

test('proposed weights and narratives can be found again by the code of their row', () => {
  const { informe } = hojas();
  const tres = tablaDe(informe, 'Cuadro N° 3').primera;
  const cuatro = tablaDe(informe, 'Cuadro N° 4').primera;
  expect(editablesDe(informe)).toEqual([
    `_POA_T4_CUADRO3_PONDERACION A${tres}:A${tres + 1} B${tres}:B${tres + 1}`,
    `_POA_T4_CUADRO3_RESULTADOS A${tres}:A${tres + 1} L${tres}:L${tres + 1}`,
    `_POA_T4_CUADRO4_DESVIACIONES A${cuatro} L${cuatro}`,
  ]);
});

test('rows of Base POA lead back to their cell, those of other files name it', () => {
  expect(hojas().base.filas[1]?.at(-1)).toMatchObject({ clase: 'enlace', hoja: "Plan d'Oruro", celda: 'B9' });
  const { base } = hojas([{ ...UNIDAD, archivo: '/carpeta/plan.xlsx', enEsteLibro: false }]);
  expect(base.filas[1]?.at(-1)).toMatchObject({ clase: 'texto', texto: "Plan d'Oruro!B9" });
  expect(contenido(base.filas[1]?.at(-2))).toBe('plan.xlsx');
});

test('the order in which units are given does not matter', () => {
  const otra = unidadDePrueba(
    { hoja: 'Otra', titulo: { ...UNIDAD.tabla.titulo, area: 'OTRA' } },
    'otra.xlsx',
  );
  expect(hojasDelInforme([otra, UNIDAD], { trimestre: 4 })).toEqual(
    hojasDelInforme([UNIDAD, otra], { trimestre: 4 }),
  );
});

test('a task without a readable code is shown as homeless, not lost', () => {
  const perdida = UNIDAD.tabla.filas.map((fila) => (fila.fila === 9 ? { ...fila, codigo: null } : fila));
  const { base, informe } = hojas([unidadDePrueba({ filas: perdida })]);
  expect(base.filas).toHaveLength(5);
  expect(tablaDe(informe, 'Cuadro N° 3').fila('(sin código)')).toMatchObject({
    'Pond.': 50,
    'Acciones de Corto Plazo': 'Tareas cuyo código falta o no se puede leer',
  });
});

describe('units', () => {
  test('a row each, by a short name that Base POA repeats; those left out are listed with the reason', () => {
    const vieja = unidadDePrueba({ titulo: { ...UNIDAD.tabla.titulo, gestion: 2016 } }, 'vieja.xlsx');
    const sinPlan = [{ archivo: '/tmp/roto.xlsx', estado: 'ilegible' as const, motivo: 'Está dañado.' }];
    const { informe, base } = hojas([UNIDAD, { ...UNIDAD, archivo: 'otra.xlsx' }, vieja, UNIDAD], {
      sinPlan,
    });
    expect(tablaDe(informe, 'Seguimiento por unidad').filas.map(([clave]) => clave)).toEqual(['UNI', null]);
    expect(new Set(base.filas.slice(1).map((fila) => contenido(fila[0])))).toEqual(new Set(['UNI']));
    expect(
      tablaDe(informe, 'Unidades y archivos que no entran').filas.map((fila) => [fila[0], fila[3], fila[6]]),
    ).toEqual([
      ['UNI', 'Repetida: se contó una vez', "otra.xlsx · Plan d'Oruro"],
      ['UNI', 'Repetida: se contó una vez', "plan.xlsx · Plan d'Oruro"],
      ['UNI', 'De otra gestión', "vieja.xlsx · Plan d'Oruro"],
      [null, 'No se puede leer', 'roto.xlsx'],
    ]);
  });

  test('where all counts there is no such list', () => {
    expect(filasDe(hojas().informe).flat()).not.toContain('Unidades y archivos que no entran en el informe');
  });
});

test('the colours and the charts lie over the cells that they speak of', () => {
  const { informe } = hojas(unidadesDe2020(), { estructura: estructuraDe2020() });
  const { primera } = tablaDe(informe, 'Cuadro N° 3');
  // % de Eficacia and the word beside it.
  expect(informe.semaforos?.[0]).toEqual({ top: primera - 1, left: 8, bottom: primera + 17, right: 9 });
  expect(informe.semaforos).toHaveLength(4);
  const [avance] = informe.graficos;
  expect(avance?.categorias).toEqual({ top: primera - 1, left: 0, bottom: primera + 17, right: 0 });
  expect(avance?.series.map(({ nombre, valores }) => [nombre, valores.left])).toEqual([
    ['% Programado', 6],
    ['% de Avance', 7],
  ]);
  for (const { nombre, lugar, ejes } of informe.graficos) {
    const debajo = informe.filas.slice(lugar.top, lugar.bottom + 1);
    expect([nombre, debajo.length]).toEqual([nombre, lugar.bottom - lugar.top + 1]);
    expect(debajo.every((fila) => fila.length === 0)).toBe(true);
    expect(ejes.valores).toMatch(/%/);
  }
  const [uno, otro] = informe.graficos;
  expect(uno?.nombre).not.toBe(otro?.nombre);
  expect(uno && otro && uno.lugar.right < otro.lugar.left).toBe(true);
});

describe('nothing to report on', () => {
  const { titulo, filas } = UNIDAD.tabla;

  test('with every task pending there is still a report', () => {
    const sinNombres = filas.map((fila) => ({ ...fila, descripcion: null }));
    const unidad = unidadDePrueba({ filas: sinNombres, titulo: { ...titulo, gestion: 2020 } });
    const { informe } = hojas([unidad], { estructura: estructuraDe2020() });
    expect(tablaDe(informe, 'Seguimiento por unidad').filas).toHaveLength(2);
    expect(tablaDe(informe, 'Cuadro N° 2').fila('TOTALES')['Total']).toMatch(/^=SUM\(/);
  });

  test.each([null, estructuraDe2020()])('with every unit left out it says which', (estructura) => {
    const otras = [2016, 2016, 2015].map((gestion, i) =>
      unidadDePrueba({ titulo: { ...titulo, gestion, trimestre: 1 } }, `${i}.xlsx`),
    );
    const { informe } = hojas(otras, { estructura, trimestre: 4 });
    expect(tablaDe(informe, 'Unidades y archivos que no entran').filas).toHaveLength(3);
  });
});
