/** Rows that close a block, and the ministry's weighted months, against what the shared plans print. */
import { planearFormulas } from '../../../src/app/formulas/planear';
import type { FormulaPropuesta, Modo } from '../../../src/app/formulas/tipos';
import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';
import { opciones } from './planes';

function plan(libro: string, hoja: string, modo: Modo = 'poa'): ReadonlyMap<string, FormulaPropuesta> {
  const sheet = fixtureSheet(`${libro}.xlsx`, hoja);
  const [tabla] = detectar(sheet);
  if (!tabla) throw new Error(`${libro} has no plan`);
  const { propuestas } = planearFormulas({ tabla, sheet }, opciones({ modo }));
  return new Map(propuestas.map((propuesta) => [propuesta.celda, propuesta]));
}

it('SENAVEX 2020: TOTAL PARCIAL adds every partida, TOTAL GENERAL both columns of it', () => {
  const en = plan('senavex-2020', 'POA');
  expect(en.get('M60')).toMatchObject({ formula: '=SUM(M6:M59)', valor: 11_320_195, cambia: false });
  expect(en.get('N60')).toMatchObject({ formula: '=SUM(N6:N59)', valor: 0, cambia: false });
  expect(en.get('M61')).toMatchObject({ formula: '=SUM(M60,N60)', valor: 11_320_195, cambia: false });
  expect(en.has('N61')).toBe(false);
});

it("ministry: 'Presupuesto:' adds its objectives; a formula that stands there is kept", () => {
  expect(plan('mdpyep-2017-dgp', 'OGE').get('V17')).toMatchObject({ valor: 785_298, cambia: false });
  // The unit left it blank: 15 objectives of PRO-BOLIVIA.
  expect(plan('mdpyep-2017-pro-bolivia', 'OGE').get('V28')).toMatchObject({
    clase: 'vacia',
    formula: '=SUM(V8:V27)',
  });
  expect(plan('mdpyep-2017-despacho', 'OGE').get('V9')).toMatchObject({
    clase: 'reemplaza-formula',
    antes: '=SUM(V7:V8)',
    seEscribe: false,
  });
});

describe('UGP 2017, activities', () => {
  it.each(['poa', 'nativas'] as const)('%s: objectives and Total row are as printed', (modo) => {
    const en = plan('mdpyep-2017-ugp', 'OGE-Actividad', modo);
    // 0.83: ten points, a twelfth of them in January; 20.83: 50 · 1/4 + 50 · 1/6.
    expect(en.get('J8')).toMatchObject({ antes: 0.83, cambia: false });
    expect(en.get('J8')?.valor).toBeCloseTo(10 / 12, 9);
    expect(en.get('Q12')?.valor).toBeCloseTo(50 / 4 + 50 / 6, 9);
    // 95 and 5 points of the two objectives.
    expect(en.get('J15')?.valor).toBeCloseTo((95 * (10 / 12)) / 100, 9);
    expect(en.get('J15')?.formula).toBe('=(C8*J8+C12*J12)/100');
    expect([...en.values()].filter(({ cambia }) => cambia)).toEqual([]);
  });

  it('a Total in a percent cell is a fraction of 100, that of a task counts its units', () => {
    const en = plan('mdpyep-2017-ugp', 'OGE-Actividad');
    expect(en.get('V8')).toMatchObject({ antes: 1, formula: '=POA.PROGRAMADO(J8:U8)/100', cambia: false });
    expect(en.get('V9')).toMatchObject({ antes: 7, formula: '=POA.PROGRAMADO(J9:U9)', valor: 7 });
    expect(en.get('V15')).toMatchObject({ antes: 100, cambia: false });
  });

  it('activities below each other come by POA.PADRE.MES, those of several pages by their cells', () => {
    expect(plan('mdpyep-2017-ugp', 'OGE-Actividad').get('K8')?.formula).toBe(
      '=POA.PADRE.MES($C$9:$C$11,$J$9:$U$11,2)',
    );
    const urmi = plan('mdpyep-2017-urmi', 'OGE-Actividad').get('J12')?.formula;
    expect(urmi).toContain('IF(SUM(J16:U16)=0,0,C16*J16/SUM(J16:U16))+');
    expect(urmi).toContain('C24*J24');
  });
});

it('the structure, whose levels stand in columns, has nothing to fill', () => {
  expect([...plan('an-2020-estructura', 'Estructura').keys()]).toEqual([]);
});

it('the quarterly report: % Ejec. of every action, totals of the budgets, no total of % Avance', () => {
  const en = plan('an-2020-informe-t4', 'Informe T4');
  expect(en.get('E16')).toMatchObject({ formula: '=POA.EJECUCION(C16,D16)', cambia: false });
  expect(en.get('C35')).toMatchObject({ formula: '=SUM(C16:C34)', valor: 578_301_240, cambia: false });
  // The printed total is 200 Bs. above the sum of its column.
  expect(en.get('D35')).toMatchObject({ antes: 444_406_852, valor: 444_406_652, cambia: true });
  expect(en.has('F35')).toBe(false);
});
