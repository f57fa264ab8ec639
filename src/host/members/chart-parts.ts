import { PLAIN_SERIES } from '../engine/charts';
import type { EngineChart, EngineRange } from '../engine/engine';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { flag, text } from './cells';
import { color } from './colors';
import type { HostObject, SeriesState } from './states';

export const CHART_TITLE: Members<EngineChart> = {
  get: { Text: (chart) => chart.title, Visible: (chart) => chart.title !== '' },
  set: {
    Text: (chart, title) => {
      chart.title = text(title);
    },
    Visible: (chart, on) => {
      if (!flag(on)) chart.title = '';
    },
  },
};

const seriesObject = (chart: EngineChart, index: number): HostObject => ({
  type: 'ChartSeries',
  state: { chart, index },
});

export const CHART_SERIES_COLLECTION: Members<EngineChart> = {
  get: { Count: (chart) => chart.series.length },
  items: (chart) => chart.series.map((_, index) => seriesObject(chart, index)),
  call: {
    Add: (chart, args, { engine }) => {
      const { sheet, area } = chart.series[0]?.values ?? engine.selection;
      const values = { sheet, area: { ...area, bottom: area.top, right: area.left } };
      chart.series = [
        ...chart.series,
        { ...PLAIN_SERIES, name: args.optionalText(0) ?? '', values, categories: null },
      ];
      return object(seriesObject(chart, chart.series.length - 1));
    },
    GetCount: (chart) => value(chart.series.length),
    GetItemAt: (chart, args) => {
      const index = args.integer(0);
      if (!chart.series[index]) throw itemNotFound();
      return object(seriesObject(chart, index));
    },
  },
};

type Series = EngineChart['series'][number];

function seriesOf({ chart, index }: SeriesState): Series {
  const series = chart.series[index];
  if (!series) throw itemNotFound();
  return series;
}

function change(self: SeriesState, part: Partial<Series>): void {
  const changed = { ...seriesOf(self), ...part };
  self.chart.series = self.chart.series.map((it, index) => (index === self.index ? changed : it));
}

export const CHART_SERIES: Members<SeriesState> = {
  get: {
    HasDataLabels: (self) => seriesOf(self).labels !== null,
    Name: (self) => seriesOf(self).name,
    PlotOrder: ({ index }) => index,
  },
  set: {
    HasDataLabels: (self, on) =>
      change(self, { labels: flag(on) ? (seriesOf(self).labels ?? 'General') : null }),
    Name: (self, name) => change(self, { name: text(name) }),
  },
  to: {
    DataLabels: (state) => ({ type: 'ChartDataLabels', state }),
    Format: (state) => ({ type: 'ChartSeriesFormat', state }),
  },
  call: {
    Delete: ({ chart, index }) => {
      chart.series = chart.series.filter((_, it) => it !== index);
      return undefined;
    },
    GetDimensionValues: (self, args) => value(dimension(seriesOf(self), args.text(0))),
    SetValues: (self, args) => {
      change(self, { values: source(args.object(0, 'Range')) });
      return undefined;
    },
    SetXAxisValues: (self, args) => {
      change(self, { categories: source(args.object(0, 'Range')) });
      return undefined;
    },
  },
};

function source(range: { readonly state: EngineRange } | null): EngineRange {
  if (!range) throw invalidArgument();
  return range.state;
}

function dimension({ values, categories }: Series, name: string): Json {
  const range = name === 'Categories' || name === 'XValues' ? categories : values;
  return range ? range.sheet.values(range.area).flat() : [];
}

export const CHART_DATA_LABELS: Members<SeriesState> = {
  get: { NumberFormat: (self) => seriesOf(self).labels ?? 'General' },
  set: { NumberFormat: (self, code) => change(self, { labels: text(code) }) },
};

export const CHART_SERIES_FORMAT: Members<SeriesState> = {
  to: { Fill: (state) => ({ type: 'ChartFill', state }) },
};

export const CHART_FILL: Members<SeriesState> = {
  call: {
    Clear: (self) => {
      change(self, { color: null });
      return undefined;
    },
    SetSolidColor: (self, args) => {
      change(self, { color: color(args.text(0)) });
      return undefined;
    },
  },
};
