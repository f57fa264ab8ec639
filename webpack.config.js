/**
 * The add-in: one page (shared runtime) with the task pane, the ribbon commands and the POA.* functions.
 * Output: dist/addin, as it is put on a server.
 */
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { functionsMetadata } from './tools/functions-metadata.js';
import { unifiedManifest } from './tools/unified-manifest.js';
import { BudgetPlugin, FunctionsMetadataPlugin } from './tools/webpack-plugins.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const KIB = 1024;

/** First load of the page without office.js, which comes from Microsoft and is in its cache. */
const BUDGETS = [
  { entries: ['functions'], most: 15 * KIB },
  { entries: ['functions', 'taskpane', 'commands'], most: 250 * KIB },
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
    { from: 'assets/acerca', to: '.' },
    { from: 'assets/guia/img/*.png', to: 'guia/img/[name][ext]', noErrorOnMissing: true },
    { from: 'manifest.xml', to: '.' },
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
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
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
      new FunctionsMetadataPlugin(here('src/functions')),
      ...(production ? [new BudgetPlugin(BUDGETS)] : []),
      files,
    ],
    ...(env?.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
    stats: 'errors-warnings',
  };
};
