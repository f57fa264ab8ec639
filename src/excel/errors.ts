import { PortError } from '../app/port';
import type { PortErrorCode } from '../app/port';

const CODES: Readonly<Record<string, PortErrorCode>> = {
  InvalidOperationInCellEditMode: 'EN_EDICION',
  AccessDenied: 'HOJA_PROTEGIDA',
  ItemNotFound: 'HOJA_AUSENTE',
  RequestPayloadSizeLimitExceeded: 'DEMASIADO_GRANDE',
  ResponsePayloadSizeLimitExceeded: 'DEMASIADO_GRANDE',
  RangeExceedsLimit: 'DEMASIADO_GRANDE',
  ApiNotFound: 'EXCEL_ANTIGUO',
  ApiNotAvailable: 'EXCEL_ANTIGUO',
};

/** What Office.js threw, as a failure that the pane has a sentence for; Excel's own words are kept as the cause. */
export function asPortError(error: unknown): PortError {
  if (error instanceof PortError) return error;
  const code = codeOf(error);
  const detalle = error instanceof Error ? error.message : String(error);
  return new PortError(CODES[code] ?? 'EXCEL', { codigo: code, detalle }, { cause: error });
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
