import { areaAddress, parseArea } from '../../sheet/address';
import type { Palette } from './colors';
import type { CellStylePatch, ConditionalFormat, EngineSheet } from './engine';
import type { ConditionalFormattingRule, FileColor, FileStyle, Worksheet } from './excelts';
import { fromFileStyle } from './file-style';
import { readStyle } from './style';

type Rule = Readonly<Record<string, unknown>>;
type CellIs = Extract<ConditionalFormattingRule, { type: 'cellIs' }>;

/** Office.js's operators and excelts's; it types four of the eight that files know. */
const OPERATORS = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
] as const;

/** The file's own rule behind a format, and how the format looked when it was read. */
interface Origin {
  readonly rule: ConditionalFormattingRule;
  readonly key: string;
}
const origins = new WeakMap<ConditionalFormat, Origin>();

export function readConditionalFormats(sheet: Worksheet, palette: Palette): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const { ref, rules } of sheet.conditionalFormattings) {
    for (const address of ref.split(/\s+/)) {
      const area = parseArea(address);
      if (!area) continue;
      for (const rule of rules) {
        const id = `{FORMATO-${formats.length + 1}}`;
        const format: ConditionalFormat = {
          id,
          area,
          ...readRule(rule),
          style: styleOf(rule.style, palette),
        };
        origins.set(format, { rule, key: keyOf(format) });
        formats.push(format);
      }
    }
  }
  return formats;
}

/** Rewrites the sheet's rules if any has changed; rules as the file has them are written back as they were. */
export function writeConditionalFormats(file: Worksheet, sheet: EngineSheet, palette: Palette): void {
  const before = readConditionalFormats(file, palette).map(
    (format) => keyOf(format) + areaAddress(format.area),
  );
  const after = sheet.conditionalFormats.map((format) => keyOf(format) + areaAddress(format.area));
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  file.removeConditionalFormatting();
  sheet.conditionalFormats.forEach((format, index) => {
    const origin = origins.get(format);
    const rule = origin?.key === keyOf(format) ? origin.rule : writeRule(format);
    if (!rule) return;
    file.addConditionalFormatting({
      ref: areaAddress(format.area),
      rules: [{ ...rule, priority: index + 1 }],
    });
  });
}

function keyOf({ type, rule, style }: ConditionalFormat): string {
  return JSON.stringify([type, rule, style]);
}

function readRule(rule: ConditionalFormattingRule): { readonly type: string; readonly rule: Rule } {
  switch (rule.type) {
    case 'cellIs': {
      const operator = OPERATORS.find(([, name]) => name === (rule.operator as string))?.[0] ?? 'EqualTo';
      const [formula1, formula2] = (rule.formulae ?? []).map((formula) => `=${formula}`);
      return { type: 'CellValue', rule: { formula1, ...(formula2 ? { formula2 } : {}), operator } };
    }
    case 'expression':
      return { type: 'Custom', rule: { formula: `=${rule.formulae?.[0] ?? ''}` } };
    case 'containsText':
      return { type: 'ContainsText', rule: { operator: 'Contains', text: rule.text ?? '' } };
    case 'top10':
      return {
        type: 'TopBottom',
        rule: { rank: rule.rank, type: topType(rule.bottom === true, rule.percent) },
      };
    case 'colorScale':
      return { type: 'ColorScale', rule: { criteria: rule.cfvo, colors: rule.color } };
    case 'dataBar':
      return { type: 'DataBar', rule: { criteria: rule.cfvo, color: rule.color } };
    case 'iconSet':
      return { type: 'IconSet', rule: { style: rule.iconSet, criteria: rule.cfvo } };
    case 'aboveAverage':
      return {
        type: 'PresetCriteria',
        rule: { criterion: rule.aboveAverage === false ? 'BelowAverage' : 'AboveAverage' },
      };
    case 'timePeriod':
      return { type: 'PresetCriteria', rule: { criterion: rule.timePeriod ?? '' } };
  }
}

/** Null for kinds that only a file brings: there is nothing to write that Excel would take. */
function writeRule({ type, rule, style }: ConditionalFormat): ConditionalFormattingRule | null {
  const dressed = { style: fileStyle(style) };
  switch (type) {
    case 'CellValue': {
      const operator = OPERATORS.find(([name]) => name === rule['operator'])?.[1] ?? 'equal';
      const formulae = [rule['formula1'], rule['formula2']].filter(
        (formula) => formula !== undefined && formula !== '',
      );
      return {
        type: 'cellIs',
        operator: operator as NonNullable<CellIs['operator']>,
        formulae: formulae.map(stripEquals),
        ...dressed,
      };
    }
    case 'Custom':
      return { type: 'expression', formulae: [stripEquals(rule['formula'])], ...dressed };
    case 'ContainsText':
      return { type: 'containsText', operator: 'containsText', text: textOf(rule['text']), ...dressed };
    case 'TopBottom': {
      const kind = textOf(rule['type']);
      const bottom = kind.startsWith('Bottom');
      return {
        type: 'top10',
        rank: Number(rule['rank']),
        percent: kind.endsWith('Percent'),
        bottom,
        ...dressed,
      };
    }
    default:
      return null;
  }
}

function topType(isBottom: boolean, isPercent: boolean): string {
  return `${isBottom ? 'Bottom' : 'Top'}${isPercent ? 'Percent' : 'Items'}`;
}

function stripEquals(formula: unknown): string {
  return textOf(formula).replace(/^=/, '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Only what the rule sets: a rule's style leaves the rest of the cell alone. */
function styleOf(style: Partial<FileStyle> | undefined, palette: Palette): CellStylePatch {
  if (!style) return {};
  // Rules keep a solid fill's colour as its background (ECMA-376, 18.8.14).
  const fill = style.fill?.type === 'pattern' ? palette(style.fill.bgColor ?? style.fill.fgColor) : null;
  const read = readStyle(fromFileStyle(style, palette) ?? {}, null);
  const patch: CellStylePatch = {};
  if (fill) patch.fill = fill;
  if (style.font?.color) patch.color = palette(style.font.color) ?? read.color;
  if (style.font?.bold !== undefined) patch.bold = read.bold;
  if (style.font?.italic !== undefined) patch.italic = read.italic;
  if (style.font?.underline !== undefined) patch.underline = read.underline;
  return patch;
}

function fileStyle(patch: CellStylePatch): Partial<FileStyle> {
  const font = {
    ...(patch.color ? { color: colorOf(patch.color) } : {}),
    ...(patch.bold ? { bold: true } : {}),
    ...(patch.italic ? { italic: true } : {}),
    ...(patch.underline ? { underline: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(patch.fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: colorOf(patch.fill) } } : {}),
  };
}

export function colorOf(hex: string): Partial<FileColor> {
  return { argb: `FF${hex.replace('#', '').toUpperCase()}` };
}
