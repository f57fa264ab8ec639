import type { BorderEdge, CellBorder } from '../engine/engine';
import { notImplemented } from '../protocol/errors';
import type { Members } from '../protocol/member';
import { text } from './cells';
import { color } from './colors';
import { WEIGHTS, oneOf } from './format-words';
import { patch } from './look';
import type { AreasState } from './states';

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

export const RANGE_BORDERS: Members<AreasState> = {
  get: { Count: () => EDGES.length },
  items: (self) => EDGES.map((edge) => ({ type: 'RangeBorder', state: { ...self, edge } })),
  item: (self, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented('RangeBorder', key);
    return { type: 'RangeBorder', state: { ...self, edge: oneOf(EDGES, key) } };
  },
};

type BorderState = AreasState & { readonly edge: BorderEdge };

export const RANGE_BORDER: Members<BorderState> = {
  get: {
    Color: (self) => borderOf(self)?.color ?? '#000000',
    Id: ({ edge }) => edge,
    SideIndex: ({ edge }) => edge,
    Style: (self) => borderOf(self)?.style ?? 'None',
    Weight: (self) => borderOf(self)?.weight ?? 'Thin',
  },
  set: {
    Color: (self, data) => setBorder(self, { color: color(data) }),
    Style: (self, style) => setBorder(self, { style: text(style) }),
    Weight: (self, data) => setBorder(self, { weight: oneOf(WEIGHTS, data) }),
  },
};

const SIDE = {
  EdgeTop: 'EdgeTop',
  EdgeBottom: 'EdgeBottom',
  EdgeLeft: 'EdgeLeft',
  EdgeRight: 'EdgeRight',
  InsideHorizontal: 'EdgeBottom',
  InsideVertical: 'EdgeRight',
} as const;

/** The line at that edge, read from the area's first cell there. */
function borderOf({ sheet, areas, edge }: BorderState): CellBorder | null {
  const [area] = areas;
  if (!area) return null;
  const row = edge === 'EdgeBottom' ? area.bottom : area.top;
  const column = edge === 'EdgeRight' ? area.right : area.left;
  return sheet.style(row, column).borders[SIDE[edge]] ?? null;
}

/** As in Excel, a colour or weight given to an edge without a line draws a thin continuous one. */
function setBorder(self: BorderState, change: Partial<CellBorder>): void {
  const now = borderOf(self);
  const drawn: CellBorder = {
    style: now?.style ?? 'Continuous',
    color: now?.color ?? '#000000',
    weight: now?.weight ?? 'Thin',
    ...change,
  };
  patch(self, { borders: { [self.edge]: drawn } });
}
