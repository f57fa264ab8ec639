import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { text } from './cells';
import type { HostObject } from './states';

interface Key {
  readonly key: string;
}

const property = (key: string): HostObject => ({ type: 'CustomProperty', state: { key } });

/** `workbook.properties`: the custom ones; the engine keeps no title or author. */
export const DOCUMENT_PROPERTIES: Members<null> = {
  to: { Custom: () => ({ type: 'CustomPropertyCollection', state: null }) },
};

export const CUSTOM_PROPERTIES: Members<null> = {
  items: (_self, { engine }) => [...engine.properties.keys()].map(property),
  item: (_self, key, { engine }) => {
    if (!engine.properties.has(text(key))) throw itemNotFound();
    return property(text(key));
  },
  call: {
    Add: (_self, args, { engine }) => {
      engine.properties.set(args.text(0), plain(args.data(1)));
      return object(property(args.text(0)));
    },
    DeleteAll: (_self, _args, { engine }) => {
      engine.properties.clear();
      return undefined;
    },
    GetCount: (_self, _args, { engine }) => value(engine.properties.size),
    GetItemOrNullObject: (_self, args, { engine }) =>
      object(engine.properties.has(args.text(0)) ? property(args.text(0)) : null),
  },
};

export const CUSTOM_PROPERTY: Members<Key> = {
  identity: ['Id'],
  get: {
    Id: ({ key }) => key,
    Key: ({ key }) => key,
    Type: ({ key }, { engine }) => {
      const data = engine.properties.get(key);
      if (typeof data === 'number') return Number.isInteger(data) ? 'Number' : 'Float';
      return typeof data === 'boolean' ? 'Boolean' : 'String';
    },
    Value: ({ key }, { engine }) => {
      const data = engine.properties.get(key);
      if (data === undefined) throw itemNotFound();
      return data;
    },
  },
  set: {
    Value: ({ key }, data, { engine }) => {
      engine.properties.set(key, plain(data));
    },
  },
  call: {
    Delete: ({ key }, _args, { engine }) => {
      engine.properties.delete(key);
      return undefined;
    },
  },
};

function plain(data: Json): string | number | boolean {
  if (data === null || typeof data === 'object') throw invalidArgument();
  return data;
}
