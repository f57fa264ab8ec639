import type { Engine } from '../engine/engine';
import { itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { text } from './cells';
import type { HostObject } from './states';

interface Key {
  readonly key: string;
}

const setting = (key: string): HostObject => ({ type: 'Setting', state: { key } });

/** `Excel.SettingCollection`: the same store as `Office.context.document.settings`. */
export const SETTINGS: Members<null> = {
  items: (_self, { engine }) => [...engine.settings.keys()].map(setting),
  item: (_self, key, { engine }) => {
    if (!engine.settings.has(text(key))) throw itemNotFound();
    return setting(text(key));
  },
  call: {
    Add: (_self, args, { engine }) => {
      engine.settings.set(args.text(0), args.data(1));
      return object(setting(args.text(0)));
    },
    GetCount: (_self, _args, { engine }) => value(engine.settings.size),
    GetItemOrNullObject: (_self, args, { engine }) =>
      object(engine.settings.has(args.text(0)) ? setting(args.text(0)) : null),
  },
};

export const SETTING: Members<Key> = {
  identity: ['_Id'],
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { engine }) => settingValue(engine, key),
    _Id: ({ key }) => key,
  },
  set: {
    Value: ({ key }, data, { engine }) => {
      engine.settings.set(key, data);
    },
  },
  call: {
    Delete: ({ key }, _args, { engine }) => {
      engine.settings.delete(key);
      return undefined;
    },
  },
};

/** Settings are JSON in the file; whatever else a caller put into the map is answered as JSON would keep it. */
function settingValue({ settings }: Engine, key: string): Json {
  if (!settings.has(key)) throw itemNotFound();
  const kept = JSON.stringify(settings.get(key)) as string | undefined;
  return kept === undefined ? null : (JSON.parse(kept) as Json);
}
