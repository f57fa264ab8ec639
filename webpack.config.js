/**
 * The add-in: one page (shared runtime) with the task pane, the ribbon commands and the POA.* functions.
 * Output: dist/addin, as it is put on a server.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { functionsMetadata } from './tools/functions-metadata.js';
import { packageVersion, unifiedManifest, xmlManifest } from './tools/manifests.js';
import { thirdPartyNotices } from './tools/third-party.js';
import { BudgetPlugin, EmitPlugin } from './tools/webpack-plugins.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bytes after gzip. The page of the shared runtime loads all three entries at once, also where only a function was
 * asked for; office.js comes from Microsoft and is in its cache. tests/e2e/paquete.e2e.ts counts what is asked for.
 */
const BUDGETS = [
  { entries: ['functions'], most: 15_000 },
  { entries: ['functions', 'taskpane', 'commands'], files: ['taskpane.html'], most: 250_000 },
];

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const files = new CopyPlugin({
  patterns: [
    { from: 'assets/iconos/*.png', to: 'iconos/[name][ext]' },
    {
      from: 'assets/acerca',
      to: '.',
      transform: (source, file) =>
        file.endsWith('.html') ? source.toString().replaceAll('{version}', packageVersion()) : source,
    },
    { from: 'assets/guia/img/*.png', to: 'guia/img/[name][ext]', noErrorOnMissing: true },
    { from: 'manifest.xml', to: '.', transform: (source) => xmlManifest(source.toString()) },
    { from: 'manifest/shortcuts.json', to: '.' },
    {
      from: 'manifest/manifest.json',
      to: '.',
      transform: async (source) => unifiedManifest(source.toString(), await functionsMetadata()),
    },
  ],
});

/** HTTPS with a certificate that Office trusts, where `webpack serve` is asked for; never needed to build. */
async function devServer() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    client: { overlay: false },
  };
}

export default async (env, { mode = 'development' }) => {
  const production = mode === 'production';
  return {
    mode,
    context: here('.'),
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      // On its own, without a shared runtime chunk: functions answer before the pane has loaded, and in a
      // runtime that loads nothing else.
      functions: { import: './src/commands/functions.ts', filename: 'functions.js' },
      taskpane: { import: './src/taskpane/main.tsx', runtime: 'runtime' },
      commands: { import: './src/commands/commands.ts', dependOn: 'taskpane' },
    },
    output: {
      path: here('dist/addin'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:10].css' : '[name].css',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [script, { test: /\.md$/, type: 'asset/source' }],
      // An import of what is not there is a fault, not a warning.
      parser: { javascript: { exportsPresence: 'error' } },
    },
    experiments: { css: true, html: false },
    optimization: {
      splitChunks: {
        chunks: ({ name }) => name !== 'functions',
        cacheGroups: {
          vendor: {
            // What only a panel that comes on demand needs comes with it.
            chunks: (chunk) => chunk.name !== 'functions' && chunk.canBeInitial(),
            test: /node_modules/,
            name: 'vendor',
            priority: 1,
            enforce: true,
          },
        },
      },
    },
    cache: {
      type: 'filesystem',
      // Of this checkout alone: one that shares node_modules would be given the other's copied files.
      name: `${mode}-${createHash('sha256').update(here('.')).digest('hex').slice(0, 8)}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane', 'commands'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        // Kept readable: the workbench finds and replaces the one tag of office.js.
        minify: false,
      }),
      new EmitPlugin('functions.json', functionsMetadata, { from: here('src/functions') }),
      new EmitPlugin('avisos-de-terceros.txt', thirdPartyNotices),
      ...(production ? [new BudgetPlugin(BUDGETS)] : []),
      files,
    ],
    ...(env?.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
    stats: 'errors-warnings',
  };
};
