import type { ExcelHost } from './host';
import { createShell, type Bridge, type ShellOptions } from './shell';

/** A window in which office.js is about to load. */
export interface ClientWindow {
  _richApiNativeBridge?: Bridge;
}

/**
 * Makes a window look like the web view that Excel opens for an add-in. To be called before office.js loads there:
 * in the workbench the window is the pane's iframe and the host lives in the page around it.
 */
export function installBridge(window: ClientWindow, host: ExcelHost, options: ShellOptions = {}): void {
  const { bridge, external } = createShell(host, options);
  window._richApiNativeBridge = bridge;
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
