import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { rangeOf } from './area';
import type { EngineTable } from './engine';
import type { Kernel } from './kernel';
import type { UniverSheet } from './sheet';
import { forgetFormulas } from './univer-repairs';

/** Makes tables known to formulas, by name and headers: `=SUM(Base[Meta])`. Tables themselves are the engine's. */
export class TableNames {
  readonly #kernel: Kernel;
  readonly #sheets: () => readonly UniverSheet[];
  /** What formulas know of each table, by its name. */
  readonly #known = new Map<string, string>();

  constructor(kernel: Kernel, sheets: () => readonly UniverSheet[]) {
    this.#kernel = kernel;
    this.#sheets = sheets;
  }

  /** Tells formulas of tables that came, changed or went; true where one went. */
  refresh(): boolean {
    const gone = new Set(this.#known.keys());
    for (const sheet of this.#sheets()) {
      for (const table of sheet.tables) {
        gone.delete(table.name);
        this.#tell(sheet, table);
      }
    }
    for (const tableName of gone) {
      this.#known.delete(tableName);
      this.#kernel.run(RemoveSuperTableMutation.id, { tableName });
    }
    forgetFormulas(this.#kernel, [...gone]);
    return gone.size > 0;
  }

  #tell(sheet: UniverSheet, { name, area }: EngineTable): void {
    const headers = sheet.texts({ ...area, bottom: area.top })[0] ?? [];
    const key = JSON.stringify([sheet.sheetId, area, headers]);
    if (this.#known.get(name) === key) return;
    this.#known.set(name, key);
    const titleMap = new Map(headers.map((header, index) => [header, index]));
    this.#kernel.run(SetSuperTableMutation.id, {
      tableName: name,
      reference: { sheetId: sheet.sheetId, range: rangeOf(area), titleMap },
    });
  }
}
