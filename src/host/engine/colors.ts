import type { FileColor } from './excelts';

/** Order in which a theme's colours are numbered; light and dark change places (ECMA-376, 18.8.3). */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
/** The palette of old files: 8 to 63 (ECMA-376, 18.8.27); 64 and 65 are the system's text and background. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export type Palette = (color: Partial<FileColor> | undefined) => string | null;

/** Resolves the colours of one file to `#RRGGBB`. */
export function paletteOf(theme: string | undefined): Palette {
  const scheme = theme ? SLOTS.map((slot, index) => slotColor(theme, slot) ?? OFFICE[index] ?? '') : OFFICE;
  return (color) => {
    const {
      argb,
      theme: slot,
      indexed,
      tint = 0,
    } = (color ?? {}) as Partial<FileColor> & {
      indexed?: number;
      tint?: number;
    };
    if (argb) return `#${argb.slice(-6).toUpperCase()}`;
    const base = slot === undefined ? indexedColor(indexed) : scheme[slot];
    return base ? `#${tinted(base, tint)}` : null;
  };
}

function slotColor(theme: string, slot: string): string | null {
  const body = new RegExp(`<a:${slot}>([\\s\\S]*?)</a:${slot}>`).exec(theme)?.[1] ?? '';
  return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(body)?.[1]?.toUpperCase() ?? null;
}

function indexedColor(index: number | undefined): string | undefined {
  if (index === undefined) return undefined;
  return index === 64 ? '000000' : INDEXED[index < 8 ? index : index - 8];
}

/** Lightens (tint above 0) or darkens a colour in HSL, as Excel does (ECMA-376, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation(high, low, lightness);
  const scale = high === low ? 0 : chroma / (high - low);
  return [red, green, blue]
    .map((part) => Math.round(255 * (target + (part - lightness) * scale)))
    .map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function saturation(high: number, low: number, lightness: number): number {
  return high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
}
