import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area } from '../../sheet/address';
import { areaOf, EXCEL_COLUMNS, EXCEL_ROWS, union } from './area';
import type { EngineChange } from './engine';
import type { Kernel } from './kernel';

/** A change as Univer tells it, before the sheet is looked up. */
export interface RawChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: EngineChange['kind'];
  readonly source: EngineChange['source'];
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, object | null | undefined> | undefined>;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string; readonly value: MutationParams['cellValue'] };
  readonly to?: { readonly subUnitId: string; readonly value: MutationParams['cellValue'] };
}

const LINES: Readonly<Record<string, EngineChange['kind']>> = {
  [InsertRowMutation.id]: 'rowsInserted',
  [RemoveRowMutation.id]: 'rowsDeleted',
  [InsertColMutation.id]: 'columnsInserted',
  [RemoveColMutation.id]: 'columnsDeleted',
};

const WHOLE: Area = { top: 0, left: 0, bottom: EXCEL_ROWS - 1, right: EXCEL_COLUMNS - 1 };

/** Tells every change of contents or structure, not those of formats nor calculated results. */
export function watchChanges(kernel: Kernel, tell: (change: RawChange) => void): IDisposable {
  return kernel.commands.onCommandExecuted((command, options) => {
    for (const change of changesOf(command, options)) {
      tell({ ...change, source: kernel.byProgram ? 'program' : 'user' });
    }
  });
}

function changesOf(
  command: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): Omit<RawChange, 'source'>[] {
  if (options?.['fromFormula'] === true || options?.onlyLocal === true) return [];
  const params = (command.params ?? {}) as MutationParams;
  const { subUnitId: sheetId = '', range } = params;
  const kind = LINES[command.id];
  if (kind && range) return [{ sheetId, kind, area: lines(range, kind) }];
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return edits(sheetId, params.cellValue);
    case ReorderRangeMutation.id:
      return range ? [{ sheetId, kind: 'edit', area: areaOf(range) }] : [];
    case MoveRangeMutation.id:
      return [params.from, params.to].flatMap((end) => edits(end?.subUnitId ?? '', end?.value));
    case InsertSheetMutation.id:
      return [{ sheetId: params.sheet?.id ?? '', kind: 'sheetAdded', area: WHOLE }];
    case RemoveSheetMutation.id:
      return [{ sheetId, kind: 'sheetDeleted', area: WHOLE }];
    default:
      return [];
  }
}

function lines(range: IRange, kind: EngineChange['kind']): Area {
  const area = areaOf(range);
  return kind.startsWith('rows')
    ? { ...area, left: 0, right: EXCEL_COLUMNS - 1 }
    : { ...area, top: 0, bottom: EXCEL_ROWS - 1 };
}

function edits(sheetId: string, cells: MutationParams['cellValue']): Omit<RawChange, 'source'>[] {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const place = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      area = union(area, place);
    }
  }
  return area ? [{ sheetId, kind: 'edit', area }] : [];
}
