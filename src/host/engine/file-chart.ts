import { areaAddress, cellAddress, parseArea, quoteSheetName, type Area } from '../../sheet/address';
import type { EngineChart, EngineRange, EngineSheet } from './engine';
import type { FileChart, Worksheet } from './excelts';
import type { OpenedChart, OpenedRange } from './opened';

type StoredChart = ReturnType<Worksheet['getCharts']>[number];
/** Series of most charts; those of scatter and bubble charts have neither. */
interface PlottedSeries {
  readonly val?: { readonly numRef?: { readonly formula: string } };
  readonly cat?: PlottedSeries['val'] & { readonly strRef?: { readonly formula: string } };
}
type Kind = Pick<FileChart, 'type' | 'barDir' | 'grouping'>;

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
export function readChart(chart: StoredChart): OpenedChart {
  const group = chart.isChartEx ? undefined : chart.chartTypes[0];
  return {
    id: chartId(chart),
    name: `Gráfico ${chart.chartNumber}`,
    type: group ? typeOf(group) : 'Invalid',
    title: chart.title ?? '',
    series: (group?.series ?? []).flatMap((series) => {
      const { val, cat } = series as PlottedSeries;
      const values = rangeOf(val?.numRef?.formula);
      const categories = cat?.strRef ?? cat?.numRef;
      return values
        ? [{ name: series.tx?.value ?? '', values, categories: rangeOf(categories?.formula) }]
        : [];
    }),
    place: placeOf(chart),
  };
}

/** Removes charts that are gone, adds those that are new; the others stay as the file has them. */
export function writeCharts(file: Worksheet, sheet: EngineSheet): void {
  const wanted = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  for (const chart of file.getCharts()) if (!wanted.delete(chartId(chart))) file.removeChart(chart);
  for (const chart of wanted.values()) file.addChart(fileChart(chart), anchorOf(chart.place));
}

function fileChart(chart: EngineChart): FileChart {
  const kind = KINDS.find(([type]) => type === chart.type)?.[1] ?? { type: 'bar', barDir: 'col' };
  return {
    ...kind,
    title: chart.title || null,
    showLegend: chart.series.length > 1 || kind.type === 'pie' || kind.type === 'doughnut',
    legendPosition: 'b',
    series: chart.series.map(({ name, values, categories }) => ({
      ...(name ? { name } : {}),
      values: referenceOf(values),
      ...(categories ? { categories: referenceOf(categories) } : {}),
    })),
  };
}

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

function referenceOf({ sheet, area }: EngineRange): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(sheet.name)}!${address}`;
}

function rangeOf(reference: string | undefined): OpenedRange | null {
  const match = ADDRESS.exec(reference ?? '');
  const area = match && parseArea(match[3] ?? '');
  if (!area) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area };
}
