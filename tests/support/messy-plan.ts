import fc from 'fast-check';
import type { Area } from '../../src/sheet/address';
import { sheetFrom, type CellValue, type Sheet } from '../../src/sheet/sheet';
import { MESES } from '../../src/plan/mes';

/** A small plan in one of the forms, and the ways in which a sheet of it may be untidy. */
export interface PlanRow {
  readonly codigo: string;
  readonly descripcion: string;
  readonly meta: number | null;
  readonly programado: readonly (number | null)[];
  readonly ejecutado: readonly (number | null)[];
  readonly presupuesto: number;
}

export interface Mess {
  readonly form: 'anb-poa01-seguimiento' | 'anb-poa-programacion' | 'mdpyep-oge';
  readonly blankRowsAbove: number;
  readonly blankColumnsLeft: number;
  readonly titles: boolean;
  readonly twoRowHeader: boolean;
  readonly merged: boolean;
  readonly numbered: boolean;
  readonly pageEvery: number;
  readonly blankRowBeforeHeader: boolean;
  readonly accents: boolean;
  readonly upperCase: boolean;
  readonly months: 'ENE' | 'Enero' | 'E' | '1' | 'fecha';
  readonly order: readonly number[];
  readonly extraColumn: boolean;
  readonly blankColumn: boolean;
  readonly numbers: 'stored' | '1,234.5' | '1.234,5';
  readonly hideSome: boolean;
}

export const mess: fc.Arbitrary<Mess> = fc.record({
  form: fc.constantFrom('anb-poa01-seguimiento', 'anb-poa-programacion', 'mdpyep-oge'),
  blankRowsAbove: fc.nat(4),
  blankColumnsLeft: fc.nat(3),
  titles: fc.boolean(),
  twoRowHeader: fc.boolean(),
  merged: fc.boolean(),
  numbered: fc.boolean(),
  pageEvery: fc.integer({ min: 2, max: 12 }),
  blankRowBeforeHeader: fc.boolean(),
  accents: fc.boolean(),
  upperCase: fc.boolean(),
  months: fc.constantFrom('ENE', 'Enero', 'E', '1', 'fecha'),
  order: fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }),
  extraColumn: fc.boolean(),
  blankColumn: fc.boolean(),
  numbers: fc.constantFrom('stored', '1,234.5', '1.234,5'),
  hideSome: fc.boolean(),
});

const words = fc
  .array(fc.constantFrom('Optimizar', 'despacho', 'aduanero', 'gestión', 'atención', 'regional', 'informe'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((list) => list.join(' '));

const task = fc.record({
  descripcion: words,
  programado: fc.array(fc.nat(4000), { minLength: 12, maxLength: 12 }),
  ejecutado: fc.array(fc.nat(4000), { minLength: 12, maxLength: 12 }),
  presupuesto: fc.nat(9_000_000).map((cents) => cents / 4),
});

/** Parents and tasks in plan order: customs codes of five levels, the ministry's of three. */
export const plan: fc.Arbitrary<
  readonly (readonly (typeof task extends fc.Arbitrary<infer T> ? T : never)[])[]
> = fc.array(fc.array(task, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

type Groups = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export function rowsOf(groups: Groups, form: Mess['form']): readonly PlanRow[] {
  const none = Array.from({ length: 12 }, () => null);
  return groups.flatMap((tasks, g) => {
    const parent = form === 'mdpyep-oge' ? null : `UEJ1.${g + 1}.1.1`;
    const children = tasks.map(({ descripcion, programado, ejecutado, presupuesto }, t) => ({
      codigo: parent === null ? `${g + 1}.1.${t + 1}` : `${parent}.${t + 1}`,
      descripcion,
      meta: programado.reduce((sum, month) => sum + month, 0),
      programado,
      ejecutado,
      presupuesto,
    }));
    if (parent === null) return children;
    const total = tasks.reduce((sum, { presupuesto }) => sum + presupuesto, 0);
    const heading = { codigo: parent, descripcion: `Operación ${g + 1} de la unidad`, meta: null };
    return [{ ...heading, programado: none, ejecutado: none, presupuesto: total }, ...children];
  });
}

interface Column {
  readonly header: string;
  readonly group?: string;
  cell(row: PlanRow, index: number): CellValue;
  readonly isNumber: boolean;
  readonly headerValue?: number;
}

/** The sheet of a plan, as untidy as the mess says. */
export function messySheet(rows: readonly PlanRow[], how: Mess): Sheet {
  const columns = columnsOf(how);
  const left = how.blankColumnsLeft;
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const merges: Area[] = [];
  const push = (cells: readonly CellValue[]): void => {
    values.push([...Array.from({ length: left }, () => null), ...cells]);
    formats.push([]);
  };
  for (let i = 0; i < how.blankRowsAbove; i++) push([]);
  if (how.titles) titlesOf(how).forEach((title) => push([title]));
  push([]);
  rows.forEach((row, index) => {
    if (index % how.pageEvery === 0) {
      if (index > 0 && how.blankRowBeforeHeader) push([]);
      pushHeader(columns, how, { push, values, formats, merges, left });
    }
    push(columns.map((column) => text(column, row, index, how)));
  });
  const hiddenRows = how.hideSome ? [values.length - 1] : [];
  return sheetFrom({
    name: 'Hoja1',
    values,
    formats,
    merges,
    hiddenRows,
    hiddenColumns: how.hideSome ? [left] : [],
  });
}

function titlesOf({ form, accents }: Mess): readonly string[] {
  const unit = accents ? 'UNIDAD DE EJECUCIÓN' : 'UNIDAD DE EJECUCION';
  if (form === 'mdpyep-oge') {
    return ['MINISTERIO DE PRUEBA', 'PROGRAMA OPERATIVO ANUAL - 2021', 'Objetivo de Gestión Específico'];
  }
  const sort = form === 'anb-poa01-seguimiento' ? ['FORMULARIO POA-01'] : [];
  return ['ADUANA NACIONAL', 'PROGRAMA OPERATIVO ANUAL - GESTIÓN 2021', unit, ...sort, 'CÓDIGO ÁREA: UEJ'];
}

function columnsOf(how: Mess): readonly Column[] {
  const { form } = how;
  const plain = (header: string, cell: Column['cell'], isNumber = false): Column => ({
    header,
    cell,
    isNumber,
  });
  const blocks: Column[][] = [[plain('Código', (row) => row.codigo)]];
  if (form === 'mdpyep-oge') {
    blocks.push(
      [plain('Objetivo de Gestión Específico', (row) => row.descripcion)],
      [plain('Resp', () => 'UEJ')],
      [plain('Pond.', () => 25, true)],
      [plain('Indicador', (_, index) => `Indicador de avance ${index}`)],
      [plain('L.B.', () => 0, true)],
      [plain('Meta', (row) => row.meta, true)],
      [plain('Medio de Verificación', () => 'Informes y actas')],
      monthColumns('programado', how),
      [plain('Total', (row) => row.meta, true)],
      [plain('Ppto. Bs.', (row) => row.presupuesto, true)],
    );
    return arrange(blocks, how);
  }
  blocks.push(
    [plain('Id', (_, index) => index + 1, true)],
    [plain('Acciones, Operaciones, Tareas', (row) => row.descripcion)],
    [plain('Área Unidad Ejecutora', () => 'Unidad Legal')],
    [plain('Meta', (row) => row.meta, true)],
    [plain('Unidad de Medida', (row) => (row.meta === null ? null : 'Trámites atendidos'))],
    monthColumns('programado', how),
    [plain('Fuente o Medio de Verificación', () => 'Reporte mensual')],
    [plain('Presupuesto', (row) => row.presupuesto, true)],
  );
  if (form === 'anb-poa-programacion') {
    blocks.push([plain('Inicio', () => '02/01/21')], [plain('Fin', () => '31/12/21')]);
  } else {
    blocks.push(
      monthColumns('ejecutado', how),
      [plain('% Efi', () => 100, true)],
      [plain('Ejecutado', (row) => row.presupuesto, true)],
      [plain('% Eje', () => 100, true)],
    );
  }
  return arrange(blocks, how);
}

/** Blocks in any order; the executed months stay right of the programmed ones, as no planner turns them round. */
function arrange(blocks: readonly Column[][], { order, extraColumn, blankColumn }: Mess): readonly Column[] {
  const placed = order.map((place) => blocks[place]).filter((block) => block !== undefined);
  const rest = blocks.filter((block) => !placed.includes(block));
  const sorted = [...placed, ...rest];
  const months = sorted.filter((block) => block.length === 12);
  const inOrder = blocks.filter((block) => block.length === 12);
  const final = sorted.map((block) =>
    block.length === 12 ? (inOrder[months.indexOf(block)] ?? block) : block,
  );
  const extra: Column = { header: 'Nota interna del área', cell: () => 'ok', isNumber: false };
  const blank: Column = { header: '', cell: () => null, isNumber: false };
  const middle = Math.floor(final.length / 2);
  if (extraColumn) final.splice(middle, 0, [extra]);
  if (blankColumn) final.splice(middle, 0, [blank]);
  return final.flat();
}

function monthColumns(kind: 'programado' | 'ejecutado', { months, twoRowHeader, form }: Mess): Column[] {
  const group = kind === 'programado' ? 'PROGRAMACIÓN MENSUAL' : 'EJECUCIÓN MENSUAL';
  const marked = kind === 'ejecutado' && !twoRowHeader;
  return MESES.map((mes, index) => ({
    header: marked ? `E - ${mes}` : label(months, index, twoRowHeader, form),
    ...(twoRowHeader ? { group } : {}),
    ...(!marked && twoRowHeader && months === 'fecha' ? { headerValue: 44_197 + index * 31 } : {}),
    cell: (row: PlanRow) => row[kind][index] ?? null,
    isNumber: true,
  }));
}

const NAMES = ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto', 'Septiembre'];

function label(style: Mess['months'], index: number, grouped: boolean, form: Mess['form']): string {
  if (style === 'Enero') return [...NAMES, 'Octubre', 'Noviembre', 'Diciembre'][index] ?? '';
  if (style === 'E' && (grouped || form === 'mdpyep-oge')) return 'EFMAMJJASOND'.charAt(index);
  if (style === '1' && grouped) return String(index + 1);
  return MESES[index] ?? '';
}

interface Target {
  readonly push: (cells: readonly CellValue[]) => void;
  readonly values: CellValue[][];
  readonly formats: (string | undefined)[][];
  readonly merges: Area[];
  readonly left: number;
}

function pushHeader(columns: readonly Column[], how: Mess, target: Target): void {
  const { push, values, formats, merges, left } = target;
  const top = values.length;
  const written = (header: string): string => spelled(header, how);
  if (how.twoRowHeader) {
    push(
      columns.map(({ header, group }, i) =>
        group === undefined ? written(header) : groupCell(columns, i, how),
      ),
    );
  }
  push(
    columns.map(({ header, group, headerValue }) => {
      if (how.twoRowHeader && group === undefined) return null;
      return headerValue ?? written(header);
    }),
  );
  const bottom = values.length - 1;
  columns.forEach(({ headerValue, group }, i) => {
    if (headerValue !== undefined) (formats[bottom] ?? [])[left + i] = 'mmm-yy';
    if (!how.twoRowHeader || !how.merged) return;
    if (group === undefined) merges.push({ top, bottom, left: left + i, right: left + i });
    else if (columns[i - 1]?.group !== group)
      merges.push({ top, bottom: top, left: left + i, right: left + i + 11 });
  });
  if (how.numbered) push(columns.map((_, i) => `(${i + 1})`));
}

function groupCell(columns: readonly Column[], i: number, how: Mess): CellValue {
  const group = columns[i]?.group ?? '';
  return columns[i - 1]?.group === group ? null : spelled(group, how);
}

function spelled(header: string, { accents, upperCase }: Mess): string {
  const plain = accents ? header : header.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return upperCase ? plain.toUpperCase() : plain;
}

function text(column: Column, row: PlanRow, index: number, { numbers }: Mess): CellValue {
  const value = column.cell(row, index);
  if (typeof value !== 'number' || !column.isNumber || numbers === 'stored') return value;
  const [whole = '', fraction] = String(value).split('.');
  const [thousands, decimal] = numbers === '1,234.5' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction} `;
}
