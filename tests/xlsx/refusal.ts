import { XlsxError } from '../../src/xlsx/error';
import type { Limits } from '../../src/xlsx/limits';
import { readXlsx } from '../../src/xlsx/read-xlsx';

/** Why the bytes are refused; null where they are read. Anything but an XlsxError goes through. */
export function refusal(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Pick<XlsxError, 'code' | 'data'> | null {
  try {
    readXlsx(bytes, 'x.xlsx', limits);
    return null;
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { code: error.code, data: error.data };
  }
}
