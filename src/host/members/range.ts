import type { Hyperlink } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { cellCount, columnCount, isEntireColumn, isEntireRow, qualified, rowCount } from './areas';
import { flag, gridOf, isRecord, readCells, valueType, writeCells } from './cells';
import { guardPermission } from './guard';
import { formatFromLocal, formatToLocal, formulaFromLocal, formulaToLocal } from './local';
import { RANGE_EDIT } from './range-edit';
import { RANGE_PROPERTIES } from './range-properties';
import { RANGE_SHAPE } from './range-shape';
import { hiddenState, pointsOf } from './measure';
import type { AreasState, RangeState } from './states';

const asAreas = ({ sheet, area }: RangeState): AreasState => ({ sheet, areas: [area] });

/** `Excel.Range`: cells of one sheet. */
export const RANGE: Members<RangeState> = {
  tracked: true,
  get: {
    Address: ({ sheet, area }) => qualified(sheet.name, area),
    AddressLocal: ({ sheet, area }) => qualified(sheet.name, area),
    CellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: (self) => hiddenState(self, 'columns'),
    ColumnIndex: ({ area }) => area.left,
    Formulas: (self, context) => readCells(self, context, (sheet, area) => sheet.formulas(area)),
    FormulasLocal: (self, context) =>
      readCells(self, context, (sheet, area) =>
        sheet
          .formulas(area)
          .map((row) => row.map((formula) => formulaToLocal(formula, context.session.locale))),
      ),
    Height: (self) => pointsOf(self).height,
    Hidden: (self) => {
      const [rows, columns] = [hiddenState(self, 'rows'), hiddenState(self, 'columns')];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
    Hyperlink: ({ sheet, area }) => linkToWire(sheet.hyperlink(area.top, area.left)),
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Left: (self) => pointsOf(self).left,
    NumberFormat: (self, context) => readCells(self, context, (sheet, area) => sheet.formats(area)),
    NumberFormatLocal: (self, context) =>
      readCells(self, context, (sheet, area) =>
        sheet.formats(area).map((row) => row.map((code) => formatToLocal(code, context.session.locale))),
      ),
    RowCount: ({ area }) => rowCount(area),
    RowHidden: (self) => hiddenState(self, 'rows'),
    RowIndex: ({ area }) => area.top,
    Style: () => 'Normal',
    Text: (self, context) => readCells(self, context, (sheet, area) => sheet.texts(area)),
    Top: (self) => pointsOf(self).top,
    ValueTypes: (self, context) =>
      readCells(self, context, (sheet, area) => sheet.values(area).map((row) => row.map(valueType))),
    Values: (self, context) => readCells(self, context, (sheet, area) => sheet.values(area)),
    Width: (self) => pointsOf(self).width,
  },
  set: {
    ColumnHidden: ({ sheet, area }, hidden) => {
      guardPermission(sheet, 'allowFormatColumns');
      sheet.setHidden('columns', area.left, area.right, flag(hidden));
    },
    Formulas: (self, data, context) => writeCells(self, data, context),
    FormulasLocal: (self, data, context) =>
      writeCells(self, data, context, (formula) => formulaFromLocal(formula, context.session.locale)),
    Hyperlink: ({ sheet, area }, data, context) => {
      guardPermission(sheet, 'allowInsertHyperlinks');
      context.session.stale = true;
      sheet.setHyperlink(area, linkFromWire(data));
    },
    NumberFormat: (self, data) => writeFormats(self, data),
    NumberFormatLocal: (self, data, { session }) =>
      writeFormats(self, data, (code) => formatFromLocal(code, session.locale)),
    RowHidden: ({ sheet, area }, hidden) => {
      guardPermission(sheet, 'allowFormatRows');
      sheet.setHidden('rows', area.top, area.bottom, flag(hidden));
    },
    Values: (self, data, context) => writeCells(self, data, context),
  },
  to: {
    ConditionalFormats: (self) => ({ type: 'ConditionalFormatCollection', state: asAreas(self) }),
    DataValidation: (self) => ({ type: 'DataValidation', state: asAreas(self) }),
    Format: (self) => ({ type: 'RangeFormat', state: asAreas(self) }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', state: sheet }),
  },
  call: { ...RANGE_SHAPE, ...RANGE_EDIT, ...RANGE_PROPERTIES },
};

function writeFormats(
  { sheet, area }: RangeState,
  data: Json,
  translate: (code: string) => string = (code) => code,
): void {
  const codes = gridOf(area, data).map((row) =>
    row.map((code) => {
      if (code === null) return null;
      if (typeof code !== 'string') throw invalidArgument();
      return translate(code);
    }),
  );
  guardPermission(sheet, 'allowFormatCells');
  sheet.setFormats(area, codes);
}

function linkToWire(link: Hyperlink | null): Json {
  return link && { ...link };
}

function linkFromWire(data: Json): Hyperlink | null {
  if (data === null || data === '') return null;
  if (!isRecord(data)) throw invalidArgument();
  const pick = (key: keyof Hyperlink): Partial<Hyperlink> =>
    typeof data[key] === 'string' ? { [key]: data[key] } : {};
  return {
    ...pick('address'),
    ...pick('documentReference'),
    ...pick('textToDisplay'),
    ...pick('screenTip'),
  };
}
