import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { associateFunctions } from '../../src/excel/functions';
import { functionInfos } from '../../src/host/function-info';
import type { CustomFunctionInfo } from '../../src/host/engine/engine';
import { openHost, type OpenHost, type OpenHostOptions } from './host';

const ROOT = join(__dirname, '../..');

let known: readonly CustomFunctionInfo[] | null = null;

/** The metadata that Excel loads, from the JSDoc as it is now. Run apart: the generator is an ES module. */
export function poaFunctions(): readonly CustomFunctionInfo[] {
  known ??= functionInfos(JSON.parse(runTool('functions-metadata.js', 'functionsMetadata')), 'POA');
  return known;
}

/** What an exported function of a tool answers, as text. */
export function runTool(file: string, name: string): string {
  const source = `import { ${name} } from ${JSON.stringify(join(ROOT, 'tools', file))};
    process.stdout.write(await ${name}());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', source]).toString();
}

/** As `openHost`, with the POA.* functions in the real custom-function runtime. */
export async function openPoa(options: Omit<OpenHostOptions, 'functions'> = {}): Promise<OpenHost> {
  const opened = await openHost({ ...options, functions: poaFunctions() });
  associateFunctions();
  return opened;
}
