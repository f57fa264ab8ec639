/** What lets a browser, and whoever installs the add-in, tell that no file has been changed on its way. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TAG = /<(?:script|link)\b[^>]*>/g;
const ADDRESS = /\b(?:src|href)="([^":]+\.(?:js|css))"/;

/**
 * The page with an integrity attribute on each script and style sheet of its own. One whose name does not change with
 * its contents gets them into its address too: a cached copy of an older version would be refused. Microsoft's
 * office.js changes without notice and can have none, nor can chunks, whose names carry the hash of their contents.
 * `read` gives the bytes of a file that stands beside the page.
 */
export function withIntegrity(html, read) {
  return html.replace(TAG, (tag) => {
    const [, file] = ADDRESS.exec(tag) ?? [];
    if (!file) return tag;
    const bytes = read(file);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    const address = /\.[0-9a-f]{10}\./.test(file) ? file : `${file}?${sha256(bytes).slice(0, 10)}`;
    return tag.replace(`"${file}"`, `"${address}" integrity="${integrity}"`);
  });
}

/** A line per file below a folder, as `sha256sum --check` reads them, in the order of their names. */
export function checksums(folder) {
  const lines = filesBelow(folder).map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}`);
  return `${lines.join('\n')}\n`;
}

/** Paths relative to the folder, with `/`. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
