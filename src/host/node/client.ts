import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { installBridge, type ClientWindow } from '../protocol/install-bridge';
import type { ExcelHost } from '../protocol/host';
import type { ShellOptions } from '../protocol/shell';
import { preparePage } from './page';

/** The globals that office.js defines, as an add-in sees them. */
export interface Client {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** What `Office.onReady` resolved. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
}

/** The readable build: an error in it prints a line, not a megabyte. */
const OFFICE_JS = 'office.debug.js';

/** Where office.js remembers the theme for five seconds, once it was asked for. */
const THEME_CACHE = ['_osfOfficeTheme', '_osfOfficeThemeTimeStamp'];

/** Globals that the client of the last boot defined. */
let defined: readonly string[] = [];

/**
 * Boots Microsoft's unmodified office.js in the running realm (plain Node, or Jest's) and joins it to the host.
 * A second boot starts a fresh client for another host, as if a new pane opened; the globals are then the new ones.
 */
export async function bootClient(host: ExcelHost, options: ShellOptions = {}): Promise<Client> {
  const folder = officeFolder();
  const realm = globalThis as typeof globalThis & ClientWindow;
  preparePageOnce(folder);
  closeClient();
  const before = new Set(Object.getOwnPropertyNames(realm));
  installBridge(realm, host, options);
  evaluate(join(folder, OFFICE_JS));
  const info = await Office.onReady();
  defined = Object.getOwnPropertyNames(realm).filter((name) => !before.has(name));
  return { Office, Excel, OfficeExtension, CustomFunctions, info };
}

/** Takes the client's globals away; what it still has in hand goes on without them. */
export function closeClient(): void {
  for (const name of [...defined, ...THEME_CACHE]) Reflect.deleteProperty(globalThis, name);
  defined = [];
}

let prepared = false;

function preparePageOnce(folder: string): void {
  if (prepared) return;
  prepared = true;
  preparePage(`https://localhost/office/${OFFICE_JS}`, (address) => {
    const { pathname } = new URL(address);
    if (pathname.startsWith('/office/')) evaluate(join(folder, pathname.slice('/office/'.length)));
  });
}

/** Found from the running program, so that the command works in any folder. */
function officeFolder(): string {
  const program = process.argv[1];
  const require = createRequire(
    program === undefined ? join(process.cwd(), 'package.json') : realpathSync(program),
  );
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Indirect eval runs in the global scope of this realm, so that `instanceof Array` holds across the border. */
function evaluate(file: string): void {
  const source = readFileSync(file, 'utf8');
  (0, eval)(`${source}\n//# sourceURL=${basename(file)}`);
}
