import type { Area } from '../../sheet/address';
import type { EngineChange, EngineSheet } from '../engine/engine';
import type { ObjectOf } from '../members/states';

export type Tracked = ObjectOf<'Range'> | ObjectOf<'RangeAreas'>;

/** Ranges that the client keeps between batches, by reference id; they follow inserted and deleted cells. */
export class References {
  private readonly objects = new Map<string, Tracked>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  keep(object: Tracked): string {
    const id = `{ref-${this.next++}}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): Tracked | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  /** Moves what stands behind an insertion or deletion of whole rows or columns; drops what was deleted. */
  follow(change: EngineChange): void {
    for (const [id, kept] of this.objects) {
      if (kept.state.sheet !== change.sheet) continue;
      const moved = movedObject(kept, change);
      if (moved) this.objects.set(id, moved);
      else this.objects.delete(id);
    }
  }
}

function movedObject(kept: Tracked, change: EngineChange): Tracked | null {
  if (change.kind === 'sheetDeleted') return null;
  const move = (area: Area): Area | null => movedArea(area, change);
  if (kept.type === 'Range') {
    const area = move(kept.state.area);
    return area && { type: 'Range', state: { sheet: kept.state.sheet, area } };
  }
  const areas = kept.state.areas.flatMap((area) => move(area) ?? []);
  return areas.length > 0 ? { type: 'RangeAreas', state: { sheet: kept.state.sheet, areas } } : null;
}

/** Where the area stands after the change; null where nothing of it is left. */
export function movedArea(area: Area, { kind, area: at }: EngineChange): Area | null {
  if (kind === 'rowsInserted' || kind === 'rowsDeleted') {
    const span = movedSpan(area.top, area.bottom, at.top, at.bottom, kind === 'rowsInserted');
    return span && { ...area, top: span.first, bottom: span.last };
  }
  if (kind === 'columnsInserted' || kind === 'columnsDeleted') {
    const span = movedSpan(area.left, area.right, at.left, at.right, kind === 'columnsInserted');
    return span && { ...area, left: span.first, right: span.last };
  }
  return area;
}

function movedSpan(
  first: number,
  last: number,
  from: number,
  to: number,
  inserted: boolean,
): { first: number; last: number } | null {
  const count = to - from + 1;
  if (inserted) {
    return { first: first >= from ? first + count : first, last: last >= from ? last + count : last };
  }
  const shift = (index: number): number => (index > to ? index - count : Math.min(index, from));
  const start = shift(first);
  const end = last > to ? last - count : Math.min(last, from - 1);
  return end >= start ? { first: start, last: end } : null;
}

export function isTrackable(object: { readonly type: string }): object is Tracked {
  return object.type === 'Range' || object.type === 'RangeAreas';
}

export const sheetOf = (object: Tracked): EngineSheet => object.state.sheet;
