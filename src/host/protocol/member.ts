import type { HostObject, States, TypeName } from '../members/states';
import type { Arguments } from './arguments';
import type { Context } from './context';
import type { Json } from './wire';

/** What a method gives back: an object of the model, plain data, or nothing. */
export type Outcome = { readonly object: HostObject | null } | { readonly value: Json } | undefined;

/**
 * The members of one Excel type, by wire name. What is not in here does not exist: the batch is refused with
 * `NotImplemented`, and the name is recorded in `host.missing`.
 */
export interface Members<T> {
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (self: T, context: Context) => Json>>;
  readonly set?: Readonly<Record<string, (self: T, value: Json, context: Context) => void>>;
  /** Properties that lead to another object; null is a null object. */
  readonly to?: Readonly<Record<string, (self: T, context: Context) => HostObject | null>>;
  readonly call?: Readonly<
    Record<string, (self: T, args: Arguments, context: Context) => Outcome | Promise<Outcome>>
  >;
  /** A collection's objects. */
  readonly items?: (self: T, context: Context) => readonly HostObject[];
  /** `getItem`. */
  readonly item?: (self: T, key: Json, context: Context) => HostObject;
  /** Properties that the client keeps to find the object again in a later batch. */
  readonly identity?: readonly string[];
  /** True where the client may track the object (`_KeepReference`). */
  readonly tracked?: boolean;
}

export type Registry = { readonly [K in TypeName]: Members<States[K]> };

export const object = (value: HostObject | null): Outcome => ({ object: value });
export const value = (data: Json): Outcome => ({ value: data });
