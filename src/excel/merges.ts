import { parseArea } from '../sheet/address';
import type { Area } from '../sheet/address';
import type { Place } from './cells';
import { bandsOf, rangeOf } from './cells';

/**
 * Excel answers at most 512 merged areas at once. A merged area takes two cells or more, so that a tile of 1,024
 * cells cannot hold more: no request can be refused, whatever the sheet.
 */
const CELLS_PER_TILE = 1024;

/** Asks for the merged areas of a sheet, tile by tile; to be called before the sync. */
export function loadMerges(context: Excel.RequestContext, { sheet, area }: Place): Excel.RangeAreas[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const tiles = columnTiles(area).flatMap((tile) => bandsOf({ sheet, area: tile }, CELLS_PER_TILE));
  return tiles.map((tile) => {
    const merged = rangeOf(worksheet, tile.area).getMergedAreasOrNullObject();
    merged.load('address');
    return merged;
  });
}

/** The merged areas that were loaded, each once though several tiles report it. */
export function mergesOf(loaded: readonly Excel.RangeAreas[]): readonly Area[] {
  const areas = new Map<string, Area>();
  for (const merged of loaded) {
    if (merged.isNullObject) continue;
    for (const address of addressesOf(merged.address)) {
      const area = parseArea(address);
      if (area) areas.set(address, area);
    }
  }
  return [...areas.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function columnTiles(area: Area): readonly Area[] {
  const tiles: Area[] = [];
  for (let left = area.left; left <= area.right; left += CELLS_PER_TILE) {
    tiles.push({ ...area, left, right: Math.min(area.right, left + CELLS_PER_TILE - 1) });
  }
  return tiles;
}

const ONE_ADDRESS = /(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)(?:,|$)/g;

/** `'A, b'!A1:B2,'A, b'!C3:D3` → `A1:B2`, `C3:D3`. */
function addressesOf(addresses: string): readonly string[] {
  return [...addresses.matchAll(ONE_ADDRESS)].map(([, address = '']) => address.trim());
}
