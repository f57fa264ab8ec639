import { associateFunctions } from '../../src/excel/functions';
import { functionInfos } from '../../src/host/function-info';
import type { CustomFunctionInfo } from '../../src/host/engine/engine';
import { openHost, type OpenHost, type OpenHostOptions } from './host';
import { runTool } from './tool';

let known: readonly CustomFunctionInfo[] | null = null;

/** The metadata that Excel loads, from the JSDoc as it is now. */
export function poaFunctions(): readonly CustomFunctionInfo[] {
  known ??= functionInfos(JSON.parse(runTool('functions-metadata.js', 'functionsMetadata')), 'POA');
  return known;
}

/** As `openHost`, with the POA.* functions in the real custom-function runtime. */
export async function openPoa(options: Omit<OpenHostOptions, 'functions'> = {}): Promise<OpenHost> {
  const opened = await openHost({ ...options, functions: poaFunctions() });
  associateFunctions();
  return opened;
}
