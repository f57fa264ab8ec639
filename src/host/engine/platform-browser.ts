import { ScrollToCellCommand, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
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
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  return {
    plugins: preset.plugins as readonly PluginEntry[],
    texts,
    // After this turn: a sheet that was activated a moment ago is not drawn yet and cannot scroll.
    reveal(commands, range) {
      clearTimeout(scrolling);
      scrolling = setTimeout(() => void commands.executeCommand(ScrollToCellCommand.id, { range }));
    },
    dispose() {
      clearTimeout(scrolling);
      container.replaceChildren();
    },
  };
}
