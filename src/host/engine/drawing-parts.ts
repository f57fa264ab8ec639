import type { ChartLabel, ChartLabels } from './file-chart';
import { attribute, escapeXml, Package } from './package-parts';

const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/;
const FRAME = /<(\w+:)?graphicFrame\b[\s\S]*?<\/\1graphicFrame>/g;
const PROPERTIES = /<(?:\w+:)?cNvPr\b[^>]*>/;
const CHART = /<(?:\w+:)?chart\b[^>]*>/;

/** Names and alternative texts of the charts, which stand in the drawings and which the library drops. */
export function readChartLabels(bytes: Uint8Array): ChartLabels {
  const file = new Package(bytes);
  const labels = new Map<number, ChartLabel>();
  for (const drawing of drawingsOf(file)) {
    for (const [frame] of file.text(drawing).matchAll(FRAME)) {
      const number = chartNumber(file, drawing, frame);
      const tag = PROPERTIES.exec(frame)?.[0] ?? '';
      if (number) labels.set(number, { name: attribute(tag, 'name'), description: attribute(tag, 'descr') });
    }
  }
  return labels;
}

export function writeChartLabels(file: Package, labels: ChartLabels): void {
  if (labels.size === 0) return;
  for (const drawing of drawingsOf(file)) {
    const text = file.text(drawing);
    const labelled = text.replace(FRAME, (frame: string) => {
      const label = labels.get(chartNumber(file, drawing, frame) ?? 0);
      return label ? frame.replace(PROPERTIES, (tag) => withLabel(tag, label)) : frame;
    });
    if (labelled !== text) file.write(drawing, labelled);
  }
}

function withLabel(tag: string, { name, description }: ChartLabel): string {
  const bare = tag.replace(/\s(?:name|descr)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const descr = description ? ` descr="${escapeXml(description)}"` : '';
  return bare.replace(/\s*(\/?>)$/, (_end, close: string) => ` name="${escapeXml(name)}"${descr}${close}`);
}

function drawingsOf(file: Package): readonly string[] {
  return file.parts().filter((part) => DRAWING.test(part));
}

function chartNumber(file: Package, drawing: string, frame: string): number | null {
  const id = attribute(CHART.exec(frame)?.[0] ?? '', 'r:id');
  const target = file.relationships(drawing).find((relationship) => relationship.id === id)?.target ?? '';
  const number = /^xl\/charts\/chart(\d+)\.xml$/.exec(target)?.[1];
  return number === undefined ? null : Number(number);
}
