/** Preloaded into a process (`--import`): at its end, writes the most memory that it held, in MB, to `$PEAK_FILE`. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    // Of all threads together; in kilobytes on every system.
    writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024));
  });
}
