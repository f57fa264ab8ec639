import { mergeLocales } from '@univerjs/core';
import { CalculationMode, ScrollToCellCommand, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/es-ES';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatTexts from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/es-ES';
import { DrawnFormats } from './grid-formats';
import { fitRows } from './grid-heights';
import { speakSpanish } from './grid-language';
import { DrawnNotes } from './grid-notes';
import type { DrawnBook, Platform, PluginEntry, Screen } from './platform';

/** The grid, drawn into `container`. */
export function browserPlatform(container: HTMLElement): Platform {
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  const presets = [core, UniverSheetsConditionalFormattingPreset(), UniverSheetsNotePreset()];
  return {
    plugins: presets.flatMap(({ plugins }) => plugins as readonly PluginEntry[]),
    texts: mergeLocales(coreTexts, formatTexts, noteTexts),
    draw,
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

function draw(book: DrawnBook): Screen {
  const formats = new DrawnFormats(book);
  const notes = new DrawnNotes(book);
  const parts = [...speakSpanish(book), fitRows(book), notes];
  const refresh = (): void => {
    formats.refresh();
    notes.refresh();
  };
  refresh();
  return {
    refresh,
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}
