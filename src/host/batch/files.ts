import { readFile, stat } from 'node:fs/promises';
import type { FileSource } from '../../xlsx/read-files';

/** Files of the command line as sources; `archivo` is the path as it was given. */
export function sourcesOf(paths: readonly string[]): Promise<readonly FileSource[]> {
  return Promise.all(paths.map(sourceOf));
}

async function sourceOf(path: string): Promise<FileSource> {
  const info = await stat(path).catch(() => null);
  return {
    name: path,
    ...(info?.isFile() ? { size: info.size } : {}),
    arrayBuffer: async () => {
      const bytes = await readFile(path);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
  };
}
