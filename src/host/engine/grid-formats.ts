import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { cellAddress } from '../../sheet/address';
import { rangeOf } from './area';
import type { ConditionalFormat } from './engine';
import type { DrawnBook } from './platform';
import type { UniverSheet } from './sheet';
import { writeStyle } from './style';

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** For a comparison with a formula, which the grid takes only as a formula of its own. */
const SIGNS: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Draws the sheets' conditional formats; the engine's list is the truth, the grid shows it. */
export class DrawnFormats {
  readonly #book: DrawnBook;
  /** What is drawn of each sheet, and the ids of its rules in the grid. */
  readonly #drawn = new Map<string, { readonly key: string; readonly ids: readonly string[] }>();

  constructor(book: DrawnBook) {
    this.#book = book;
  }

  refresh(): void {
    for (const sheet of this.#book.sheets) this.#refresh(sheet);
  }

  #refresh({ sheetId, conditionalFormats }: UniverSheet): void {
    const key = JSON.stringify(conditionalFormats);
    const known = this.#drawn.get(sheetId) ?? { key: '[]', ids: [] };
    if (key === known.key) return;
    const { kernel } = this.#book;
    for (const cfId of known.ids) kernel.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
    const rules = conditionalFormats.flatMap((format, index) => {
      const rule = ruleOf(format);
      return rule
        ? [{ cfId: `${sheetId}-${index}`, stopIfTrue: false, ranges: [rangeOf(format.area)], rule }]
        : [];
    });
    // The grid puts each new rule on top: the first one must come last.
    for (const rule of [...rules].reverse()) this.#add(sheetId, rule);
    this.#drawn.set(sheetId, { key, ids: rules.map(({ cfId }) => cfId) });
  }

  #add(subUnitId: string, rule: IConditionFormattingRule): void {
    this.#book.kernel.run(AddConditionalRuleMutation.id, { subUnitId, rule });
  }
}

/** Null for what the grid cannot draw (icon sets, bars and scales of a foreign file): the file keeps it. */
function ruleOf({ type, rule, style, area }: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const dressed = { type: CFRuleType.highlightCell as const, style: writeStyle(style) as IStyleBase };
  const formula = (text: unknown): string =>
    String(text).startsWith('=') ? String(text) : `=${String(text)}`;
  if (type === 'Custom') {
    return { ...dressed, subType: CFSubRuleType.formula, value: formula(rule['formula']) };
  }
  if (type === 'ContainsText') {
    const value = textOf(rule['text']);
    return { ...dressed, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value };
  }
  if (type !== 'CellValue') return null;
  const operator = OPERATORS[textOf(rule['operator'])];
  const bounds = [rule['formula1'], rule['formula2']].map((bound) => numberOf(bound));
  const [first, second] = bounds;
  if (!operator) return null;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    if (first === null || second === null || first === undefined || second === undefined) return null;
    return { ...dressed, subType: CFSubRuleType.number, operator, value: [first, second] };
  }
  if (first !== null && first !== undefined) {
    return { ...dressed, subType: CFSubRuleType.number, operator, value: first };
  }
  const compared = `${cellAddress(area.top, area.left)}${SIGNS[operator] ?? '='}${formula(rule['formula1']).slice(1)}`;
  return { ...dressed, subType: CFSubRuleType.formula, value: `=${compared}` };
}

function numberOf(bound: unknown): number | null {
  const text = textOf(bound).replace(/^=/, '');
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
