/** 0 fine · 1 findings of severity `error`, or something left to decide · 2 unusable input or usage. */
export type ExitStatus = 0 | 1 | 2;

/** What an order gives: one JSON document, the same for people, and the exit status. */
export interface Outcome {
  readonly json: unknown;
  readonly text: string;
  readonly status: ExitStatus;
}

/** Where an order reports what it is doing; standard error, so that `--json` stays one document. */
export type Progress = (line: string) => void;
