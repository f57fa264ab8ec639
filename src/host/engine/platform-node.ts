import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import texts from '@univerjs/preset-sheets-node-core/locales/es-ES';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Platform, PluginEntry } from './platform';

/** Headless: the same cells, formulas and commands, no rendering. */
export function nodePlatform(): Platform {
  const preset = UniverSheetsNodeCorePreset({
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  return { plugins: preset.plugins as readonly PluginEntry[], texts };
}
