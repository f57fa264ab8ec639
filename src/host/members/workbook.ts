import { object, value, type Members } from '../protocol/member';
import { cell, readAddress, splitAddress } from './areas';
import { sheetNamed } from './find';

/** `Excel.Workbook`, the root of every batch. */
export const WORKBOOK: Members<null> = {
  get: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191_029,
    IsDirty: () => true,
    Name: (_self, { engine }) => engine.name,
    PreviouslySaved: () => true,
    ReadOnly: () => false,
    UsePrecisionAsDisplayed: () => false,
  },
  to: {
    Application: () => ({ type: 'Application', state: null }),
    Comments: () => ({ type: 'CommentCollection', state: null }),
    Functions: () => ({ type: 'Functions', state: null }),
    Names: () => ({ type: 'NamedItemCollection', state: null }),
    Properties: () => ({ type: 'DocumentProperties', state: null }),
    Protection: () => ({ type: 'WorkbookProtection', state: null }),
    Settings: () => ({ type: 'SettingCollection', state: null }),
    Tables: () => ({ type: 'TableCollection', state: null }),
    Worksheets: () => ({ type: 'WorksheetCollection', state: null }),
    _Runtime: () => ({ type: 'Runtime', state: null }),
  },
  call: {
    GetActiveCell: (_self, _args, { engine }) => {
      const { sheet, area } = engine.selection;
      return object({ type: 'Range', state: { sheet, area: cell(area.top, area.left) } });
    },
    GetSelectedRange: (_self, _args, { engine }) => object({ type: 'Range', state: engine.selection }),
    GetSelectedRanges: (_self, _args, { engine }) => {
      const { sheet, area } = engine.selection;
      return object({ type: 'RangeAreas', state: { sheet, areas: [area] } });
    },
    _GetRangeForEventByReferenceId: (_self, args, context) => {
      const { sheet, address } = splitAddress(args.text(0));
      const area = readAddress(address);
      return object(area && { type: 'Range', state: { sheet: sheetNamed(context, sheet), area } });
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, context) => {
      const { sheet: id, address } = splitAddress(args.text(0));
      const sheet = context.engine.sheets.find((it) => it.id === id);
      const area = readAddress(address);
      return object(sheet && area ? { type: 'Range', state: { sheet, area } } : null);
    },
    _GetReferenceCount: (_self, _args, { references }) => value(references.size),
    _RemoveAllReferences: (_self, _args, { references }) => {
      references.clear();
      return undefined;
    },
    _RemoveReference: (_self, args, { references }) => {
      references.remove(args.text(0));
      return undefined;
    },
  },
};
