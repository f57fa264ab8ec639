import { openEngine, type EngineOptions } from './create';
import type { Engine } from './engine';
import { browserPlatform } from './platform-browser';

export interface GridOptions extends EngineOptions {
  /** Empty element that the grid fills; it needs a height of its own. */
  readonly container: HTMLElement;
}

/** Opens a workbook, or a new one, in a visible grid. Disposing the engine empties the container. */
export function openInBrowser({ container, ...options }: GridOptions): Promise<Engine> {
  return openEngine(browserPlatform(container), options);
}
