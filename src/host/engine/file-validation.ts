import { areaAddress, cellAddress, parseArea, type Area } from '../../sheet/address';
import { union } from './area';
import type { DataValidation, EngineSheet } from './engine';
import type { FileValidation, Worksheet } from './excelts';

type Rule = Readonly<Record<string, unknown>>;

/** Office.js's rule and the file's type. */
const TYPES = [
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['textLength', 'textLength'],
] as const;

const OPERATORS = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
] as const;

const ALERTS = [
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
] as const;

/** The file lists validations cell by cell, or as `range:A1:B9`: alike ones in a column become one area. */
export function readValidations(sheet: Worksheet): DataValidation[] {
  const found: { key: string; validation: DataValidation }[] = [];
  for (const [address, stored] of Object.entries(sheet.dataValidations.model)) {
    const area = parseArea(address.replace(/^range:/, ''));
    if (!area || !stored) continue;
    const key = JSON.stringify(stored);
    const joined = found.find(
      ({ key: other, validation }) => other === key && continues(validation.area, area),
    );
    if (joined) joined.validation.area = union(joined.validation.area, area);
    else found.push({ key, validation: { area, ...readValidation(stored) } });
  }
  return found.map(({ validation }) => validation);
}

/** Rewrites the sheet's validations if any has changed. */
export function writeValidations(file: Worksheet, sheet: EngineSheet): void {
  const before = readValidations(file);
  if (JSON.stringify(before) === JSON.stringify(sheet.validations)) return;
  file.dataValidations.model = {};
  for (const validation of sheet.validations) {
    const stored = writeValidation(validation);
    if (stored) file.dataValidations.add(keyOf(validation.area), stored);
  }
}

function keyOf(area: Area): string {
  const address = areaAddress(area);
  return address.includes(':') ? `range:${address}` : cellAddress(area.top, area.left);
}

/** True where `next` goes on below or beside `area` so that both are one rectangle. */
function continues(area: Area, next: Area): boolean {
  const below = next.top === area.bottom + 1 && next.left === area.left && next.right === area.right;
  const beside = next.left === area.right + 1 && next.top === area.top && next.bottom === area.bottom;
  return below || beside;
}

function readValidation(stored: FileValidation): Omit<DataValidation, 'area'> {
  const style = ALERTS.find(([, name]) => name === stored.errorStyle)?.[0] ?? 'Stop';
  const { error = '', errorTitle = '', prompt = '', promptTitle = '' } = stored;
  return {
    rule: readRule(stored),
    errorAlert: stored.showErrorMessage
      ? { message: error, title: errorTitle, style, showAlert: true }
      : null,
    prompt: stored.showInputMessage ? { message: prompt, title: promptTitle, showPrompt: true } : null,
  };
}

function readRule(stored: FileValidation): Rule {
  if (stored.type === 'any') return {};
  const [first, second] = stored.formulae.map(plain);
  if (stored.type === 'list') return { list: { inCellDropDown: true, source: sourceOf(first) } };
  if (stored.type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const name = TYPES.find(([, type]) => type === stored.type)?.[0] ?? 'decimal';
  const operator = OPERATORS.find(([, known]) => known === stored.operator)?.[0] ?? 'Between';
  return { [name]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

/** `"Sí,No"` in the file is a list of words, anything else a reference. */
function sourceOf(formula: string | number | undefined): string {
  const text = String(formula ?? '');
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}

function writeValidation({ rule, errorAlert, prompt }: DataValidation): FileValidation | null {
  const base = writeRule(rule);
  if (!base) return null;
  return {
    ...base,
    allowBlank: true,
    showErrorMessage: errorAlert?.['showAlert'] !== false,
    ...(errorAlert
      ? {
          error: textOf(errorAlert['message']),
          errorTitle: textOf(errorAlert['title']),
          errorStyle: ALERTS.find(([name]) => name === errorAlert['style'])?.[1] ?? 'stop',
        }
      : {}),
    ...(prompt && prompt['showPrompt'] !== false
      ? { showInputMessage: true, prompt: textOf(prompt['message']), promptTitle: textOf(prompt['title']) }
      : {}),
  };
}

function writeRule(rule: Rule): FileValidation | null {
  const list = rule['list'] as { readonly source?: unknown } | undefined;
  if (list) return { type: 'list', formulae: [listSource(textOf(list.source))] };
  const custom = rule['custom'] as { readonly formula?: unknown } | undefined;
  if (custom) return { type: 'custom', formulae: [textOf(custom.formula).replace(/^=/, '')] };
  for (const [name, type] of TYPES) {
    const compared = rule[name] as Readonly<Record<string, unknown>> | undefined;
    if (!compared) continue;
    const operator = OPERATORS.find(([known]) => known === compared['operator'])?.[1] ?? 'between';
    const formulae = [compared['formula1'], compared['formula2']].filter((formula) => formula !== undefined);
    return { type, operator, formulae: formulae.map((formula) => textOf(formula).replace(/^=/, '')) };
  }
  return null;
}

function listSource(source: string): string {
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function plain(formula: string | number | Date): string | number {
  return formula instanceof Date ? formula.toISOString() : formula;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
