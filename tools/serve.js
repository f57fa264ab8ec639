/**
 * Serves the workbench: the built add-in exactly as Excel would load it, Microsoft's office.js unmodified from
 * node_modules, and the host's page around both. Local only; used by `npm start` and by the end-to-end tests.
 *
 *   /                    workbench page (dist/host/browser)
 *   /addin/…             the production bundle of the add-in (dist/addin)
 *   /office/…            @microsoft/office-js/dist
 *   /ejemplos/…          sample workbooks (assets/ejemplos)
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MOUNTS = [
  ['/addin/', join(ROOT, 'dist/addin')],
  ['/office/', join(ROOT, 'node_modules/@microsoft/office-js/dist')],
  ['/ejemplos/', join(ROOT, 'assets/ejemplos')],
  ['/iconos/', join(ROOT, 'assets/iconos')],
  ['/', join(ROOT, 'dist/host/browser')],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The one tag of the production page that the workbench answers itself: Microsoft's CDN is out of reach of tests. */
const OFFICE_TAG =
  /<script([^>]*)\ssrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"([^>]*)><\/script>/;

/** Puts the host's bridge before office.js, and office.js from node_modules, into a page of the add-in. */
export function withHost(html) {
  if (!OFFICE_TAG.test(html))
    throw new Error('The page does not load office.js from its CDN: nothing to host.');
  return html.replace(
    OFFICE_TAG,
    '<script src="/puente.js"></script><script$1 src="/office/office.js"$2></script>',
  );
}

function fileFor(path) {
  for (const [prefix, folder] of MOUNTS) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, decodeURIComponent(path.slice(prefix.length)) || 'index.html'));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  let file = null;
  try {
    file = fileFor(pathname);
  } catch {
    file = null;
  }
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No existe.');
    return;
  }
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  };
  if (pathname.startsWith('/addin/') && extname(file) === '.html') {
    response.writeHead(200, headers).end(withHost(readFileSync(file, 'utf8')));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}

/** Starts on `port` (0: any free one) and answers its address, `http://localhost:3100/`. */
export async function serve({ port = 0 } = {}) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
