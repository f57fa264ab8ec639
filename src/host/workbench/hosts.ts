import type { ExcelHost } from '../protocol/host';
import type { ShellOptions } from '../protocol/shell';

/** Property of the workbench's window under which the frames find their hosts. */
export const HOSTS = 'poaHosts';

export interface HostedFrame {
  readonly host: ExcelHost;
  readonly shell: ShellOptions;
}

/** Hosts by the name of the frame that they serve. */
export type WindowWithHosts = Window & { [HOSTS]?: Map<string, HostedFrame> };
