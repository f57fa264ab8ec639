import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const TOOLS = join(__dirname, '../../tools');

/** What an exported function of a tool answers, as text; throws what it says. Run apart: tools are ES modules. */
export function runTool(file: string, name: string, ...args: readonly unknown[]): string {
  const source = `import { ${name} } from ${JSON.stringify(join(TOOLS, file))};
    process.stdout.write(String(await ${name}(...${JSON.stringify(args)})));`;
  return execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: source,
    stdio: 'pipe',
  }).toString();
}
