/** What the build of the add-in does besides bundling. */
import { gzipSync } from 'node:zlib';
import { functionsMetadata } from './functions-metadata.js';

/** functions.json, made anew from the JSDoc of the folder on every build. */
export class FunctionsMetadataPlugin {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tapPromise('FunctionsMetadata', async () => {
        compilation.emitAsset('functions.json', new RawSource(await functionsMetadata()));
      });
    });
  }
}

/**
 * Fails the build where entries load more than their budget, in bytes after gzip: it is what a planner with a slow
 * line waits for. `budgets`: [{ entries: ['functions'], most: 15360 }].
 */
export class BudgetPlugin {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.emit.tap('Budget', ({ entrypoints, assets, errors }) => {
      for (const { entries, most } of this.budgets) {
        const files = new Set(entries.flatMap((entry) => entrypoints.get(entry).getFiles()));
        const bytes = [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        if (bytes > most)
          errors.push(new Error(`${entries.join(', ')}: ${bytes} bytes after gzip; the budget is ${most}.`));
      }
    });
  }
}
