import type { EstiloCelda } from '../../app/port';
import { MARK_FILLS } from '../mark-fills';

/** Look of a generated cell; what is left out is as in a blank sheet. Contrast is 4.5:1 or better on every fill. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: true;
  /** Steps between a text and the line of its cell, on the side that it is aligned to. */
  readonly indent?: number;
  /** Colour of the thin lines around each cell. */
  readonly border?: string;
  /** Can be typed in on a protected sheet. */
  readonly unlocked?: true;
}

const DARK_BLUE = '#1F3864';
const LIGHT_BLUE = '#DDE6F3';
const FAINT_BLUE = '#F2F6FB';
const INPUT_YELLOW = '#FFF8DC';
const INPUT_BROWN = '#7F6000';
const LINE_GREY = '#BFBFBF';
const WHITE = '#FFFFFF';
const GREY = '#404040';
const LINK_BLUE = '#0B5CAD';

const WHOLE = '#,##0';
const TWO_DECIMALS = '#,##0.00';
const POINTS = '0.00';
/** Whole numbers mostly, but a fraction that somebody types into the cell must be seen. */
const TYPED = '[<1000]General;#,##0';

const CELL: Style = { size: 10, vertical: 'Top', border: LINE_GREY };
const TEXT: Style = { ...CELL, horizontal: 'Left', indent: 1 };
const NUMBER: Style = { ...CELL, horizontal: 'Right', indent: 1 };
const TOTAL: Style = { ...NUMBER, bold: true, fill: LIGHT_BLUE };
const INPUT: Style = { ...NUMBER, fill: INPUT_YELLOW, unlocked: true };
const SUBTOTAL: Style = { ...NUMBER, bold: true, fill: FAINT_BLUE };

export const STYLES: Readonly<Record<EstiloCelda, Style>> = {
  titulo: { bold: true, size: 14, color: DARK_BLUE, horizontal: 'Center', vertical: 'Center' },
  subtitulo: { bold: true, size: 12, color: DARK_BLUE, vertical: 'Center' },
  encabezado: {
    ...CELL,
    bold: true,
    fill: DARK_BLUE,
    color: WHITE,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  texto: { ...TEXT, wrap: true },
  codigo: TEXT,
  entero: { ...NUMBER, numberFormat: WHOLE },
  decimal: { ...NUMBER, numberFormat: TWO_DECIMALS },
  porcentaje: { ...NUMBER, numberFormat: POINTS },
  dinero: { ...NUMBER, numberFormat: WHOLE },
  propuesta: { ...NUMBER, numberFormat: POINTS, fill: INPUT_YELLOW },
  'total-texto': { ...TOTAL, horizontal: 'Left', wrap: true },
  'total-entero': { ...TOTAL, numberFormat: WHOLE },
  'total-decimal': { ...TOTAL, numberFormat: POINTS },
  'total-dinero': { ...TOTAL, numberFormat: WHOLE },
  'total-porcentaje': { ...TOTAL, numberFormat: POINTS },
  'subtotal-texto': { ...SUBTOTAL, horizontal: 'Left', wrap: true },
  'subtotal-entero': { ...SUBTOTAL, numberFormat: WHOLE },
  'subtotal-decimal': { ...SUBTOTAL, numberFormat: POINTS },
  'subtotal-dinero': { ...SUBTOTAL, numberFormat: WHOLE },
  'subtotal-porcentaje': { ...SUBTOTAL, numberFormat: POINTS },
  semaforo: { ...CELL, horizontal: 'Center' },
  'codigo-editable': { ...TEXT, numberFormat: '@', fill: INPUT_YELLOW },
  nota: { italic: true, size: 9, color: GREY },
  relato: { ...TEXT, wrap: true, fill: INPUT_YELLOW },
  enlace: { ...TEXT, color: LINK_BLUE },
  etiqueta: { size: 10, bold: true, vertical: 'Center' },
  'dato-titulo': { size: 10, vertical: 'Center', unlocked: true },
  'encabezado-entrada': {
    ...CELL,
    bold: true,
    fill: INPUT_BROWN,
    color: WHITE,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  'entrada-cantidad': { ...INPUT, numberFormat: TYPED },
  'entrada-decimal': { ...INPUT, numberFormat: TWO_DECIMALS },
  'entrada-dinero': { ...INPUT, numberFormat: WHOLE },
  'entrada-texto': { ...TEXT, wrap: true, fill: INPUT_YELLOW, unlocked: true },
  'gravedad-error': { ...TEXT, bold: true, fill: MARK_FILLS.rojo },
  'gravedad-aviso': { ...TEXT, bold: true, fill: MARK_FILLS.amarillo },
  'gravedad-nota': { ...TEXT, fill: MARK_FILLS.azul },
  dato: {},
  'dato-entero': { numberFormat: WHOLE },
  'dato-decimal': { numberFormat: TWO_DECIMALS },
  'dato-porcentaje': { numberFormat: POINTS },
  'dato-enlace': { color: LINK_BLUE },
};

export type StyleValues = Required<Style>;
export type Property = keyof StyleValues;

/** How each property is put on a range. */
const SETTERS: { readonly [P in Property]: (range: Excel.Range, value: StyleValues[P]) => void } = {
  numberFormat: (range, code) => {
    // One value for every cell of the range, as Excel accepts it though the types do not say so.
    range.numberFormat = code as unknown as string[][];
  },
  fill: ({ format }, color) => void (format.fill.color = color),
  color: ({ format }, color) => void (format.font.color = color),
  bold: ({ format }, bold) => void (format.font.bold = bold),
  italic: ({ format }, italic) => void (format.font.italic = italic),
  size: ({ format }, size) => void (format.font.size = size),
  horizontal: ({ format }, horizontal) => void (format.horizontalAlignment = horizontal),
  vertical: ({ format }, vertical) => void (format.verticalAlignment = vertical),
  wrap: ({ format }, wrap) => void (format.wrapText = wrap),
  indent: ({ format }, steps) => void (format.indentLevel = steps),
  unlocked: ({ format }, open) => void (format.protection.locked = !open),
  border: ({ format }, color) => {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = color;
    }
  },
};

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export const PROPERTIES = Object.keys(SETTERS) as readonly Property[];

/** Puts one property of a style on a range. */
export function applyProperty<P extends Property>(
  range: Excel.Range,
  property: P,
  value: StyleValues[P],
): void {
  SETTERS[property](range, value);
}
