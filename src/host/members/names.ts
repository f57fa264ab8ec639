import type { NamedItem } from '../engine/engine';
import type { Context } from '../protocol/context';
import { invalidArgument, itemNotFound, refusal } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import { areaAddress, columnName, quoteSheetName } from '../../sheet/address';
import { qualified } from './areas';
import { flag, text } from './cells';
import { rangeOfReference } from './find';
import type { HostObject, RangeState } from './states';

const find = ({ engine }: Context, name: string): NamedItem | undefined =>
  engine.names.items.find((it) => it.name.toLowerCase() === name.toLowerCase());

const named = (item: NamedItem): HostObject => ({ type: 'NamedItem', state: item });

/** `Excel.NamedItemCollection` of the workbook. */
export const NAMES: Members<null> = {
  items: (_self, { engine }) => engine.names.items.map(named),
  item: (_self, key, context) => {
    const item = find(context, text(key));
    if (!item) throw itemNotFound();
    return named(item);
  },
  call: {
    Add: (_self, args, context) => {
      const name = args.text(0);
      if (find(context, name)) throw refusal('ItemAlreadyExists');
      const range = args.object(1, 'Range');
      const reference = range ? absolute(range.state) : args.text(1);
      if (!range && !reference.startsWith('=')) throw invalidArgument();
      context.session.stale = true;
      return object(named(context.engine.names.add(name, reference)));
    },
    GetCount: (_self, _args, { engine }) => value(engine.names.items.length),
    GetItemOrNullObject: (_self, args, context) => {
      const item = find(context, args.text(0));
      return object(item ? named(item) : null);
    },
  },
};

/** `Excel.NamedItem` */
export const NAMED_ITEM: Members<NamedItem> = {
  identity: ['_Id'],
  get: {
    Comment: () => '',
    Formula: (item) => item.reference,
    Name: (item) => item.name,
    Scope: () => 'Workbook',
    Type: (item, context) => (rangeOfReference(context, item.reference) ? 'Range' : typeOf(item.reference)),
    Value: (item, context) => {
      const range = rangeOfReference(context, item.reference);
      return range ? qualified(range.sheet.name, range.area) : item.reference;
    },
    Visible: (item) => item.visible,
    _Id: (item) => item.name,
  },
  set: {
    Formula: (item, reference, { session }) => {
      session.stale = true;
      item.reference = text(reference);
    },
    Visible: (item, on) => {
      item.visible = flag(on);
    },
  },
  call: {
    Delete: (item, _args, { engine, session }) => {
      session.stale = true;
      engine.names.remove(item.name);
      return undefined;
    },
    GetRange: (item, _args, context) => {
      const state = rangeOfReference(context, item.reference);
      if (!state) throw itemNotFound();
      return object({ type: 'Range', state });
    },
    GetRangeOrNullObject: (item, _args, context) => {
      const state = rangeOfReference(context, item.reference);
      return object(state && { type: 'Range', state });
    },
  },
};

/** `='Base POA'!$A$2:$A$43` */
function absolute({ sheet, area }: RangeState): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const start = corner(area.top, area.left);
  const single = areaAddress(area).includes(':') ? `:${corner(area.bottom, area.right)}` : '';
  return `=${quoteSheetName(sheet.name)}!${start}${single}`;
}

function typeOf(reference: string): string {
  const constant = reference.replace(/^=/, '');
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  if (constant.startsWith('#')) return 'Error';
  return constant !== '' && Number.isFinite(Number(constant)) ? 'Double' : 'String';
}
