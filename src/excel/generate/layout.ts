import type { EstiloCelda, HojaGenerada } from '../../app/port';
import { areaAddress, parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import { rectanglesOf } from '../rectangles';
import type { SheetLayout } from '../undo-data';
import { STYLES } from './styles';
import type { Style } from './styles';

/** Where a generated sheet has which look, and which cells are its own: as few rectangles as possible. */
export function layoutOf({ filas, combinadas }: HojaGenerada): SheetLayout {
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
  };
}

/** A layout whose cells nobody recorded: everything inside the marked area is taken for generated. */
export function unknownLayout(area: Area): SheetLayout {
  const address = areaAddress(area);
  return { area: address, owned: [address], styles: {}, merges: [] };
}

export function sameLook(a: SheetLayout, b: SheetLayout): boolean {
  return JSON.stringify([a.area, a.styles, a.merges]) === JSON.stringify([b.area, b.styles, b.merges]);
}

export function areasOf(addresses: readonly string[]): readonly Area[] {
  return addresses.flatMap((address) => parseArea(address) ?? []);
}

/** Styled rectangles of a layout; a style that a newer version wrote and this one does not know is left out. */
export function styledAreas({ styles }: SheetLayout): readonly { area: Area; style: Style }[] {
  return Object.entries(styles).flatMap(([name, addresses]) =>
    isStyle(name) ? areasOf(addresses).map((area) => ({ area, style: STYLES[name] })) : [],
  );
}

function isStyle(name: string): name is EstiloCelda {
  return Object.hasOwn(STYLES, name);
}
