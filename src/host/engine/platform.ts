import type { ICommandService, ILanguagePack, IRange, PluginCtor } from '@univerjs/core';
import type { Kernel } from './kernel';
import type { UniverSheet } from './sheet';

/** A Univer plugin with its settings, as the presets list them. */
export type PluginEntry = PluginCtor | [PluginCtor, unknown];

/** What differs between Node (no screen) and the browser (a grid in a container). */
export interface Platform {
  readonly plugins: readonly PluginEntry[];
  /** Spanish texts of the grid; the calculation reports progress in them even without a screen. */
  readonly texts: ILanguagePack;
  /** Shows what Univer's core does not know of; nothing to do without a screen. */
  readonly draw?: (book: DrawnBook) => Screen;
  /** Brings a range of the active sheet into view, where there is something to see it on. */
  readonly reveal?: (commands: ICommandService, range: IRange) => void;
  /** Frees what the platform put on the page. */
  readonly dispose?: () => void;
}

/** What a screen needs of the open workbook. */
export interface DrawnBook {
  readonly kernel: Kernel;
  readonly sheets: readonly UniverSheet[];
  readonly date1904: boolean;
}

export interface Screen {
  /** Brings the grid up to date with what the program changed beside the cells. */
  refresh(): void;
  dispose(): void;
}
