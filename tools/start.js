/** `npm start`: builds what is out of date, serves the workbench and opens it in the default browser. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildAddin } from './build-addin.js';
import { buildHost } from './build-host.js';
import { serve } from './serve.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3100' }, 'no-open': { type: 'boolean', default: false } },
});

await Promise.all([buildAddin(), buildHost()]);
const { url } = await serve({ port: Number(values.port) }).catch((error) => {
  if (error?.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken; using a free one.`);
  return serve();
});
console.log(`POA para Excel, banco de trabajo: ${url}  (Ctrl+C to stop)`);
if (!values['no-open']) open(url);

/** Best effort: a machine without a browser (a server, CI) still has the address on screen. */
function open(address) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
