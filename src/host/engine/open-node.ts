import { openEngine, type EngineOptions } from './create';
import type { Engine } from './engine';
import { nodePlatform } from './platform-node';

/** Opens a workbook, or a new one, without a screen. */
export function openInNode(options: EngineOptions = {}): Promise<Engine> {
  return openEngine(nodePlatform(), options);
}
