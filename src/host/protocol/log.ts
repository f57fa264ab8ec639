/** One batch that the client sent, for tests that count round trips and bytes. */
export interface LoggedRequest {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** `Range.Values=`, `Worksheet.Delete()`, `Range.load(values,address)`, in order. */
  readonly members: readonly string[];
  /** Code of the refusal, where the batch was refused. */
  readonly error: string | null;
}

const KEPT = 1000;

/** What the client does by itself when `Excel.run` ends. */
const RELEASE = 'Workbook._RemoveReference()';

/** The last requests, newest last; the client's own housekeeping is left out. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  get requests(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** Number of batches, which is the number of `context.sync()` that had something to do. */
  get syncs(): number {
    return this.entries.length;
  }

  get bytes(): number {
    return this.entries.reduce((sum, entry) => sum + entry.bytes, 0);
  }

  get members(): readonly string[] {
    return this.entries.flatMap((entry) => entry.members);
  }

  add(entry: LoggedRequest): void {
    if (entry.members.length > 0 && entry.members.every((member) => member === RELEASE)) return;
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
  }

  clear(): void {
    this.entries = [];
  }
}
