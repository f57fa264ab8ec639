import { areaAddress, parseArea } from '../../sheet/address';
import { rangeOf } from '../cells';
import { step } from '../operations';
import type { Operation } from '../operations';
import type { SheetChart } from '../undo-data';

/** Series of each chart of a sheet, by the names of both. */
export type ChartsThere = ReadonlyMap<string, readonly string[]>;

/** Charts to go from and to; null where they are as they should be. */
export interface ChartChange {
  readonly before: readonly SheetChart[];
  readonly after: readonly SheetChart[];
}

/** Series.setValues, axis number formats and the like. */
const CHART_API = '1.8';

/** False in an Excel that cannot draw charts for an add-in. */
export function drawsCharts(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', CHART_API);
}

/** Of a collection whose `items/name` and `items/series/items/name` are loaded. */
export function chartsThere({ items }: Excel.ChartCollection): ChartsThere {
  return new Map(items.map(({ name, series }) => [name, series.items.map((one) => one.name)]));
}

export function changeOfCharts(
  before: readonly SheetChart[],
  after: readonly SheetChart[],
  there: ChartsThere,
): ChartChange | null {
  const standing = before.filter(({ name }) => there.has(name));
  const intact = after.every(({ name, series }) =>
    series.every((one) => there.get(name)?.includes(one.name) ?? false),
  );
  if (intact && JSON.stringify(standing) === JSON.stringify(after)) return null;
  return { before: standing, after };
}

/** Steps that bring the charts of a sheet from one state to another; the planner's own and what they added stay. */
export function applyCharts(
  sheet: string,
  { before, after }: ChartChange,
  there: ChartsThere,
): readonly Operation[] {
  const known = new Map(before.map((chart) => [chart.name, chart]));
  const gone = before.filter(({ name }) => there.has(name) && !after.some((chart) => chart.name === name));
  return [
    ...gone.map(({ name }) =>
      step(({ workbook }) => workbook.worksheets.getItem(sheet).charts.getItem(name).delete()),
    ),
    ...after.map((chart) =>
      step(({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        const series = there.get(chart.name);
        if (series) update(worksheet, chart, { series, before: known.get(chart.name) ?? null });
        else draw(worksheet, chart);
      }),
    ),
  ];
}

/** Light and dark blue: 3:1 or better against the paper and against each other. */
const COLORS = ['#6F8FBF', '#1F3864'] as const;

function draw(sheet: Excel.Worksheet, spec: SheetChart): void {
  const [first, ...others] = spec.series;
  const source = first && range(sheet, first.values);
  if (!source) return;
  const chart = sheet.charts.add(spec.type, source, 'Columns');
  chart.name = spec.name;
  chart.title.text = spec.title;
  position(chart, spec);
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = spec.axes.category;
  valueAxis.title.text = spec.axes.value;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = '#,##0';
  // Lying bars grow upwards unless told: the first unit of the table comes first.
  if (spec.type === 'BarClustered') categoryAxis.reversePlotOrder = true;
  plot(sheet, chart.series.getItemAt(0), { spec, values: first.values, name: first.name, color: COLORS[0] });
  for (const { name, values } of others) {
    plot(sheet, chart.series.add(name), { spec, values, name, color: COLORS[1] });
  }
}

function plot(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { spec, values, name, color }: { spec: SheetChart; values: string; name: string; color: string },
): void {
  series.name = name;
  connect(sheet, series, spec, values);
  series.format.fill.setSolidColor(color);
  if (spec.type !== 'BarClustered') return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = '0.0';
}

function connect(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { categories }: SheetChart,
  values: string,
): void {
  const [points, labels] = [range(sheet, values), range(sheet, categories)];
  if (points) series.setValues(points);
  if (labels) series.setXAxisValues(labels);
}

/** Points an existing chart at the new cells; it moves only where its cells have moved, and keeps its look. */
function update(
  sheet: Excel.Worksheet,
  spec: SheetChart,
  { series, before }: { readonly series: readonly string[]; readonly before: SheetChart | null },
): void {
  const chart = sheet.charts.getItem(spec.name);
  if (before?.title !== spec.title) chart.title.text = spec.title;
  if (before?.place !== spec.place) position(chart, spec);
  const superfluous = (before?.series ?? []).filter(
    ({ name }) => series.includes(name) && !spec.series.some((one) => one.name === name),
  );
  for (const { name, values } of spec.series) {
    const index = series.indexOf(name);
    if (index >= 0) connect(sheet, chart.series.getItemAt(index), spec, values);
    else plot(sheet, chart.series.add(name), { spec, values, name, color: COLORS[1] });
  }
  // From the last on, so that the places of the others stay what they were.
  for (const index of superfluous.map(({ name }) => series.indexOf(name)).sort((a, b) => b - a)) {
    chart.series.getItemAt(index).delete();
  }
}

function position(chart: Excel.Chart, { place }: SheetChart): void {
  const area = parseArea(place);
  if (!area) return;
  const { top, left, bottom, right } = area;
  chart.setPosition(
    areaAddress({ top, left, bottom: top, right: left }),
    areaAddress({ top: bottom, left: right, bottom, right }),
  );
}

function range(sheet: Excel.Worksheet, address: string): Excel.Range | null {
  const area = parseArea(address);
  return area && rangeOf(sheet, area);
}
