/** Skips a build whose inputs have not changed: their hash is kept beside the output. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `build` when the contents of `inputs` (files or folders below `root`) differ from the last build of `name`.
 * The stamp is removed before building, so that a failed build is never taken for a good one.
 */
export async function upToDate(root, name, inputs, build) {
  const stamp = join(root, 'dist', `.${name}.hash`);
  const hash = hashOf(inputs.map((input) => join(root, input)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  await build();
  writeFileSync(stamp, hash);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) for (const file of filesOf(path)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesOf(join(path, entry)));
}
