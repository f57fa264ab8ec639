import type { ChartAxis, EngineChart } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { flag, text } from './cells';

export const CHART_AXES: Members<EngineChart> = {
  to: {
    CategoryAxis: ({ axes }) => ({ type: 'ChartAxis', state: axes.category }),
    ValueAxis: ({ axes }) => ({ type: 'ChartAxis', state: axes.value }),
  },
};

/** Excel takes an empty text for "choose yourself". */
function bound(data: Json): number | null {
  if (data === '') return null;
  if (typeof data !== 'number') throw invalidArgument();
  return data;
}

export const CHART_AXIS: Members<ChartAxis> = {
  get: {
    Maximum: ({ maximum }) => maximum ?? '',
    Minimum: ({ minimum }) => minimum ?? '',
    NumberFormat: ({ numberFormat }) => numberFormat,
    ReversePlotOrder: ({ isReversed }) => isReversed,
  },
  set: {
    Maximum: (axis, maximum) => {
      axis.maximum = bound(maximum);
    },
    Minimum: (axis, minimum) => {
      axis.minimum = bound(minimum);
    },
    NumberFormat: (axis, code) => {
      axis.numberFormat = text(code);
    },
    ReversePlotOrder: (axis, on) => {
      axis.isReversed = flag(on);
    },
  },
  to: { Title: (state) => ({ type: 'ChartAxisTitle', state }) },
};

export const CHART_AXIS_TITLE: Members<ChartAxis> = {
  get: { Text: ({ title }) => title, Visible: ({ title }) => title !== '' },
  set: {
    Text: (axis, title) => {
      axis.title = text(title);
    },
    Visible: (axis, on) => {
      if (!flag(on)) axis.title = '';
    },
  },
};

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const CHART_LEGEND: Members<EngineChart> = {
  get: { Position: ({ legend }) => legend.position, Visible: ({ legend }) => legend.visible },
  set: {
    Position: ({ legend }, data) => {
      const position = POSITIONS.find((it) => it === data);
      if (!position) throw invalidArgument();
      legend.position = position;
    },
    Visible: ({ legend }, on) => {
      legend.visible = flag(on);
    },
  },
};
