import { EngineError, type EngineSheet } from './engine';

const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Refuses what Excel refuses as a sheet name. */
export function checkSheetName(name: string, others: readonly EngineSheet[]): void {
  const isUsable =
    name.trim() !== '' &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!isUsable) throw new EngineError('InvalidArgument', `"${name}" is not a valid sheet name.`);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new EngineError('InvalidArgument', `There already is a sheet "${name}".`);
  }
}
