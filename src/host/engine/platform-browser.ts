import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import texts from '@univerjs/preset-sheets-core/locales/es-ES';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Platform, PluginEntry } from './platform';

/** The grid, drawn into `container`. */
export function browserPlatform(container: HTMLElement): Platform {
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  return {
    plugins: preset.plugins as readonly PluginEntry[],
    texts,
    dispose: () => container.replaceChildren(),
  };
}
