import type { Engine } from '../engine/engine';
import type { Events } from './events';
import type { CustomFunctionCalls } from './functions';
import type { References } from './references';
import type { Refusals } from './refusals';

/** State of the application that belongs to no workbook, and lasts as long as the add-in's connection. */
export interface Session {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** `context.runtime.enableEvents`. */
  enableEvents: boolean;
  /** BCP 47, of the user's Excel: formulasLocal, separators. */
  readonly locale: string;
  /** True after a write: values must not be read before the formulas have been calculated. */
  stale: boolean;
  /** Whether the shared runtime's pane is open. */
  paneVisible: boolean;
  /** `Inactive`, or `Background` where the add-in loads with the workbook. */
  startState: string;
  /** Ribbon updates the add-in asked for, newest last. */
  readonly ribbonUpdates: string[];
}

/** What a member may use besides the object it belongs to. */
export interface Context {
  readonly engine: Engine;
  readonly events: Events;
  readonly functions: CustomFunctionCalls;
  readonly references: References;
  readonly refusals: Refusals;
  readonly session: Session;
}
