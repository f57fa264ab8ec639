import { openInBrowser } from '../engine/open-browser';
import { functionInfos } from '../function-info';
import { ExcelHost } from '../protocol/host';
import type { ShellOptions, Theme } from '../protocol/shell';
import { HOSTS, type WindowWithHosts } from './hosts';

const PANE = '/addin/taskpane.html';
const NAMESPACE = 'POA';

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly grid: HTMLElement;
  readonly panel: HTMLElement;
  readonly theme: () => Theme;
}

/** One open workbook: its engine in the grid, its host, and the real task pane in a frame beside it. */
export interface Session {
  readonly fileName: string;
  save(): Promise<Uint8Array<ArrayBuffer>>;
  /** As when Excel changes its theme: the pane starts anew, the workbook stays. */
  reloadPane(): void;
  close(): void;
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const canvas = document.createElement('div');
  canvas.className = 'lienzo';
  options.grid.append(canvas);
  const functions = functionsMetadata();
  const engine = await openInBrowser({ ...options, container: canvas }).catch((error: unknown) => {
    canvas.remove();
    throw error;
  });
  const host = new ExcelHost(engine);
  host.setFunctions(functionInfos(await functions, NAMESPACE));
  const shell: ShellOptions = { theme: options.theme, documentUrl: `C:\\${options.fileName}` };
  let frame = openPane(options.panel, host, shell);
  return {
    fileName: options.fileName,
    save: async () => new Uint8Array(await engine.save()),
    reloadPane() {
      frame.remove();
      frame = openPane(options.panel, host, shell);
    },
    close() {
      frame.remove();
      host.dispose();
      canvas.remove();
    },
  };
}

async function functionsMetadata(): Promise<unknown> {
  const response = await fetch('/addin/functions.json');
  if (!response.ok) throw new Error('Falta functions.json en el complemento.');
  return response.json();
}

let panes = 0;

/** The bridge script in the frame finds its host by the number in the frame's name. */
function openPane(panel: HTMLElement, host: ExcelHost, shell: ShellOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const hosts = ((window as WindowWithHosts)[HOSTS] ??= new Map());
  frame.name = `panel-${++panes}`;
  frame.title = 'POA para Excel';
  hosts.set(frame.name, { host, shell });
  frame.addEventListener('load', () => frame.setAttribute('data-listo', 'si'));
  frame.src = PANE;
  panel.append(frame);
  return frame;
}
