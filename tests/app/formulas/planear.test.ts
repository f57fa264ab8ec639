import { planearFormulas } from '../../../src/app/formulas/planear';
import type { SheetContent } from '../../../src/sheet/sheet';
import { leer, opciones, seguimiento, type TareaEscrita } from './planes';

const CADA_MES = (valor: number) => Array<number>(12).fill(valor);

/** Meta 120, ten every month; 45 of the 60 due by June were done: 75 % to date, 37.5 % of the year. */
const TAREA: TareaEscrita = {
  codigo: 'UPR1.1.1.1.1',
  meta: 120,
  unidad: 'Informes emitidos',
  programado: CADA_MES(10),
  ejecutado: [10, 5, 5, 10, 10, 5],
  vigente: 200,
  gastado: 50,
};
/** Starts in August: nothing to measure by June. */
const TARDIA: TareaEscrita = {
  codigo: 'UPR1.1.1.1.2',
  meta: 5,
  unidad: 'Talleres realizados',
  programado: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
};
const PADRE: TareaEscrita = { codigo: 'UPR1.1.1.1' };

function por(contenido: SheetContent, ...args: Parameters<typeof opciones>) {
  const plan = planearFormulas(leer(contenido), opciones(...args));
  return { ...plan, en: new Map(plan.propuestas.map((propuesta) => [propuesta.celda, propuesta])) };
}

describe('% Efi before the year ends', () => {
  const filas = [PADRE, TAREA, TARDIA];

  it('is measured to date where nothing is recorded', () => {
    const { medida, en } = por(seguimiento('SEGUNDO', filas));
    expect(medida).toEqual({ figura: 'eficacia', trimestre: 2 });
    expect(en.get('AD10')).toMatchObject({
      formula: '=IFNA(POA.EFICACIA(F10:Q10,R10:AC10,D10,6),"")',
      valor: 75,
    });
    expect(en.get('AD11')).toMatchObject({ valor: null, clase: 'vacia' });
    expect(en.get('AD9')).toMatchObject({
      formula: '=IFNA(POA.PROMEDIO.HIJOS(B9,B10:B11,AD10:AD11),"")',
      valor: 75,
    });
  });

  it.each([
    ['to date', 75, { figura: 'eficacia', trimestre: 2 }],
    ['against the year', 37.5, { figura: 'eficacia', trimestre: null }],
  ])('follows what the recorded figures say: %s', (_nombre, eficacia, medida) => {
    const plan = por(seguimiento('SEGUNDO', [PADRE, { ...TAREA, eficacia }]));
    expect(plan.medida).toEqual(medida);
    expect(plan.en.get('AD10')).toMatchObject({ valor: eficacia, cambia: false });
  });

  it('as avance of a constant: 98 % kept for half of the year is 50 % of it', () => {
    const constante = {
      ...TAREA,
      meta: 98,
      unidad: 'Porcentaje de atención',
      programado: CADA_MES(98),
      ejecutado: CADA_MES(98).slice(0, 6),
      eficacia: 50,
    };
    const { medida, en } = por(seguimiento('SEGUNDO', [PADRE, constante]));
    expect(medida).toEqual({ figura: 'avance', trimestre: 2 });
    expect(en.get('AD10')).toMatchObject({
      formula: '=POA.AVANCE(F10:Q10,R10:AC10,D10,6)',
      valor: 50,
    });
  });
});

describe('what stands in the cell', () => {
  const filas = [
    { ...PADRE, eficacia: 37.5 },
    { ...TAREA, eficacia: 37.5, ejecucion: 25.4 },
  ];
  const contenido = seguimiento('CUARTO', filas);

  it('is classed, and flagged where another figure would show', () => {
    const { en } = por(contenido);
    expect(en.get('AD10')).toMatchObject({ clase: 'reemplaza-valor', antes: 37.5, cambia: false });
    expect(en.get('AG10')).toMatchObject({ clase: 'reemplaza-valor', valor: 25, cambia: true });
    expect(en.get('AE9')).toMatchObject({ clase: 'vacia', valor: 200, cambia: false });
  });

  it('keeps typed values unless they may go, and parents count what stays', () => {
    const otra = seguimiento('CUARTO', [PADRE, { ...TAREA, eficacia: 90 }]);
    const { en } = por(otra, { reemplazarValores: false });
    expect(en.get('AD10')).toMatchObject({ seEscribe: false, valor: 37.5, cambia: true });
    expect(en.get('AD9')).toMatchObject({ seEscribe: true, valor: 90 });
    expect(por(otra).en.get('AD9')).toMatchObject({ valor: 37.5 });
  });

  it('keeps formulas unless asked, and knows its own', () => {
    const formulas: string[][] = contenido.values.map(() => []);
    const poner = (fila: number, columna: number, formula: string) => {
      (formulas[fila - 1] ??= [])[columna] = formula;
    };
    poner(10, 29, '=SUM(R10:AC10)/D10*100');
    poner(10, 32, '=poa.ejecucion(AE10, AF10)');
    const conFormulas = { ...contenido, formulas };
    const { en } = por(conFormulas);
    expect(en.get('AD10')).toMatchObject({
      clase: 'reemplaza-formula',
      antes: '=SUM(R10:AC10)/D10*100',
      valorAntes: 37.5,
      seEscribe: false,
    });
    expect(en.get('AG10')).toMatchObject({ clase: 'igual', seEscribe: false, cambia: false });
    expect(por(conFormulas, { reemplazarFormulas: true }).en.get('AD10')).toMatchObject({ seEscribe: true });
  });

  it('is left alone outside the chosen groups', () => {
    expect([...por(contenido, { grupos: ['ejecucion'] }).en.keys()]).toEqual(['AG10']);
    expect([...por(contenido, { grupos: [] }).en.keys()]).toEqual([]);
  });
});

describe('percent cells', () => {
  const formats = Array.from({ length: 12 }, () =>
    Array.from({ length: 40 }, (_, columna) => (columna === 29 || columna === 32 ? '0.0%' : undefined)),
  );

  it.each(['poa', 'nativas'] as const)('get fractions, from %s formulas', (modo) => {
    const contenido = { ...seguimiento('CUARTO', [PADRE, { ...TAREA, eficacia: 0.375 }]), formats };
    const { en } = por(contenido, { modo });
    expect(en.get('AD10')).toMatchObject({ valor: 0.375, cambia: false });
    expect(en.get('AD10')?.formula).toMatch(/\/100$/);
    expect(en.get('AD9')).toMatchObject({ valor: 0.375 });
    expect(en.get('AD9')?.formula).not.toContain('100');
    expect(en.get('AG10')).toMatchObject({ valor: 0.25 });
  });
});

describe('kinds of indicator', () => {
  it('are said where the cells alone would not tell, and the direction where less is better', () => {
    const horas = {
      ...TAREA,
      meta: 36,
      unidad: 'Horas promedio de despacho',
      programado: CADA_MES(36),
      ejecutado: CADA_MES(48),
    };
    const { en } = por(seguimiento('CUARTO', [PADRE, horas]));
    expect(en.get('AD10')).toMatchObject({
      formula: '=POA.EFICACIA(F10:Q10,R10:AC10,D10,,,"menor")',
      valor: 75,
    });
  });

  it('a setting without a cap goes into the formula', () => {
    const contenido = seguimiento('CUARTO', [PADRE, { ...TAREA, ejecutado: CADA_MES(15) }]);
    const ajustes = { tope: false, toleranciaPorcentaje: 0.005, semaforo: { verde: 80, amarillo: 50 } };
    expect(por(contenido, { ajustes }).en.get('AD10')).toMatchObject({
      formula: '=POA.EFICACIA(F10:Q10,R10:AC10,D10,,,,FALSE)',
      valor: 150,
    });
    expect(por(contenido, { ajustes, modo: 'nativas' }).en.get('AD10')).toMatchObject({
      formula: '=SUM(R10:AC10)/D10*100',
      valor: 150,
    });
  });
});

describe('what a formula must not read', () => {
  it.each([
    ['nativas', '10', 'numero-como-texto', 'R10'],
    ['poa', '1.234', 'numero-dudoso', 'R10'],
    ['poa', 'dos', 'texto', 'R10'],
    ['nativas', '-', 'texto', 'R10'],
  ] as const)('%s formulas: «%s» is %s', (modo, escrito, motivo, culpable) => {
    const ejecutado = [escrito, 5, 5];
    const { en, omitidas } = por(seguimiento('CUARTO', [PADRE, { ...TAREA, ejecutado }]), { modo });
    expect(en.get('AD10')).toBeUndefined();
    expect(omitidas).toEqual([expect.objectContaining({ celda: 'AD10', motivo, culpable })]);
  });

  it('POA.* read text numbers and dashes as the plan was read', () => {
    const ejecutado = ['10', '-', 5];
    const { en } = por(seguimiento('CUARTO', [PADRE, { ...TAREA, ejecutado }]));
    expect(en.get('AD10')).toMatchObject({ valor: 12.5 });
  });

  it('cells that a merge hides are left out', () => {
    const contenido = {
      ...seguimiento('CUARTO', [PADRE, TAREA]),
      merges: [{ top: 8, left: 29, bottom: 9, right: 29 }],
    };
    const { omitidas } = por(contenido, { grupos: ['eficacia'] });
    expect(omitidas).toEqual([expect.objectContaining({ celda: 'AD10', motivo: 'celda-combinada' })]);
  });
});

describe('parents', () => {
  const hijo = (codigo: string, vigente: number): TareaEscrita => ({ ...TAREA, codigo, vigente });

  it('reach children that stand apart by their cells: their range would take in another branch', () => {
    const filas = [
      { codigo: 'UPR1.1.1.1' },
      { codigo: 'UPR1.1.1.2' },
      hijo('UPR1.1.1.1.1', 1),
      hijo('UPR1.1.1.2.1', 2),
      hijo('UPR1.1.1.1.2', 4),
    ];
    const { en } = por(seguimiento('CUARTO', filas), { grupos: ['padres'] });
    expect(en.get('AE9')).toMatchObject({ formula: '=SUM(AE11,AE13)', valor: 5 });
    expect(en.get('AE10')).toMatchObject({ formula: '=POA.SUMA.HIJOS(B10,B12,AE12)', valor: 2 });
  });

  it('stand above grandparents that count them, not their children again', () => {
    const filas = [
      { codigo: 'UPR1.1.1' },
      { codigo: 'UPR1.1.1.1' },
      hijo('UPR1.1.1.1.1', 1),
      hijo('UPR1.1.1.1.2', 2),
      { codigo: 'UPR1.1.1.2' },
      hijo('UPR1.1.1.2.1', 4),
    ];
    const { en } = por(seguimiento('CUARTO', filas), { grupos: ['padres'] });
    expect(en.get('AE9')).toMatchObject({ formula: '=POA.SUMA.HIJOS(B9,B10:B13,AE10:AE13)', valor: 7 });
    expect(por(seguimiento('CUARTO', filas), { modo: 'nativas' }).en.get('AE9')).toMatchObject({
      formula: '=SUM(AE10,AE13)',
      valor: 7,
    });
  });
});
