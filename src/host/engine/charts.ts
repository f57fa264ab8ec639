import type { Area } from '../../sheet/address';
import type { ChartAxis, ChartSeriesLook, EngineChart, EngineRange } from './engine';

/** Rows and columns that a new chart covers, to the right of its data. */
const PLACE = { rows: 15, columns: 7 };

/** A chart of `source`: its first row and column name the series and the categories where they hold texts. */
export function chartFrom(
  charts: EngineChart[],
  type: string,
  source: EngineRange,
  seriesBy: string,
): EngineChart {
  const { area } = source;
  const chart = chartOf(charts, {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: `Gráfico ${charts.length + 1}`,
    type,
    title: '',
    series: seriesOf(source, seriesBy),
    ...plainLook(),
    place: {
      top: area.top,
      left: area.right + 2,
      bottom: area.top + PLACE.rows,
      right: area.right + 2 + PLACE.columns,
    },
  });
  charts.push(chart);
  return chart;
}

/** Axes and legend of a chart that nobody has dressed. */
export function plainLook(): Pick<EngineChart, 'axes' | 'legend'> {
  return {
    axes: { category: plainAxis(), value: plainAxis() },
    legend: { visible: true, position: 'Bottom' },
  };
}

function plainAxis(): ChartAxis {
  return { title: '', numberFormat: 'General', minimum: null, maximum: null, isReversed: false };
}

export const PLAIN_SERIES: ChartSeriesLook = { color: null, labels: null };

/** The chart that the members see: it can leave its sheet. */
export function chartOf(charts: EngineChart[], state: Omit<EngineChart, 'remove'>): EngineChart {
  const chart: EngineChart = {
    ...state,
    remove() {
      charts.splice(charts.indexOf(chart), 1);
    },
  };
  return chart;
}

function seriesOf({ sheet, area }: EngineRange, seriesBy: string): EngineChart['series'] {
  const values = sheet.values(area);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const hasHeaders = rows > 1 && (values[0] ?? []).slice(1).every((value) => typeof value !== 'number');
  const hasLabels = columns > 1 && values.slice(1).every((cells) => typeof cells[0] !== 'number');
  const data: Area = { ...area, top: area.top + Number(hasHeaders), left: area.left + Number(hasLabels) };
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && rows >= columns);
  const text = (row: number, column: number): string =>
    sheet.texts({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? '';
  const series: EngineChart['series'] = [];
  if (byColumns) {
    const labels = { ...data, left: area.left, right: area.left };
    for (let column = data.left; column <= data.right; column += 1) {
      series.push({
        name: hasHeaders ? text(area.top, column) : '',
        ...PLAIN_SERIES,
        values: { sheet, area: { ...data, left: column, right: column } },
        categories: hasLabels ? { sheet, area: labels } : null,
      });
    }
    return series;
  }
  const labels = { ...data, top: area.top, bottom: area.top };
  for (let row = data.top; row <= data.bottom; row += 1) {
    series.push({
      name: hasLabels ? text(row, area.left) : '',
      ...PLAIN_SERIES,
      values: { sheet, area: { ...data, top: row, bottom: row } },
      categories: hasHeaders ? { sheet, area: labels } : null,
    });
  }
  return series;
}
