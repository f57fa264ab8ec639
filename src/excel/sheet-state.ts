import { PortError } from '../app/port';
import type { Run } from './runner';

/**
 * Refuses where one of the sheets is missing or protected; the add-in never takes a protection off. Resolves to their
 * ids by name: whoever works with those does not mind a sheet that is renamed meanwhile.
 */
export async function requireWritable(
  run: Run,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('id');
    await context.sync();
    const missing = names.find((_name, index) => sheets[index]?.isNullObject !== false);
    if (missing !== undefined) throw new PortError('HOJA_AUSENTE', { hoja: missing });
    const protections = sheets.map(({ protection }) => protection.load('protected'));
    await context.sync();
    const locked = names.find((_name, index) => protections[index]?.protected === true);
    if (locked !== undefined) throw new PortError('HOJA_PROTEGIDA', { hoja: locked });
    return new Map(names.map((name, index) => [name, sheets[index]?.id ?? name]));
  });
}
