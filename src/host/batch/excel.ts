import { readFileSync } from 'node:fs';
import { associateFunctions } from '../../excel/functions';
import type { Engine } from '../engine/engine';
import { openInNode } from '../engine/open-node';
import { functionInfos } from '../function-info';
import { bootClient } from '../node/client';
import { ExcelHost } from '../protocol/host';

/** A workbook open in Excel-without-Excel, with the add-in's functions in its shared runtime. */
export interface HostedWorkbook {
  readonly engine: Engine;
  readonly host: ExcelHost;
}

export interface HostedWorkbookOptions {
  /** A new workbook where left out. */
  readonly bytes?: Uint8Array;
  readonly fileName?: string;
}

const NAMESPACE = 'POA';

/** Written beside the bundle by its build. */
const METADATA = new URL('../functions.json', import.meta.url);

/** Opens a workbook as the workbench does, without a window. One at a time: office.js lives in the globals. */
export async function openExcel(options: HostedWorkbookOptions = {}): Promise<HostedWorkbook> {
  const engine = await openInNode(options);
  const host = new ExcelHost(engine);
  await bootClient(host);
  associateFunctions();
  host.setFunctions(functionInfos(JSON.parse(readFileSync(METADATA, 'utf8')), NAMESPACE));
  await engine.calculate();
  return { engine, host };
}
