import type { EngineSheet, PageLayout } from '../engine/engine';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, type Members } from '../protocol/member';
import type { Area } from '../../sheet/address';
import { readAddress, writeAddress } from './areas';
import { isRecord, text } from './cells';
import { areaArgument, readAreas } from './find';
import { guardStructure } from './guard';

/** `Excel.PageLayout`, as far as the engine keeps it: orientation, fit, titles, area, paper. */
export const PAGE_LAYOUT: Members<EngineSheet> = {
  get: {
    Orientation: ({ pageLayout }) => pageLayout.orientation,
    PaperSize: ({ pageLayout }) => pageLayout.paperSize,
    Zoom: ({ pageLayout }) => zoom(pageLayout),
  },
  set: {
    Orientation: (sheet, data) => {
      if (data !== 'Portrait' && data !== 'Landscape') throw invalidArgument();
      lay(sheet, { orientation: data });
    },
    PaperSize: (sheet, size) => lay(sheet, { paperSize: text(size) }),
    Zoom: (sheet, data) => {
      if (!isRecord(data)) throw invalidArgument();
      const pages = (key: string): number => {
        const given = data[key];
        return typeof given === 'number' ? given : 0;
      };
      lay(sheet, { fitToWidth: pages('horizontalFitToPages'), fitToHeight: pages('verticalFitToPages') });
    },
  },
  call: {
    GetPrintArea: (sheet) => {
      const areas = printAreas(sheet);
      if (!areas) throw itemNotFound();
      return object({ type: 'RangeAreas', state: { sheet, areas } });
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const areas = printAreas(sheet);
      return object(areas && { type: 'RangeAreas', state: { sheet, areas } });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.pageLayout;
      const area = titleRows === null ? null : readAddress(titleRows);
      return object(area && { type: 'Range', state: { sheet, area } });
    },
    SetPrintArea: (sheet, args, context) => {
      const several = args.object(0, 'RangeAreas');
      const areas = several ? several.state.areas : [areaArgument(args, 0, context, sheet)];
      lay(sheet, { printArea: areas.map(writeAddress).join(',') });
      return undefined;
    },
    SetPrintTitleRows: (sheet, args, context) => {
      const { top, bottom } = areaArgument(args, 0, context, sheet);
      lay(sheet, { titleRows: `$${top + 1}:$${bottom + 1}` });
      return undefined;
    },
  },
};

function lay(sheet: EngineSheet, change: Partial<PageLayout>): void {
  guardStructure(sheet);
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
}

/** Fit in pages where it is set, else the scale, which is always 100 %. */
function zoom({ fitToWidth, fitToHeight }: PageLayout): Record<string, number> {
  if (fitToWidth === 0 && fitToHeight === 0) return { scale: 100 };
  return {
    ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function printAreas({ pageLayout }: EngineSheet): Area[] | null {
  return pageLayout.printArea === null ? null : readAreas(pageLayout.printArea);
}
