import type { EngineChart, EngineSheet } from '../engine/engine';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import { boundingRect } from './areas';
import { number, text } from './cells';
import { rangeArgument } from './find';
import { guardStructure } from './guard';
import { areaAtPoints, pointsOf } from './measure';
import type { ChartState, HostObject } from './states';

const chartObject = (sheet: EngineSheet, chart: EngineChart): HostObject => ({
  type: 'Chart',
  state: { sheet, chart },
});

function find(sheet: EngineSheet, key: string): EngineChart | undefined {
  const wanted = key.toLowerCase();
  return sheet.charts.find((it) => it.id === key || it.name.toLowerCase() === wanted);
}

function required(chart: EngineChart | undefined): EngineChart {
  if (!chart) throw itemNotFound();
  return chart;
}

/** `Excel.ChartCollection` */
export const CHARTS: Members<EngineSheet> = {
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  item: (sheet, key) => chartObject(sheet, required(find(sheet, text(key)))),
  call: {
    Add: (sheet, args) => {
      const source = args.object(1, 'Range');
      if (!source) throw invalidArgument();
      guardStructure(sheet);
      return object(
        chartObject(sheet, sheet.addChart(args.text(0), source.state, args.optionalText(2) ?? 'Auto')),
      );
    },
    GetCount: (sheet) => value(sheet.charts.length),
    GetItem: (sheet, args) => object(chartObject(sheet, required(find(sheet, args.text(0))))),
    GetItemAt: (sheet, args) => object(chartObject(sheet, required(sheet.charts[args.integer(0)]))),
    GetItemOrNullObject: (sheet, args) => {
      const chart = find(sheet, args.text(0));
      return object(chart ? chartObject(sheet, chart) : null);
    },
  },
};

const points = ({ sheet, chart }: ChartState): ReturnType<typeof pointsOf> =>
  pointsOf({ sheet, area: chart.place });

/** Moves or resizes: the engine keeps the cells that a chart covers. */
function place({ sheet, chart }: ChartState, change: Partial<ReturnType<typeof pointsOf>>): void {
  guardStructure(sheet);
  chart.place = areaAtPoints(sheet, { ...points({ sheet, chart }), ...change });
}

/** `Excel.Chart` */
export const CHART: Members<ChartState> = {
  identity: ['Id'],
  get: {
    ChartType: ({ chart }) => chart.type,
    Height: (self) => points(self).height,
    Id: ({ chart }) => chart.id,
    Left: (self) => points(self).left,
    Name: ({ chart }) => chart.name,
    Top: (self) => points(self).top,
    Width: (self) => points(self).width,
  },
  set: {
    ChartType: ({ sheet, chart }, type) => {
      guardStructure(sheet);
      chart.type = text(type);
    },
    Height: (self, height) => place(self, { height: number(height) }),
    Left: (self, left) => place(self, { left: number(left) }),
    Name: ({ chart }, name) => {
      chart.name = text(name);
    },
    Top: (self, top) => place(self, { top: number(top) }),
    Width: (self, width) => place(self, { width: number(width) }),
  },
  to: {
    Axes: ({ chart }) => ({ type: 'ChartAxes', state: chart }),
    Legend: ({ chart }) => ({ type: 'ChartLegend', state: chart }),
    Series: ({ chart }) => ({ type: 'ChartSeriesCollection', state: chart }),
    Title: ({ chart }) => ({ type: 'ChartTitle', state: chart }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', state: sheet }),
  },
  call: {
    Delete: ({ sheet, chart }) => {
      guardStructure(sheet);
      chart.remove();
      return undefined;
    },
    SetData: ({ sheet, chart }, args) => {
      const source = args.object(0, 'Range');
      if (!source) throw invalidArgument();
      guardStructure(sheet);
      // The engine reads series from a source when a chart is made: a throw-away chart reads them for this one.
      const read = sheet.addChart(chart.type, source.state, args.optionalText(1) ?? 'Auto');
      chart.series = read.series;
      read.remove();
      return undefined;
    },
    SetPosition: ({ sheet, chart }, args, context) => {
      guardStructure(sheet);
      const start = rangeArgument(args, 0, context, sheet).area;
      const end =
        args.data(1) === null && !args.object(1, 'Range') ? null : rangeArgument(args, 1, context, sheet);
      if (end) chart.place = boundingRect(start, end.area);
      else chart.place = moveTo(chart.place, start);
      return undefined;
    },
  },
};

function moveTo(placed: EngineChart['place'], start: EngineChart['place']): EngineChart['place'] {
  return {
    top: start.top,
    left: start.left,
    bottom: start.top + placed.bottom - placed.top,
    right: start.left + placed.right - placed.left,
  };
}
