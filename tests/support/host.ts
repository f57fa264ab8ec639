import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { CustomFunctionInfo, Engine } from '../../src/host/engine/engine';
import { bootClient, closeClient, type Client } from '../../src/host/node/client';
import { loadHost } from '../../src/host/node/load-host';
import { ExcelHost } from '../../src/host/protocol/host';
import type { ShellOptions } from '../../src/host/protocol/shell';

export interface OpenHostOptions extends ShellOptions {
  /** An .xlsx; a new workbook with the sheet `Hoja1` where left out. */
  readonly bytes?: Uint8Array;
  /** A workbook of tests/fixtures, by name, in place of `bytes`. */
  readonly fixture?: string;
  /** Custom functions to make known; the test associates them with `CustomFunctions.associate`. */
  readonly functions?: readonly CustomFunctionInfo[];
  /** BCP 47; `es-ES` by default. */
  readonly locale?: string;
}

export interface OpenHost extends Client {
  readonly host: ExcelHost;
  readonly engine: Engine;
}

const open: ExcelHost[] = [];

/** What every browser and Node have and the engine needs, but a jsdom page lacks. */
const EVERYWHERE = {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
};
for (const [name, value] of Object.entries(EVERYWHERE)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
}

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

/** How long the runtime of custom functions keeps a timer after its last results, in milliseconds. */
const AFTERGLOW = 500;
let usesFunctions = false;

afterAll(async () => {
  if (usesFunctions) await new Promise((resolve) => setTimeout(resolve, AFTERGLOW));
  closeClient();
});

/**
 * Opens a workbook in Excel-without-Excel: Microsoft's office.js boots in this realm and answers as in Excel.
 *
 *     const { Excel, host, engine } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
 *     await Excel.run(async (context) => { … });
 *     host.log.syncs; host.log.members; host.missing; host.refusals.cellEditMode = true;
 *
 * `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` are globals as well, so that code under test finds
 * them. Members above the requirement sets that the host claims throw `ApiNotFound`, as in an older Excel. The host
 * is disposed after the test. The engine comes from dist/host: `npm run build:host` (which `npm test` does) first.
 */
export async function openHost(options: OpenHostOptions = {}): Promise<OpenHost> {
  const bytes = options.fixture === undefined ? options.bytes : fixtureBytes(options.fixture);
  const engine = await loadHost().openInNode(bytes ? { bytes } : {});
  const host = new ExcelHost(engine, options.locale === undefined ? {} : { locale: options.locale });
  open.push(host);
  const client = await bootClient(host, options);
  requireClaimedSets(client);
  if (options.functions) {
    usesFunctions = true;
    host.setFunctions(options.functions);
  }
  return { ...client, host, engine };
}

/** The bytes of a workbook of tests/fixtures. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', name)));
}

/** The npm build of office.js ships with its gate open. */
function requireClaimedSets({ OfficeExtension }: Client): void {
  const internals = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  internals.CommonUtility._doApiNotSupportedCheck = true;
}
