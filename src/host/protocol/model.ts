import type { HostObject, ObjectOf, States, TypeName } from '../members/states';
import type { Arguments } from './arguments';
import type { Context } from './context';
import { notImplemented } from './errors';
import type { Members, Outcome, Registry } from './member';
import { wireName, type Json, type QueryInfo } from './wire';

/** Finds members in the tables and runs them; records what the tables lack. */
export class Model {
  /** `Range.FlashFill`: members that the client asked for and no table has. */
  readonly missing = new Set<string>();

  constructor(
    private readonly registry: Registry,
    private readonly context: Context,
  ) {}

  isType(name: string): name is TypeName {
    return Object.hasOwn(this.registry, name);
  }

  refuse(type: string, member: string): Error {
    this.missing.add(`${type}.${member}`);
    return notImplemented(type, member);
  }

  call(target: HostObject, name: string, args: Arguments): Outcome | Promise<Outcome> {
    return this.using(target, (members, state) => {
      const method = own(members.call, name);
      if (!method) throw this.refuse(target.type, name);
      return method(state, args, this.context);
    });
  }

  follow(target: HostObject, name: string): HostObject | null {
    return this.using(target, (members, state) => {
      const property = own(members.to, name);
      if (!property) throw this.refuse(target.type, name);
      return property(state, this.context);
    });
  }

  item(target: HostObject, key: Json): HostObject {
    return this.using(target, (members, state) => {
      if (!members.item) throw this.refuse(target.type, 'getItem');
      return members.item(state, key, this.context);
    });
  }

  set(target: HostObject, name: string, data: Json): void {
    this.using(target, (members, state) => {
      const property = own(members.set, name);
      if (!property) throw this.refuse(target.type, `${name}=`);
      property(state, data, this.context);
    });
  }

  isTracked(target: HostObject): boolean {
    return this.registry[target.type].tracked === true;
  }

  /** What the client keeps to find the object again. */
  identity(target: HostObject): Record<string, Json> {
    return this.using(target, (members, state) => {
      const known: Record<string, Json> = {};
      for (const name of members.identity ?? []) {
        const property = own(members.get, name);
        if (property) known[name] = property(state, this.context);
      }
      return known;
    });
  }

  /** Loads what `load()` selected: an object, or a collection with its items. */
  query(target: HostObject, query: QueryInfo, naming: Naming): Json {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
    return this.using(target, (members, state) => {
      if (!members.items) return this.select(target, paths, naming);
      // `load('count')` asks the collection itself; every other name asks its items.
      const isOwn = (path: string): boolean => own(members.get, wireName(path)) !== undefined;
      const ownPaths = paths.filter(isOwn);
      const found = ownPaths.length > 0 ? this.select(target, ownPaths, naming) : {};
      if (paths.length > 0 && ownPaths.length === paths.length) return found;
      const skip = query.Skip ?? 0;
      const all = members.items(state, this.context);
      const chosen = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
      const itemPaths = paths.filter((path) => !isOwn(path));
      return { ...found, [naming.items]: chosen.map((item) => this.select(item, itemPaths, naming)) };
    });
  }

  private select(target: HostObject, paths: readonly string[], naming: Naming): Record<string, Json> {
    const found: Record<string, Json> = {};
    for (const [name, data] of Object.entries(this.identity(target))) found[naming.name(name)] = data;
    for (const [head, rest] of grouped(paths)) {
      if (head === '$none') continue;
      if (head === '*' || head === '$all') Object.assign(found, this.scalars(target, naming));
      else found[naming.name(head)] = this.property(target, head, rest, naming);
    }
    if (paths.length === 0) Object.assign(found, this.scalars(target, naming));
    return found;
  }

  private property(target: HostObject, name: string, rest: readonly string[], naming: Naming): Json {
    return this.using(target, (members, state) => {
      const scalar = own(members.get, name);
      if (scalar) return scalar(state, this.context);
      const property = own(members.to, name);
      if (!property) throw this.refuse(target.type, name);
      const next = property(state, this.context);
      return next && this.query(next, { Select: rest }, naming);
    });
  }

  private scalars(target: HostObject, naming: Naming): Record<string, Json> {
    return this.using(target, (members, state) => {
      const found: Record<string, Json> = {};
      for (const [name, read] of Object.entries(members.get ?? {})) {
        found[naming.name(name)] = read(state, this.context);
      }
      return found;
    });
  }

  /** Pairs an object's state with the table of its type; the one place where the two meet. */
  private using<K extends TypeName, R>(
    target: ObjectOf<K>,
    run: (members: Members<States[K]>, state: States[K]) => R,
  ): R {
    const { type, state }: { readonly type: K; readonly state: States[K] } = target;
    const members: Members<States[K]> = this.registry[type];
    return run(members, state);
  }
}

/** How an answer names properties: PascalCase for `load`, camelCase for `retrieve`. */
export interface Naming {
  readonly items: string;
  name(wire: string): string;
}

export const WIRE: Naming = { items: '_Items', name: (name) => name };
export const CAMEL: Naming = {
  items: 'items',
  name: (name) => name.charAt(0).toLowerCase() + name.slice(1),
};

/** `['format/fill', 'values']` → `Format: ['fill'], Values: []`. */
function grouped(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const name = wireName(head);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    if (rest.length > 0) group.push(rest.join('/'));
  }
  return groups;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
