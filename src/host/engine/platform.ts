import type { ILanguagePack, PluginCtor } from '@univerjs/core';

/** A Univer plugin with its settings, as the presets list them. */
export type PluginEntry = PluginCtor | [PluginCtor, unknown];

/** What differs between Node (no screen) and the browser (a grid in a container). */
export interface Platform {
  readonly plugins: readonly PluginEntry[];
  /** Spanish texts of the grid; the calculation reports progress in them even without a screen. */
  readonly texts: ILanguagePack;
  /** Frees what the platform put on the page. */
  readonly dispose?: () => void;
}
