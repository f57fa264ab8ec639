import type { HostObject, ObjectOf, TypeName } from '../members/states';
import { invalidArgument } from './errors';
import type { Json } from './wire';

/** An argument: plain data, or an object of the model (null where that is a null object). */
export type Argument =
  | { readonly kind: 'data'; readonly data: Json }
  | { readonly kind: 'object'; readonly object: HostObject | null };

/** A method's arguments, read by position and type; anything else is Excel's `InvalidArgument`. */
export class Arguments {
  constructor(private readonly items: readonly Argument[]) {}

  /** Plain data; null where the argument is missing. */
  data(index: number): Json {
    const item = this.items[index];
    if (!item) return null;
    if (item.kind === 'object') throw invalidArgument();
    return item.data;
  }

  text(index: number): string {
    const data = this.data(index);
    if (typeof data !== 'string') throw invalidArgument();
    return data;
  }

  optionalText(index: number): string | null {
    const data = this.data(index);
    if (data !== null && typeof data !== 'string') throw invalidArgument();
    return data;
  }

  /** An integer. */
  integer(index: number): number {
    const data = this.data(index);
    if (typeof data !== 'number' || !Number.isInteger(data)) throw invalidArgument();
    return data;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.data(index) === null ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    const data = this.data(index);
    if (data === null) return false;
    if (typeof data !== 'boolean') throw invalidArgument();
    return data;
  }

  /** An object of the given type, or null where the argument is data or another type. */
  object<K extends TypeName>(index: number, type: K): ObjectOf<K> | null {
    const item = this.items[index];
    if (item?.kind !== 'object' || !item.object) return null;
    return isOf(item.object, type) ? item.object : null;
  }
}

function isOf<K extends TypeName>(object: HostObject, type: K): object is Extract<ObjectOf<K>, HostObject> {
  return object.type === type;
}
