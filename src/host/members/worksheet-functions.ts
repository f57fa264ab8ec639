import { invalidArgument } from '../protocol/errors';
import { object, type Members } from '../protocol/member';
import type { States } from './states';

const DAY = 86_400_000;

/** `Excel.Functions`, the built-in functions without a cell: only what an add-in can learn in no other way. */
export const FUNCTIONS: Members<null> = {
  call: {
    /** Tells the calendar of the workbook: day 0 is 1904-01-01 or 1899-12-31. */
    Date: (_self, args, { engine }) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      if (year < 1904 || year > 9999) throw invalidArgument();
      const days = (Date.UTC(year, month - 1, day) - Date.UTC(1904, 0, 1)) / DAY;
      return object({ type: 'FunctionResult', state: { value: engine.date1904 ? days : days + 1462 } });
    },
  },
};

export const FUNCTION_RESULT: Members<States['FunctionResult']> = {
  get: { Error: () => '', Value: ({ value }) => value },
};
