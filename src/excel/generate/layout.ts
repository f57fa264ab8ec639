import type { EstiloCelda, GraficoGenerado, HojaGenerada, ValidacionDeEntrada } from '../../app/port';
import { areaAddress, parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import { rectanglesOf } from '../rectangles';
import type { SheetChart, SheetLayout, SheetValidation } from '../undo-data';
import { PROPERTIES, STYLES } from './styles';
import type { Property, Style, StyleValues } from './styles';

/** Where a generated sheet has which look, and which cells are its own: as few rectangles as possible. */
export function layoutOf(hoja: HojaGenerada): SheetLayout {
  const { filas, combinadas, validaciones, semaforos = [], graficos } = hoja;
  const owned = rectanglesOf(filas.map((row) => row.map((cell) => (cell === null ? null : true))));
  const styles: Record<string, string[]> = {};
  for (const { key, ...area } of rectanglesOf(filas.map((row) => row.map((cell) => cell?.estilo ?? null)))) {
    (styles[key] ??= []).push(areaAddress(area));
  }
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, filas.length - 1),
    right: Math.max(0, ...filas.map(({ length }) => length - 1)),
  };
  return {
    area: areaAddress(area),
    owned: owned.map(areaAddress),
    styles,
    merges: combinadas.map(areaAddress),
    ...(validaciones ? { validations: validaciones.map(validationOf) } : {}),
    ...(semaforos.length > 0 ? { lights: semaforos.map(areaAddress) } : {}),
    ...(graficos.length > 0 ? { charts: graficos.map(chartOf) } : {}),
  };
}

function validationOf({ areas, admite, titulo, ayuda, error }: ValidacionDeEntrada): SheetValidation {
  const longest = admite.clase === 'texto' ? admite.hasta : null;
  return { areas: areas.map(areaAddress), longest, title: titulo, help: ayuda, error };
}

function chartOf({ nombre, tipo, titulo, ejes, categorias, series, lugar }: GraficoGenerado): SheetChart {
  return {
    name: nombre,
    type: tipo === 'columnas' ? 'ColumnClustered' : 'BarClustered',
    title: titulo,
    axes: { category: ejes.categorias, value: ejes.valores },
    categories: areaAddress(categorias),
    series: series.map((una) => ({ name: una.nombre, values: areaAddress(una.valores) })),
    place: areaAddress(lugar),
  };
}

/** A layout whose cells nobody recorded: everything inside the marked area is taken for generated. */
export function unknownLayout(area: Area): SheetLayout {
  const address = areaAddress(area);
  return { area: address, owned: [address], styles: {}, merges: [] };
}

export function sameLook(a: SheetLayout, b: SheetLayout): boolean {
  const look = ({ area, styles, merges, validations = [], lights = [] }: SheetLayout) =>
    JSON.stringify([area, styles, merges, validations, lights]);
  return look(a) === look(b);
}

export function areasOf(addresses: readonly string[]): readonly Area[] {
  return addresses.flatMap((address) => parseArea(address) ?? []);
}

/** One property of the look over one rectangle. */
export type LookPart = {
  readonly [P in Property]: {
    readonly area: Area;
    readonly property: P;
    readonly value: StyleValues[P];
  };
}[Property];

/**
 * The look of a sheet property by property: a border is then one rectangle around a whole Cuadro and not one per
 * column, which saves Excel nine calls of ten. A style that a newer version wrote and this one does not know is left out.
 */
export function lookParts({ styles }: SheetLayout): readonly LookPart[] {
  const grid: StyleGrid = [];
  for (const [name, addresses] of Object.entries(styles)) {
    if (!isStyle(name)) continue;
    for (const area of areasOf(addresses)) paint(grid, area, STYLES[name]);
  }
  return PROPERTIES.flatMap((property) =>
    rectanglesOf(Array.from(grid, (row) => Array.from(row ?? [], (style) => style?.[property] ?? null))).map(
      ({ key, ...area }) => ({ area, property, value: key }) as LookPart,
    ),
  );
}

/** Sparse: rows and cells without a style are holes. */
type StyleGrid = ((Style | undefined)[] | undefined)[];

function paint(grid: StyleGrid, { top, left, bottom, right }: Area, style: Style): void {
  for (let row = top; row <= bottom; row++) {
    const line = (grid[row] ??= []);
    for (let column = left; column <= right; column++) line[column] = style;
  }
}

function isStyle(name: string): name is EstiloCelda {
  return Object.hasOwn(STYLES, name);
}
