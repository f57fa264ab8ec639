import type { Area } from '../sheet/address';

/**
 * Cuts a grid into rectangles of equal keys: runs of a row, joined downwards while they repeat exactly. Few and
 * large, because each one costs Excel some calls. Null cells belong to no rectangle.
 */
export function rectanglesOf<K>(rows: readonly (readonly (K | null)[])[]): readonly (Area & { key: K })[] {
  const done: (Area & { key: K })[] = [];
  let open = new Map<string, Area & { key: K }>();
  rows.forEach((row, top) => {
    const next = new Map<string, Area & { key: K }>();
    for (const run of runsOf(row)) {
      const place = `${run.left}:${run.right}`;
      const above = open.get(place);
      if (above?.key === run.key) next.set(place, { ...above, bottom: top });
      else next.set(place, { top, bottom: top, ...run });
    }
    for (const [place, area] of open) if (next.get(place)?.top !== area.top) done.push(area);
    open = next;
  });
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

interface RunOfCells<K> {
  readonly left: number;
  readonly right: number;
  readonly key: K;
}

function runsOf<K>(row: readonly (K | null)[]): readonly RunOfCells<K>[] {
  const runs: RunOfCells<K>[] = [];
  row.forEach((key, column) => {
    if (key === null) return;
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, key });
  });
  return runs;
}

/** Rectangles that cover exactly the given cells. */
export function rectanglesOfCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  if (cells.length === 0) return [];
  const rows: (true | null)[][] = [];
  for (const { row, column } of cells) {
    const line = (rows[row] ??= []);
    line[column] = true;
  }
  const dense = Array.from(rows, (row: (true | null)[] | undefined) =>
    Array.from(row ?? [], (cell: true | null | undefined) => cell ?? null),
  );
  return rectanglesOf(dense).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** Smallest rectangle that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
