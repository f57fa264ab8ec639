/**
 * What travels between Microsoft's office.js and the host: the "rich API" messages, as JSON text in both
 * directions over `_richApiNativeBridge`. Names are those of the wire, hence PascalCase.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

export interface RequestMessage {
  readonly id: number;
  readonly type: typeof MESSAGE.request;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>> | null;
    /** The batch, or its text. */
    readonly body: string | Batch;
  };
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Same length as `Arguments`; where not 0, the argument is that object. Nested for arguments in arrays. */
  readonly ReferencedObjectPathIds?: readonly ReferencedId[];
}

export type ReferencedId = number | readonly ReferencedId[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  /** Actions that were reached; event handlers are (un)registered by them. */
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Json;
}

export const CATEGORY = { customFunction: 1, action: 2, event: 65_536 } as const;

/** Message type of a custom function's call and of an action's call. */
export const INVOCATION = 1000;

/** `values` → `Values`; `_ReferenceId` stays. */
export function wireName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}
