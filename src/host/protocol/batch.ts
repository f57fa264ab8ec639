import type { HostObject } from '../members/states';
import { Arguments, type Argument } from './arguments';
import type { Context } from './context';
import { asHostError, invalidArgument, itemNotFound, refusal } from './errors';
import { CAMEL, WIRE, type Model, type Naming } from './model';
import { isTrackable } from './references';
import { settle } from './settle';
import {
  ACTION,
  PATH,
  wireName,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type Json,
  type ObjectPath,
  type ReferencedId,
} from './wire';

/** Services that are not below the workbook, by their wire name. */
const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': { type: 'CustomFunctions', state: null },
  'Microsoft.InternalService.AddinInternalService': { type: 'AddinInternalService', state: null },
  'Microsoft.AppRuntime.AppRuntimeService': { type: 'AppRuntimeService', state: null },
  'Microsoft.AppRuntime.AppRuntimePersistenceService': { type: 'AppRuntimePersistenceService', state: null },
  'Microsoft.DynamicRibbon.DynamicRibbon': { type: 'DynamicRibbon', state: null },
};

/** Runs one batch: its actions in order, each on the object that its path leads to; stops at the first refusal. */
export class BatchRun {
  /** What was done, for the log: `Range.Values=`, `Worksheet.Delete()`, `Range.load(values)`. */
  readonly members: string[] = [];
  private readonly objects = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly model: Model,
    private readonly context: Context,
  ) {}

  async run(): Promise<BatchResult> {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.act(action) });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (thrown) {
        const { code, message, status } = asHostError(thrown);
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: code,
            Message: message,
            ActionIndex: index,
            Location: this.location(action),
            HttpStatusCode: status,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async act(action: Action): Promise<Json> {
    if (action.ActionType === ACTION.trace) return null;
    const target = await this.resolve(action.ObjectPathId);
    const type = target?.type ?? 'null';
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.identity(target);
      case ACTION.query:
        return this.query(target, action, WIRE);
      case ACTION.queryAsJson:
        return this.query(target, action, CAMEL);
      case ACTION.method:
        if (action.Name === '_KeepReference') return this.keep(target);
        this.members.push(`${type}.${action.Name}()`);
        return this.method(required(target), action);
      case ACTION.set: {
        this.members.push(`${type}.${action.Name}=`);
        const [data] = action.ArgumentInfo?.Arguments ?? [];
        this.model.set(required(target), action.Name, data ?? null);
        return null;
      }
      case ACTION.update:
        for (const [name, data] of Object.entries(action.ObjectState ?? {})) {
          this.members.push(`${type}.${wireName(name)}=`);
          this.model.set(required(target), wireName(name), data);
        }
        return null;
      default:
        throw this.model.refuse('Action', String(action.ActionType));
    }
  }

  private async query(target: HostObject | null, action: Action, naming: Naming): Promise<Json> {
    if (!target) return null;
    this.members.push(`${target.type}.load(${(action.QueryInfo?.Select ?? []).join(',')})`);
    await settle(this.context);
    const answer = this.model.query(target, action.QueryInfo ?? {}, naming);
    return isRecord(answer) ? { ...this.reference(target), ...answer } : answer;
  }

  private async method(target: HostObject, action: Action): Promise<Json> {
    const outcome = await this.model.call(target, action.Name, await this.args(action.ArgumentInfo));
    if (!outcome) return null;
    return 'value' in outcome ? outcome.value : outcome.object && this.identity(outcome.object);
  }

  private identity(target: HostObject): Json {
    return { ...this.reference(target), ...this.model.identity(target) };
  }

  private reference(target: HostObject): Record<string, Json> {
    const id = this.referenceIds.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** The client asks for every range; a null object has nothing to keep. */
  private keep(target: HostObject | null): null {
    if (target && isTrackable(target) && !this.referenceIds.has(target)) {
      this.referenceIds.set(target, this.context.references.keep(target));
    }
    return null;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw refusal('InvalidReference');
    const found = await this.walk(path);
    this.objects.set(id, found);
    return found;
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return { type: 'Workbook', state: null };
      case PATH.service:
        return this.service(path.Name);
      case PATH.reference:
        return this.tracked(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.model.follow(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer) {
      return this.model.item(parent, path.ArgumentInfo?.Arguments?.[0] ?? null);
    }
    const outcome = await this.model.call(parent, path.Name, await this.args(path.ArgumentInfo));
    if (!outcome || !('object' in outcome)) throw invalidArgument();
    return outcome.object;
  }

  private service(name: string): HostObject {
    const service = SERVICES[name];
    if (!service) throw this.model.refuse('Service', name);
    return service;
  }

  private tracked(id: string): HostObject {
    const found = this.context.references.find(id);
    if (!found) throw refusal('InvalidReference');
    this.referenceIds.set(found, id);
    return found;
  }

  private async args(info: ArgumentInfo | undefined): Promise<Arguments> {
    const items: Argument[] = [];
    for (const [index, data] of (info?.Arguments ?? []).entries()) {
      items.push(await this.argument(data, info?.ReferencedObjectPathIds?.[index]));
    }
    return new Arguments(items);
  }

  private async argument(data: Json, reference: ReferencedId | undefined): Promise<Argument> {
    if (typeof reference !== 'number' || reference === 0) return { kind: 'data', data };
    return { kind: 'object', object: await this.resolve(reference) };
  }

  /** `Range.values`, as Excel names the place in `debugInfo.errorLocation`. */
  private location(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const known = this.objects.get(action.ObjectPathId);
    if (known) return `${known.type}.${CAMEL.name(action.Name || 'load')}`;
    if (!path) return '';
    const parent = this.objects.get(path.ParentObjectPathId ?? 0);
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : CAMEL.name(path.Name);
    return parent ? `${parent.type}.${name}` : name;
  }
}

function required(target: HostObject | null): HostObject {
  if (!target) throw itemNotFound();
  return target;
}

function isRecord(data: Json): data is Readonly<Record<string, Json>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
