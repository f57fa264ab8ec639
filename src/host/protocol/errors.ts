import type { EngineError } from '../engine/engine';

/** A refusal, with the code, sentence and status that Excel answers. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const LIMITS_PAGE =
  'https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins';

/** Excel's own sentences; an add-in must never show them, but it may log them. */
const SENTENCES = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation you attempted is not valid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  OperationCellsExceedLimit: ['The attempted operation affects more than the limit of cells.', 400],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
  RequestPayloadSizeLimitExceeded: [
    `The request payload size has exceeded the limit. Please refer to the documentation: "${LIMITS_PAGE}".`,
    413,
  ],
  ResponsePayloadSizeLimitExceeded: [
    `The response payload size has exceeded the limit. Please refer to the documentation: "${LIMITS_PAGE}".`,
    413,
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, status: number]>>;

export type RefusalCode = keyof typeof SENTENCES;

/** A refusal by its code, in Excel's words unless others are given. */
export function refusal(code: RefusalCode, message?: string): HostError {
  const [sentence, status] = SENTENCES[code];
  return new HostError(code, message ?? sentence, status);
}

export function notImplemented(type: string, member: string): HostError {
  return new HostError('NotImplemented', `This host does not implement ${type}.${member}.`, 501);
}

export const invalidArgument = (message?: string): HostError => refusal('InvalidArgument', message);
export const itemNotFound = (): HostError => refusal('ItemNotFound');

/** Whatever was thrown below, as a refusal; an unexpected error keeps its own message, for whoever debugs. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (isEngineError(error)) {
    return isKnown(error.code) ? refusal(error.code) : new HostError(error.code, error.message, 500);
  }
  return refusal('GeneralException', error instanceof Error ? error.message : String(error));
}

/** By name: the engine comes in a bundle of its own, with its own copy of the class. */
function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && error.name === 'EngineError';
}

function isKnown(code: string): code is RefusalCode {
  return Object.hasOwn(SENTENCES, code);
}
