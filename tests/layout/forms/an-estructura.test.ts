import { arbolDe } from '../../../src/plan/arbol';
import { sheetFrom } from '../../../src/sheet/sheet';
import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const [tabla] = detectar(fixtureSheet('an-2020-estructura.xlsx', 'Estructura'));

test('the structure is a tree of 4 AEI, 19 ACP and 45 operations', () => {
  const arbol = arbolDe(tabla?.filas ?? [], 'institucion');
  expect(arbol.raices.map(({ codigo }) => codigo)).toEqual(['6.1', '6.2', '14.3', '12.4']);
  const acp = arbol.raices.flatMap((raiz) => arbol.hijos(raiz));
  expect(acp).toHaveLength(19);
  expect(acp.flatMap((accion) => arbol.hijos(accion))).toHaveLength(45);
});

test('an ACP carries the weight, an operation its financing', () => {
  expect(tabla?.filas.find(({ codigo }) => codigo === '6.1.1')).toMatchObject({
    tipo: 'agregado',
    nivel: 3,
    ponderacion: 4,
  });
  expect(tabla?.filas.find(({ codigo }) => codigo === '6.1.1.3')).toMatchObject({
    tipo: 'tarea',
    nivel: 4,
    ponderacion: null,
    financiamiento: { tgn: 0, otros: 29_539_798 },
    presupuesto: 29_539_798,
  });
});

test('Cuadro 2 of the report is the same form: ACP merged over their operations, two header rows, a Total', () => {
  const hoja = sheetFrom({
    name: 'Cuadro 2',
    values: [
      ['Cuadro N° 2 "Desglose de la Estructura del POA, Gestión 2020"'],
      [
        'Código PEM (AEM)',
        'Acciones Estratégicas Institucionales',
        'Acciones de Corto Plazo',
        null,
        'N° Op.',
        'Operaciones',
        'Presupuesto Vigente (Expresado en Bs.)',
      ],
      [null, null, 'N°', 'Detalle', null, null, 'T.G.N.', 'Otros', 'Total'],
      ['12.4', 'Desarrollar capacidades', '12.4.1', 'Mejorar la gestión', '12.4.1.1', 'Coordinar', 0, 0, 0],
      [null, null, null, null, '12.4.1.3', 'Gestión por resultados', 254_882_662, 132_661_995, 387_544_657],
      ['Totales', null, null, null, null, null, 254_882_662, 132_661_995, 387_544_657],
    ],
    merges: [
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 6, bottom: 1, right: 8 },
      { top: 3, left: 2, bottom: 4, right: 2 },
    ],
  });
  const [cuadro] = detectar(hoja);
  expect(cuadro?.forma).toBe('an-estructura');
  expect(cuadro?.filas.map(({ tipo, codigo, presupuesto }) => [tipo, codigo, presupuesto])).toEqual([
    ['agregado', '12.4', null],
    ['agregado', '12.4.1', null],
    ['tarea', '12.4.1.1', 0],
    ['tarea', '12.4.1.3', 387_544_657],
    ['total', null, 387_544_657],
  ]);
});
