import type { XlsxErrorCode, XlsxErrorData } from './error';
import type { Limits } from './limits';
import type { WorkbookData } from './sheet-data';

/** To the worker; the bytes are handed over. */
export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly limits: Partial<Limits>;
}

/** From the worker; the buffers of the workbook are handed over. */
export type ReadAnswer =
  | { readonly id: number; readonly data: WorkbookData; readonly error: null }
  | {
      readonly id: number;
      readonly data: null;
      readonly error: { readonly code: XlsxErrorCode; readonly data: XlsxErrorData };
    };
