import { areaAddress, cellAddress, parseArea, quoteSheetName, type Area } from '../../sheet/address';
import { PLAIN_SERIES } from './charts';
import type { ChartSeries, EngineChart, EngineSheet } from './engine';
import { moveChart, xmlOf, type FileChart, type StoredChart, type Worksheet } from './excelts';
import { fileAxis, fileLegend, lookOf, writeLook } from './file-chart-look';
import type { OpenedChart, OpenedRange } from './opened';

/** Series of most charts; those of scatter and bubble charts have neither values nor categories. */
interface PlottedSeries {
  readonly val?: { readonly numRef?: { readonly formula: string } };
  readonly cat?: PlottedSeries['val'] & { readonly strRef?: { readonly formula: string } };
  readonly spPr?: object;
  readonly dataLabels?: { readonly showVal?: boolean; readonly numFmt?: { readonly formatCode: string } };
}
type Kind = Pick<FileChart, 'type' | 'barDir' | 'grouping'>;
type FileSeries = NonNullable<FileChart['series']>[number];

/** What the drawing, and not the chart's own part, says of a chart. */
export interface ChartLabel {
  readonly name: string;
  /** Text for those who do not see the chart. */
  readonly description: string;
}

/** Labels by the number of the chart's part, `xl/charts/chart1.xml`. */
export type ChartLabels = ReadonlyMap<number, ChartLabel>;

/** Office.js's chart types that the files can hold as such, and how. */
const KINDS: readonly (readonly [string, Kind])[] = [
  ['ColumnClustered', { type: 'bar', barDir: 'col', grouping: 'clustered' }],
  ['ColumnStacked', { type: 'bar', barDir: 'col', grouping: 'stacked' }],
  ['ColumnStacked100', { type: 'bar', barDir: 'col', grouping: 'percentStacked' }],
  ['BarClustered', { type: 'bar', barDir: 'bar', grouping: 'clustered' }],
  ['BarStacked', { type: 'bar', barDir: 'bar', grouping: 'stacked' }],
  ['BarStacked100', { type: 'bar', barDir: 'bar', grouping: 'percentStacked' }],
  ['Line', { type: 'line', grouping: 'standard' }],
  ['LineMarkers', { type: 'line', grouping: 'standard' }],
  ['Area', { type: 'area', grouping: 'standard' }],
  ['AreaStacked', { type: 'area', grouping: 'stacked' }],
  ['Pie', { type: 'pie' }],
  ['Doughnut', { type: 'doughnut' }],
  ['XYScatter', { type: 'scatter' }],
  ['Radar', { type: 'radar' }],
];

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A chart of the file; its number there is part of the id. */
export function readChart(chart: StoredChart, labels: ChartLabels): OpenedChart {
  const group = chart.isChartEx ? undefined : chart.chartTypes[0];
  return {
    id: chartId(chart),
    name: labels.get(chart.chartNumber)?.name ?? `Gráfico ${chart.chartNumber}`,
    type: group ? typeOf(group) : 'Invalid',
    title: chart.title ?? '',
    series: (group?.series ?? []).flatMap((series) => readSeries(series)),
    ...lookOf(chart),
    place: placeOf(chart),
  };
}

function readSeries(
  series: PlottedSeries & { readonly tx?: { readonly value?: string } },
): ChartSeries<OpenedRange>[] {
  const { val, cat, spPr, dataLabels } = series;
  const values = rangeOf(val?.numRef?.formula);
  if (!values) return [];
  const color = SOLID.exec(xmlOf(spPr))?.[1];
  return [
    {
      ...PLAIN_SERIES,
      name: series.tx?.value ?? '',
      values,
      categories: rangeOf((cat?.strRef ?? cat?.numRef)?.formula),
      ...(color ? { color: `#${color.toUpperCase()}` } : {}),
      ...(dataLabels?.showVal ? { labels: dataLabels.numFmt?.formatCode ?? 'General' } : {}),
    },
  ];
}

const SOLID = /^<c:spPr>\s*<a:solidFill>\s*<a:srgbClr val="([0-9A-Fa-f]{6})"/;

/** Removes charts that are gone, adds those that are new, changes what has changed; the rest stays as it was. */
export function writeCharts(
  file: Worksheet,
  sheet: EngineSheet,
  labels: ChartLabels,
): ReadonlyMap<number, ChartLabel> {
  const wanted = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  const written = new Map<number, ChartLabel>();
  const label = (number: number, { name, title }: EngineChart) =>
    void written.set(number, { name, description: descriptionOf(labels.get(number), title) });
  for (const stored of file.getCharts()) {
    const chart = wanted.get(chartId(stored));
    if (!chart) {
      file.removeChart(stored);
      continue;
    }
    wanted.delete(chart.id);
    update(file, stored, chart);
    if (!stored.isChartEx) label(stored.chartNumber, chart);
  }
  for (const chart of wanted.values()) label(file.addChart(fileChart(chart), anchorOf(chart.place)), chart);
  return written;
}

/** Lays a chart that was changed since the file was read over the one in the file. */
function update(file: Worksheet, stored: StoredChart, chart: EngineChart): void {
  const before = readChart(stored, NO_LABELS);
  if (JSON.stringify(before.place) !== JSON.stringify(chart.place)) moveChart(file, stored, chart.place);
  if (stored.isChartEx) return;
  if (before.title !== chart.title) stored.title = chart.title || undefined;
  writeSeries(stored, before, chart);
  writeLook(stored, before, chart);
}

const NO_LABELS: ChartLabels = new Map();

/** A chart that nobody has described is read aloud by its title. */
function descriptionOf(label: ChartLabel | undefined, title: string): string {
  return label === undefined || label.description === '' ? title : label.description;
}

/** Series without cells, as those of a scatter chart, are the file's own: then all stay as they are. */
function writeSeries(stored: StoredChart, before: OpenedChart, chart: EngineChart): void {
  if (before.series.length !== stored.getSeriesCount()) return;
  const known = before.series.map((one) => JSON.stringify(fileSeries(one, nameOfOpened)));
  const wanted = chart.series.map((one) => fileSeries(one, nameOfSheet));
  wanted.forEach((series, index) => {
    if (index >= known.length) stored.addSeriesFromOptions(series);
    else if (known[index] !== JSON.stringify(series)) stored.updateSeries(index, series);
  });
  for (let index = known.length - 1; index >= wanted.length; index -= 1) stored.removeSeries(index);
}

function fileChart(chart: EngineChart): FileChart {
  const kind = KINDS.find(([type]) => type === chart.type)?.[1] ?? { type: 'bar', barDir: 'col' };
  const isRound = kind.type === 'pie' || kind.type === 'doughnut';
  return {
    ...kind,
    title: chart.title || null,
    showLegend: chart.legend.visible && (chart.series.length > 1 || isRound),
    legendPosition: fileLegend(chart.legend.position),
    ...(isRound
      ? {}
      : { categoryAxis: fileAxis(chart.axes.category), valueAxis: fileAxis(chart.axes.value) }),
    series: chart.series.map((one) => fileSeries(one, nameOfSheet)),
  };
}

interface Ranged<S> {
  readonly sheet: S;
  readonly area: Area;
}

const nameOfSheet = ({ name }: EngineSheet): string => name;
const nameOfOpened = (name: string): string => name;

function fileSeries<S>(
  { name, values, categories, color, labels }: ChartSeries<Ranged<S>>,
  nameOf: (sheet: S) => string,
): FileSeries {
  const reference = ({ sheet, area }: Ranged<S>) => referenceOf(nameOf(sheet), area);
  return {
    ...(name ? { name } : {}),
    values: reference(values),
    ...(categories ? { categories: reference(categories) } : {}),
    ...(color ? { fill: color.slice(1) } : {}),
    ...(labels === null ? {} : { dataLabels: { ...ONLY_VALUES, numFmt: labels } }),
  };
}

/** What is left out would be shown. */
const ONLY_VALUES = {
  showVal: true,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showPercent: false,
  position: 'outEnd',
  numFmtLinked: false,
} as const;

function typeOf(group: StoredChart['chartTypes'][number]): string {
  const barDir = 'barDir' in group ? group.barDir : undefined;
  const grouping = 'grouping' in group ? group.grouping : undefined;
  const known = KINDS.find(
    ([, kind]) =>
      kind.type === group.type && kind.barDir === barDir && (kind.grouping ?? grouping) === grouping,
  );
  return known?.[0] ?? KINDS.find(([, kind]) => kind.type === group.type)?.[0] ?? 'Invalid';
}

function chartId(chart: StoredChart): string {
  return chart.isChartEx ? `{GRAFICOEX-${chart.chartExNumber}}` : `{GRAFICO-${chart.chartNumber}}`;
}

function placeOf(chart: StoredChart): Area {
  const { tl, br } = chart.range;
  if (!br) return { top: tl.nativeRow, left: tl.nativeCol, bottom: tl.nativeRow, right: tl.nativeCol };
  // The end is a point: with no offset it is the corner of the cell before.
  return {
    top: tl.nativeRow,
    left: tl.nativeCol,
    bottom: Math.max(tl.nativeRow, br.nativeRow - (br.nativeRowOff === 0 ? 1 : 0)),
    right: Math.max(tl.nativeCol, br.nativeCol - (br.nativeColOff === 0 ? 1 : 0)),
  };
}

function anchorOf(place: Area): string {
  return `${cellAddress(place.top, place.left)}:${cellAddress(place.bottom, place.right)}`;
}

function referenceOf(sheet: string, area: Area): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(sheet)}!${address}`;
}

function rangeOf(reference: string | undefined): OpenedRange | null {
  const match = ADDRESS.exec(reference ?? '');
  const area = match && parseArea(match[3] ?? '');
  if (!area) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area };
}
