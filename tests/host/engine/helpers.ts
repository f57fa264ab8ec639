import type { EngineSheet } from '../../../src/host/engine/engine';
import { parseArea, type Area } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/sheet';

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`Not an address: ${address}`);
  return parsed;
}

export function values(sheet: EngineSheet, address: string): CellValue[][] {
  return sheet.values(area(address));
}

export function write(sheet: EngineSheet, address: string, rows: readonly (readonly CellValue[])[]): void {
  sheet.write(area(address), rows);
}
