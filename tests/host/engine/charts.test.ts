import { strFromU8, unzipSync } from 'fflate';
import type { Engine, EngineChart } from '../../../src/host/engine/engine';
import { loadHost } from '../../../src/host/node/load-host';
import { area, write } from './helpers';

const { openInNode } = loadHost();

/** A workbook with a dressed chart, closed and opened again as often as asked. */
async function withChart(): Promise<Uint8Array> {
  const engine = await openInNode();
  const sheet = engine.active;
  sheet.name = 'Informe "T4"';
  write(sheet, 'A1:C4', [
    ['Código', 'Programado', 'Avance'],
    ['6.1.1', 100, 80],
    ['6.1.2', 50, 40],
    ['6.1.3', 70, 70],
  ]);
  const chart = sheet.addChart('BarClustered', { sheet, area: area('A1:C4') }, 'Columns');
  chart.name = 'POA & avance';
  chart.title = 'Avance <por> acción';
  chart.place = area('E2:K20');
  chart.axes.value.title = 'Puntos';
  chart.axes.value.numberFormat = '#,##0';
  chart.axes.value.minimum = 0;
  chart.axes.value.maximum = 100;
  chart.axes.category.isReversed = true;
  chart.legend.position = 'Top';
  chart.series = chart.series.map((series, i) => ({
    ...series,
    color: i === 0 ? '#A6A6A6' : '#1F3864',
    labels: '0.0',
  }));
  return close(engine);
}

async function close(engine: Engine): Promise<Uint8Array> {
  const bytes = await engine.save();
  engine.dispose();
  return bytes;
}

async function reopen(bytes: Uint8Array): Promise<{ readonly engine: Engine; readonly chart: EngineChart }> {
  const engine = await openInNode({ bytes });
  const [chart] = engine.active.charts;
  if (!chart) throw new Error('no chart');
  return { engine, chart };
}

const seen = ({ name, title, type, place, axes, legend, series }: EngineChart): unknown => ({
  ...{ name, title, type, place, axes, legend },
  series: series.map(({ values, categories, ...look }) => [look, values.area, categories?.area]),
});

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const DRESSED = {
  name: 'POA & avance',
  title: 'Avance <por> acción',
  type: 'BarClustered',
  place: area('E2:K20'),
  axes: {
    category: { title: '', numberFormat: 'General', minimum: null, maximum: null, isReversed: true },
    value: { title: 'Puntos', numberFormat: '#,##0', minimum: 0, maximum: 100, isReversed: false },
  },
  legend: { visible: true, position: 'Top' },
  series: [
    [{ name: 'Programado', color: '#A6A6A6', labels: '0.0' }, area('B2:B4'), area('A2:A4')],
    [{ name: 'Avance', color: '#1F3864', labels: '0.0' }, area('C2:C4'), area('A2:A4')],
  ],
};

test('a chart is saved as it is dressed: name, axes, legend, colours, labels', async () => {
  const bytes = await withChart();
  const { engine, chart } = await reopen(bytes);
  expect(seen(chart)).toEqual(DRESSED);
  // Opened and saved without a change, it is the same once more, with the text that a screen reader reads.
  const again = await close(engine);
  const second = await reopen(again);
  expect(seen(second.chart)).toEqual(DRESSED);
  second.engine.dispose();
  expect(part(again, 'xl/drawings/drawing1.xml')).toContain(
    'name="POA &amp; avance" descr="Avance &lt;por&gt; acción"',
  );
});

test('a chart of the file is changed in place: its series, its place, its axis', async () => {
  const { engine, chart } = await reopen(await withChart());
  const [first, second] = chart.series;
  if (!first || !second) throw new Error('two series');
  const shorter = { ...second, values: { ...second.values, area: area('C2:C3') } };
  chart.series = [first, shorter, { ...first, name: 'Otra', color: '#C00000', labels: null }];
  chart.place = area('A10:G30');
  chart.axes.value.title = 'Por ciento';
  chart.axes.value.maximum = null;
  chart.legend.visible = false;
  chart.name = 'Otro nombre';
  const reopened = await reopen(await close(engine));
  expect(seen(reopened.chart)).toEqual({
    ...DRESSED,
    name: 'Otro nombre',
    place: area('A10:G30'),
    axes: {
      ...DRESSED.axes,
      value: { ...DRESSED.axes.value, title: 'Por ciento', maximum: null },
    },
    legend: { visible: false, position: 'Bottom' },
    series: [
      DRESSED.series[0],
      [{ name: 'Avance', color: '#1F3864', labels: '0.0' }, area('C2:C3'), area('A2:A4')],
      [{ name: 'Otra', color: '#C00000', labels: null }, area('B2:B4'), area('A2:A4')],
    ],
  });
  expect(reopened.engine.active.charts).toHaveLength(1);
  reopened.engine.dispose();
});

test('a series goes, and a chart goes', async () => {
  const { engine, chart } = await reopen(await withChart());
  chart.series = chart.series.slice(1);
  const one = await reopen(await close(engine));
  expect(one.chart.series.map(({ name }) => name)).toEqual(['Avance']);
  one.chart.remove();
  const none = await openInNode({ bytes: await close(one.engine) });
  expect(none.active.charts).toEqual([]);
  none.dispose();
});
