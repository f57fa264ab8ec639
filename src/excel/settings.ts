import type { Run } from './runner';

/** Settings travel with the workbook; the prefix keeps those of the planner's work apart from our own notes. */
const keyOf = (key: string): string => `poa.ajuste.${key}`;

export async function readSetting(run: Run, key: string): Promise<unknown> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(key));
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Undefined removes the setting. */
export async function writeSetting(run: Run, key: string, value: unknown): Promise<void> {
  await run(async (context) => {
    const { settings } = context.workbook;
    if (value !== undefined) {
      settings.add(keyOf(key), value as Parameters<Excel.SettingCollection['add']>[1]);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(keyOf(key));
    setting.load('key');
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
