import type { EstiloCelda } from '../../app/port';

/** Look of a generated cell. Colours keep a contrast of 4.5:1 or better on their fill. */
export interface Style {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center';
  readonly wrap: boolean;
  readonly border: boolean;
}

const DARK_BLUE = '#1F3864';
const LIGHT_BLUE = '#DDE6F3';
const INPUT_YELLOW = '#FFF8DC';
const LINE_GREY = '#BFBFBF';
const BLACK = '#000000';
const LINK_BLUE = '#0B5CAD';

/** Colour of the thin lines around the cells of a Cuadro. */
export const BORDER_COLOR = LINE_GREY;

const PLAIN: Style = {
  numberFormat: 'General',
  fill: null,
  color: BLACK,
  bold: false,
  italic: false,
  size: 10,
  horizontal: 'General',
  vertical: 'Top',
  wrap: false,
  border: false,
};
const CELL: Style = { ...PLAIN, border: true };
const NUMBER: Style = { ...CELL, horizontal: 'Right' };
const TOTAL: Style = { ...CELL, bold: true, fill: LIGHT_BLUE, horizontal: 'Right' };

const MONEY = '#,##0';
const POINTS = '0.00';
const AMOUNT = '#,##0.##';

export const STYLES: Readonly<Record<EstiloCelda, Style>> = {
  titulo: { ...PLAIN, bold: true, size: 14, color: DARK_BLUE, horizontal: 'Center', vertical: 'Center' },
  subtitulo: { ...PLAIN, bold: true, size: 12, color: DARK_BLUE, vertical: 'Center' },
  encabezado: {
    ...CELL,
    bold: true,
    fill: DARK_BLUE,
    color: '#FFFFFF',
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  texto: { ...CELL, wrap: true },
  dato: CELL,
  codigo: { ...CELL, horizontal: 'Left' },
  entero: { ...NUMBER, numberFormat: '#,##0' },
  decimal: { ...NUMBER, numberFormat: AMOUNT },
  porcentaje: { ...NUMBER, numberFormat: POINTS },
  dinero: { ...NUMBER, numberFormat: MONEY },
  propuesta: { ...NUMBER, numberFormat: POINTS, fill: INPUT_YELLOW },
  'total-texto': { ...TOTAL, horizontal: 'Left' },
  'total-entero': { ...TOTAL, numberFormat: '#,##0' },
  'total-decimal': { ...TOTAL, numberFormat: POINTS },
  'total-dinero': { ...TOTAL, numberFormat: MONEY },
  'total-porcentaje': { ...TOTAL, numberFormat: POINTS },
  nota: { ...PLAIN, italic: true, size: 9, color: '#404040' },
  enlace: { ...CELL, color: LINK_BLUE },
  relato: { ...CELL, wrap: true, fill: INPUT_YELLOW },
};

/** Puts a look on a range; everything is set, so that what stood there before does not show through. */
export function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  // One value for every cell of the range, as Excel accepts it though the types do not say so.
  range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.fill === null) format.fill.clear();
  else format.fill.color = style.fill;
  format.font.color = style.color;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.font.size = style.size;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
  format.wrapText = style.wrap;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = style.border ? 'Continuous' : 'None';
    if (style.border) border.color = BORDER_COLOR;
  }
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
