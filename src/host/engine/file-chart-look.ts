import { plainLook } from './charts';
import type { ChartAxis, EngineChart } from './engine';
import type { FileChart, StoredChart } from './excelts';

type Look = ReturnType<typeof plainLook>;
type StoredAxis = StoredChart['axes'][number];

/** Axes and legend as the file has them. */
export function lookOf(stored: StoredChart): Look {
  const plain = plainLook();
  if (stored.isChartEx) return plain;
  const { categoryAxis, valueAxis, legend } = stored;
  const position = POSITIONS.find(([, code]) => code === legend?.legendPos)?.[0];
  return {
    axes: {
      category: categoryAxis ? axisOf(categoryAxis) : plain.axes.category,
      value: valueAxis ? axisOf(valueAxis) : plain.axes.value,
    },
    legend: { visible: legend !== undefined, position: position ?? plain.legend.position },
  };
}

const POSITIONS = [
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
] as const;

export function fileLegend(position: EngineChart['legend']['position']): 't' | 'b' | 'l' | 'r' {
  return POSITIONS.find(([name]) => name === position)?.[1] ?? 'b';
}

function axisOf({ title, numFmt, scaling }: StoredAxis): ChartAxis {
  return {
    title: titleOf(title),
    numberFormat: numFmt?.formatCode ?? 'General',
    minimum: scaling?.min ?? null,
    maximum: scaling?.max ?? null,
    isReversed: scaling?.orientation === 'maxMin',
  };
}

/** The library keeps a title that it read as XML, and one that it made as runs of text. */
function titleOf(title: StoredAxis['title']): string {
  const runs = title?.text?.paragraphs.flatMap((paragraph) => paragraph.runs ?? []).map(({ text }) => text);
  const raw = title?.rawTx?.matchAll(/<a:t>([^<]*)<\/a:t>/g);
  return (runs ?? [...(raw ?? [])].map(([, text = '']) => text)).join('');
}

export function fileAxis(axis: ChartAxis): NonNullable<FileChart['valueAxis']> {
  const { title, numberFormat, minimum, maximum, isReversed } = axis;
  return {
    ...(title ? { title } : {}),
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat, numFmtLinked: false }),
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ...(isReversed ? { orientation: 'maxMin' as const } : {}),
    minorTickMark: 'none',
    majorGridlinesStyle: { border: 'D9D9D9', borderWidth: 0.75 },
  };
}

/** Writes what differs of axes and legend into the file's own chart. */
export function writeLook(stored: StoredChart, before: Look, { axes, legend }: Look): void {
  writeAxis(stored, stored.categoryAxis, before.axes.category, axes.category);
  writeAxis(stored, stored.valueAxis, before.axes.value, axes.value);
  if (JSON.stringify(before.legend) === JSON.stringify(legend)) return;
  stored.legend = legend.visible
    ? { ...stored.legend, legendPos: fileLegend(legend.position), overlay: false }
    : undefined;
}

function writeAxis(
  stored: StoredChart,
  target: StoredAxis | undefined,
  before: ChartAxis,
  axis: ChartAxis,
): void {
  if (!target || JSON.stringify(before) === JSON.stringify(axis)) return;
  const { title, numberFormat, minimum, maximum, isReversed } = axis;
  stored.mutate(() => {
    if (title !== before.title) {
      if (title) target.title = { text: { paragraphs: [{ runs: [{ text: title }] }] }, overlay: false };
      else delete target.title;
    }
    if (numberFormat !== before.numberFormat)
      target.numFmt = { formatCode: numberFormat, sourceLinked: false };
    const { logBase } = target.scaling ?? {};
    target.scaling = {
      ...(logBase === undefined ? {} : { logBase }),
      orientation: isReversed ? 'maxMin' : 'minMax',
      ...(minimum === null ? {} : { min: minimum }),
      ...(maximum === null ? {} : { max: maximum }),
    };
  });
}
