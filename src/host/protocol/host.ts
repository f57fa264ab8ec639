import type { CustomFunctionInfo, Engine, EngineChange, EngineRange, EngineSheet } from '../engine/engine';
import { sameArea } from '../members/areas';
import { REGISTRY } from '../members/registry';
import { BatchRun } from './batch';
import type { Context, Session } from './context';
import { refusal, type HostError } from './errors';
import { Events } from './events';
import { CustomFunctionCalls } from './functions';
import { RequestLog } from './log';
import { byteLength, isHousekeeping, parseBatch, requestOf } from './messages';
import { Model } from './model';
import { References } from './references';
import { Refusals } from './refusals';
import { reportActivation, reportChange, reportSelection } from './reports';
import { CATEGORY, INVOCATION, MESSAGE, type Batch, type EventEntry, type RequestMessage } from './wire';

export interface HostOptions {
  /** Language of the user's Excel, BCP 47; Spanish by default. */
  readonly locale?: string;
}

/**
 * Excel without Excel: answers the batches of Microsoft's unmodified office.js over an `Engine`. One host serves
 * one client at a time; `connect` gives the two ends of the bridge.
 */
export class ExcelHost {
  readonly refusals = new Refusals();
  readonly log = new RequestLog();
  private readonly context: Context;
  private readonly model: Model;
  private readonly stop: (() => void)[];
  /** The active sheet and selection that the add-in was last told of. */
  private view: View;
  private post: (text: string) => void = () => undefined;
  private isOpen = true;
  /** Batches are answered one after the other, as in Excel. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    { locale = 'es-ES' }: HostOptions = {},
  ) {
    const session: Session = {
      calculationMode: 'Automatic',
      enableEvents: true,
      locale,
      stale: false,
      paneVisible: true,
      startState: 'Inactive',
      ribbonUpdates: [],
    };
    const send = (entries: readonly EventEntry[]): void => this.send(entries);
    this.context = {
      engine,
      events: new Events(session, send),
      functions: new CustomFunctionCalls(send),
      references: new References(),
      refusals: this.refusals,
      session,
    };
    this.model = new Model(REGISTRY, this.context);
    this.view = viewOf(engine);
    this.stop = [
      engine.onChange((change) => this.changed(change)),
      engine.onSelection(() => this.noticeView()),
    ];
  }

  /** Members that the client asked for and the host does not have, `Range.FlashFill`. */
  get missing(): ReadonlySet<string> {
    return this.model.missing;
  }

  get session(): Session {
    return this.context.session;
  }

  /** Ranges that the client still tracks: a leak where it grows. */
  get trackedRanges(): number {
    return this.context.references.size;
  }

  /**
   * Joins the host to a client: `post` gets every message to the client; the function that comes back takes the
   * client's messages. A later client takes the place of the former.
   */
  connect(post: (text: string) => void): (text: string) => void {
    this.post = post;
    return (text) => this.receive(text);
  }

  /** Makes the add-in's functions known to the engine; they are evaluated by the connected client. */
  setFunctions(functions: readonly CustomFunctionInfo[]): void {
    const volatile = functions.filter((info) => info.volatile === true);
    this.context.functions.setVolatile(new Set(volatile.map(({ id }) => id)));
    this.engine.setCustomFunctions(functions, this.context.functions.invoke);
  }

  /** Calls what the add-in associated with `Office.actions.associate(id, …)`: a ribbon button or a shortcut. */
  invokeAction(id: string, argument?: string): void {
    const message = argument === undefined ? [id] : [id, argument];
    this.send([{ messageCategory: CATEGORY.action, messageType: INVOCATION, targetId: '', message }]);
  }

  /** Resolves when every batch received so far has been answered, and every event told. */
  async idle(): Promise<void> {
    await this.queue;
    await this.context.events.told();
  }

  /** Closes the workbook; whatever the client still sends stays without an answer. */
  dispose(): void {
    this.isOpen = false;
    for (const stop of this.stop) stop();
    this.post = () => undefined;
    this.engine.dispose();
  }

  private receive(text: string): void {
    const request = requestOf(text);
    if (!request) return;
    const { body } = request.message;
    const batch: Batch = typeof body === 'string' ? parseBatch(body) : body;
    // Results of custom functions must get through while another batch waits for the calculation they belong to.
    if (isHousekeeping(batch)) void this.answer(request, batch, null);
    else if (this.context.functions.mayRead) void this.inTurn(request, batch, byteLength(text));
    else this.queue = this.queue.then(() => this.inTurn(request, batch, byteLength(text)));
  }

  private async inTurn(request: RequestMessage, batch: Batch, bytes: number): Promise<void> {
    if (!this.isOpen) return;
    const { events } = this.context;
    events.hold();
    await this.answer(request, batch, bytes);
    events.release();
  }

  /** `bytes` is null for housekeeping, which is neither counted nor refused. */
  private async answer(request: RequestMessage, batch: Batch, bytes: number | null): Promise<void> {
    const refused = bytes === null ? null : this.refusedBefore(bytes);
    if (refused) {
      this.refuse(request, bytes ?? 0, batch, refused, []);
      return;
    }
    const run = new BatchRun(batch, this.model, this.context);
    const result = await run.run();
    if (!this.isOpen) return;
    // Formats make no formula stale: they are not shown by the way.
    this.engine.refresh();
    this.noticeView();
    const body = JSON.stringify(result);
    const responseBytes = byteLength(body);
    if (bytes !== null && responseBytes > this.refusals.payload) {
      this.refuse(request, bytes, batch, refusal('ResponsePayloadSizeLimitExceeded'), run.members);
      return;
    }
    if (bytes !== null) {
      const error = result.Error?.Code ?? null;
      const actions = batch.Actions.length;
      this.log.add({ bytes, responseBytes, actions, members: run.members, error });
    }
    this.reply(request.id, 200, body);
  }

  private refusedBefore(bytes: number): HostError | null {
    if (this.refusals.cellEditMode) return refusal('InvalidOperationInCellEditMode');
    if (bytes > this.refusals.payload) return refusal('RequestPayloadSizeLimitExceeded');
    return null;
  }

  private refuse(
    request: RequestMessage,
    bytes: number,
    batch: Batch,
    { code, message, status }: HostError,
    members: readonly string[],
  ): void {
    this.log.add({ bytes, responseBytes: 0, actions: batch.Actions.length, members, error: code });
    this.reply(request.id, status, JSON.stringify({ error: { code, message } }));
  }

  private reply(id: number, statusCode: number, body: string): void {
    this.post(JSON.stringify({ id, type: MESSAGE.response, message: { statusCode, headers: {}, body } }));
  }

  private send(entries: readonly EventEntry[]): void {
    this.post(JSON.stringify({ type: MESSAGE.event, message: { entries } }));
  }

  /** Tells what the user or the batch has activated and selected since the last time. */
  private noticeView(): void {
    const before = this.view;
    this.view = viewOf(this.engine);
    const { active, selection } = this.view;
    if (active !== before.active) reportActivation(before.active, active, this.context);
    const moved =
      selection.sheet !== before.selection.sheet || !sameArea(selection.area, before.selection.area);
    if (moved) reportSelection(selection, this.context);
  }

  private changed(change: EngineChange): void {
    this.context.session.stale = true;
    this.context.references.follow(change);
    reportChange(change, this.context);
  }
}

interface View {
  readonly active: EngineSheet;
  readonly selection: EngineRange;
}

function viewOf({ active, selection }: Engine): View {
  return { active, selection };
}
