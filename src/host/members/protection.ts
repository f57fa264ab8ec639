import type { EngineSheet } from '../engine/engine';
import { refusal } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { isRecord } from './cells';
import type { Permission } from './guard';

const PERMISSIONS: readonly Permission[] = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowSort',
];

/** `Excel.WorksheetProtection` */
export const WORKSHEET_PROTECTION: Members<EngineSheet> = {
  get: {
    Options: ({ protection }) => (protection.on ? optionsOf(protection.options) : null),
    Protected: ({ protection }) => protection.on,
  },
  call: {
    Protect: (sheet, args) => {
      if (sheet.protection.on) throw refusal('AccessDenied');
      const given = args.data(0);
      sheet.protection = {
        on: true,
        password: args.optionalText(1),
        options: isRecord(given) ? given : {},
      };
      return undefined;
    },
    Unprotect: (sheet, args) => {
      const { on, password } = sheet.protection;
      if (on && password !== null && password !== args.optionalText(0)) throw refusal('AccessDenied');
      sheet.protection = { on: false, password: null, options: {} };
      return undefined;
    },
  },
};

function optionsOf(options: Readonly<Record<string, unknown>>): Json {
  const selection = options['selectionMode'];
  return {
    ...Object.fromEntries(PERMISSIONS.map((name) => [name, options[name] === true])),
    selectionMode: typeof selection === 'string' ? selection : 'Normal',
  };
}

/** `Excel.WorkbookProtection`: the structure's protection can be seen, not changed. */
export const WORKBOOK_PROTECTION: Members<null> = {
  get: { Protected: (_self, { engine }) => engine.protected },
};
