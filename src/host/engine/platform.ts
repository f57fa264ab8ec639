import type { ICommandService, ILanguagePack, IRange, PluginCtor } from '@univerjs/core';

/** A Univer plugin with its settings, as the presets list them. */
export type PluginEntry = PluginCtor | [PluginCtor, unknown];

/** What differs between Node (no screen) and the browser (a grid in a container). */
export interface Platform {
  readonly plugins: readonly PluginEntry[];
  /** Spanish texts of the grid; the calculation reports progress in them even without a screen. */
  readonly texts: ILanguagePack;
  /** Brings a range of the active sheet into view, where there is something to see it on. */
  readonly reveal?: (commands: ICommandService, range: IRange) => void;
  /** Frees what the platform put on the page. */
  readonly dispose?: () => void;
}
