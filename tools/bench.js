/**
 * `npm run bench [id…]`: measures what must stay fast, as ratios between things run side by side, so that the figures
 * hold on any machine. Exit status 1 where one is beyond its limit.
 */
import { benches } from './bench/index.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !benches.some((bench) => bench.id === id));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${benches.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

for (const { id, title, run } of benches) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  console.log(`\n${id}: ${title}`);
  for (const figure of await run()) print(figure);
}

function print({ name, value, unit, limit }) {
  const beyond = limit !== undefined && value > limit;
  if (beyond) process.exitCode = 1;
  const bound = limit === undefined ? '' : `  (at most ${limit}${beyond ? ': BEYOND' : ''})`;
  console.log(`  ${name.padEnd(44)} ${value.toFixed(2).padStart(9)} ${unit}${bound}`);
}
