import { CATEGORY, type EventEntry, type Json } from './wire';
import type { Session } from './context';

/** Numbers of the events that the host can tell; asking for another one is refused as not implemented. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENTS;

/** Target of events that the add-in asked for on a collection instead of on one sheet. */
export const WORKBOOK_TARGET = 'Workbook';

/** What the add-in listens to, and what has happened since the last message. */
export class Events {
  private readonly listeners = new Map<string, number>();
  private readonly waiting: EventEntry[] = [];
  /** Batches that are being answered. */
  private held = 0;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly session: Session,
    private readonly send: (entries: readonly EventEntry[]) => void,
  ) {}

  register(name: EventName, target: string): void {
    const key = keyOf(name, target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = keyOf(name, target);
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  hears(name: EventName, target: string): boolean {
    return this.listeners.has(keyOf(name, target));
  }

  /** Tells the listeners of any of the targets; nothing is told while the add-in has events switched off. */
  fire(name: EventName, targets: readonly string[], message: Json): void {
    if (!this.session.enableEvents) return;
    for (const target of targets) {
      if (!this.hears(name, target)) continue;
      this.waiting.push({
        messageCategory: CATEGORY.event,
        messageType: EVENTS[name],
        targetId: target,
        message: JSON.stringify(message),
      });
    }
    this.sendSoon();
  }

  /** Keeps events back while a batch is being answered: Excel tells them after its answer. */
  hold(): void {
    this.held++;
  }

  release(): void {
    this.held--;
    this.sendSoon();
  }

  /** Resolves when everything that happened so far has been told. */
  async told(): Promise<void> {
    while (this.sending) await this.sending;
  }

  /** In a task of its own, as a message from another process comes: the client has digested the answer by then. */
  private sendSoon(): void {
    if (this.sending || this.held > 0 || this.waiting.length === 0) return;
    this.sending = nextTask().then(async () => {
      this.send(this.waiting.splice(0));
      await nextTask();
      this.sending = null;
      this.sendSoon();
    });
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const keyOf = (name: EventName, target: string): string => `${EVENTS[name]} ${target}`;
