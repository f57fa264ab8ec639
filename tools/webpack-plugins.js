/** What the build of the add-in does besides bundling. */
import { gzipSync } from 'node:zlib';

/** A file of the output that is made and not copied, anew on every build and whenever the folder `from` changes. */
export class EmitPlugin {
  constructor(name, make, { from = null } = {}) {
    Object.assign(this, { name, make, from });
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('Emit', (compilation) => {
      if (this.from) compilation.contextDependencies.add(this.from);
      compilation.hooks.processAssets.tapPromise('Emit', async () => {
        compilation.emitAsset(this.name, new RawSource(await this.make()));
      });
    });
  }
}

/**
 * Fails the build where entries load more than their budget, in bytes after gzip: it is what a planner with a slow
 * line waits for. `budgets`: [{ entries: ['functions'], most: 15000 }], with further `files` that an entry's page is made of.
 */
export class BudgetPlugin {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.emit.tap('Budget', ({ entrypoints, assets, errors }) => {
      for (const { entries, files: others = [], most } of this.budgets) {
        const files = new Set([...others, ...entries.flatMap((entry) => entrypoints.get(entry).getFiles())]);
        const bytes = [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        if (bytes > most)
          errors.push(new Error(`${entries.join(', ')}: ${bytes} bytes after gzip; the budget is ${most}.`));
      }
    });
  }
}
