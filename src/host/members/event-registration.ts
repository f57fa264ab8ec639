import type { EventName } from '../protocol/events';
import type { Members } from '../protocol/member';

/** `_Register…Event` and `_Unregister…Event` of a type, for the events named. */
export function eventCalls<T>(
  names: readonly { readonly wire: string; readonly event: EventName }[],
  target: (self: T) => string,
): NonNullable<Members<T>['call']> {
  const calls: Record<string, NonNullable<Members<T>['call']>[string]> = {};
  for (const { wire, event } of names) {
    calls[`_Register${wire}Event`] = (self, _args, { events }) => {
      events.register(event, target(self));
      return undefined;
    };
    calls[`_Unregister${wire}Event`] = (self, _args, { events }) => {
      events.unregister(event, target(self));
      return undefined;
    };
  }
  return calls;
}

/** Events whose wire name is the event's own. */
export const named = (...events: readonly EventName[]): { wire: string; event: EventName }[] =>
  events.map((event) => ({ wire: event, event }));
