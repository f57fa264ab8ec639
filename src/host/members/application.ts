import { invalidArgument } from '../protocol/errors';
import type { Members, Outcome } from '../protocol/member';
import { flag } from './cells';

const isSpanish = (locale: string): boolean => locale.startsWith('es');
const decimal = (locale: string): string => (isSpanish(locale) ? ',' : '.');
const thousands = (locale: string): string => (isSpanish(locale) ? '.' : ',');
const nothing = (): Outcome => undefined;
const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `Excel.Application` */
export const APPLICATION: Members<null> = {
  get: {
    CalculationEngineVersion: () => 191_029,
    CalculationMode: (_self, { session }) => session.calculationMode,
    CalculationState: (_self, { session }) => (session.stale ? 'Pending' : 'Done'),
    DecimalSeparator: (_self, { session }) => decimal(session.locale),
    ThousandsSeparator: (_self, { session }) => thousands(session.locale),
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_self, data, { session }) => {
      const mode = MODES.find((it) => it === data);
      if (!mode) throw invalidArgument();
      session.calculationMode = mode;
    },
  },
  to: { CultureInfo: () => ({ type: 'CultureInfo', state: null }) },
  call: {
    Calculate: async (_self, _args, { engine, session }) => {
      session.stale = false;
      await engine.calculate();
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  },
};

export const CULTURE_INFO: Members<null> = {
  get: { Name: (_self, { session }) => session.locale },
  to: {
    DatetimeFormat: () => ({ type: 'DatetimeFormatInfo', state: null }),
    NumberFormat: () => ({ type: 'NumberFormatInfo', state: null }),
  },
};

export const NUMBER_FORMAT_INFO: Members<null> = {
  get: {
    NumberDecimalSeparator: (_self, { session }) => decimal(session.locale),
    NumberGroupSeparator: (_self, { session }) => thousands(session.locale),
  },
};

export const DATETIME_FORMAT_INFO: Members<null> = {
  get: {
    DateSeparator: () => '/',
    LongDatePattern: (_self, { session }) =>
      isSpanish(session.locale) ? "dddd, d' de 'MMMM' de 'yyyy" : 'dddd, MMMM d, yyyy',
    LongTimePattern: (_self, { session }) => (isSpanish(session.locale) ? 'H:mm:ss' : 'h:mm:ss tt'),
    ShortDatePattern: (_self, { session }) => (isSpanish(session.locale) ? 'dd/MM/yyyy' : 'M/d/yyyy'),
    TimeSeparator: () => ':',
  },
};

/** `context.runtime` */
export const RUNTIME: Members<null> = {
  get: { EnableEvents: (_self, { session }) => session.enableEvents },
  set: {
    EnableEvents: (_self, on, { session }) => {
      session.enableEvents = flag(on);
    },
  },
};
