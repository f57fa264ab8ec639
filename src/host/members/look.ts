import type { CellStyle, CellStylePatch } from '../engine/engine';
import type { Json } from '../protocol/wire';
import { guardPermission } from './guard';
import { realArea, shared } from './measure';
import type { AreasState } from './states';

/** Lays a style over the areas; over whole rows and columns as far as the sheet is used. */
export function patch({ sheet, areas }: AreasState, style: CellStylePatch): void {
  guardPermission(sheet, 'allowFormatCells');
  for (const area of areas) sheet.setStyle(realArea(sheet, area), style);
}

/** What all cells of the areas have in common; null where they differ. */
export function sharedStyle(self: AreasState, key: Exclude<keyof CellStyle, 'borders'>): Json {
  return shared(self, (row, column) => self.sheet.style(row, column)[key]) ?? null;
}
