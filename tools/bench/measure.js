/** Times of functions run in turns, so that what else the machine does falls on all of them alike. */

/**
 * Runs each of `functions` (by name) once per round and input, after `warmUp` rounds that do not count.
 * Answers the median milliseconds by name.
 */
export function medians(functions, inputs, { rounds = 15, warmUp = 4 } = {}) {
  const names = Object.keys(functions);
  const times = new Map(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const input of inputs) {
      for (const name of names) {
        const start = performance.now();
        functions[name](input);
        if (round >= 0) times.get(name).push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name))]));
}

export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
