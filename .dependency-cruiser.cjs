/**
 * The layers of ARCHITECTURE.md. Each rule carries the reason that a person would give.
 * One way through: sheet → layout → plan → check / report → port.
 */
const may = (layer, allowed, reason) => ({
  name: `layer-${layer}`,
  severity: 'error',
  comment: reason,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    may('sheet', [], 'A sheet is cells and addresses: it must be usable by everything and know of nothing.'),
    may('plan', [], 'The figures of a plan hold without any spreadsheet: they must be provable on paper.'),
    may(
      'layout',
      ['sheet', 'plan'],
      'Detection turns a sheet into a plan, whoever asks and whatever is done with it.',
    ),
    may(
      'check',
      ['sheet', 'plan'],
      'A rule judges a plan; it must not depend on how the plan was found or shown.',
    ),
    may(
      'report',
      ['sheet', 'plan'],
      'A report is made of plans; it must not depend on Excel nor on who asked.',
    ),
    may(
      'functions',
      ['sheet', 'plan'],
      'A POA.* function is a thin door to plan/, small enough to load with the workbook.',
    ),
    may('xlsx', ['sheet'], 'The reader of closed files runs in a worker: bytes in, sheets out.'),
    may(
      'app',
      ['sheet', 'plan', 'layout', 'check', 'report', 'xlsx'],
      'Use cases speak to a WorkbookPort, never to Office.js, so that batch and pane share them.',
    ),
    may(
      'excel',
      ['sheet', 'plan', 'app', 'functions'],
      'The adapter implements the port; rules and forms are none of its business.',
    ),
    may(
      'taskpane',
      ['sheet', 'plan', 'check', 'layout', 'report', 'functions', 'app', 'excel'],
      'The pane reaches Excel through app; only its entry point builds the adapter.',
    ),
    may(
      'commands',
      ['sheet', 'plan', 'app', 'excel', 'functions', 'taskpane'],
      'Ribbon buttons run the same use cases as the pane.',
    ),
    {
      name: 'host-is-apart',
      severity: 'error',
      comment:
        'Excel without Excel serves the workbench, the batch and the tests; the product must not lean on it.',
      from: { path: '^src/(?!host/)' },
      to: { path: '^src/host/' },
    },
    {
      name: 'pane-components-see-no-adapter',
      severity: 'error',
      comment: 'No Excel type in a component: only the entry point knows which adapter is in use.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/main\\.tsx$' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'pure-layers-stay-pure',
      severity: 'error',
      comment: 'No Office, React, DOM or Node below app: data in, data out.',
      from: { path: '^src/(sheet|plan|layout|check|report|functions)/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/(zod|numfmt)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      comment:
        'What ships to the planner is built from pinned production dependencies; the engine is the host’s alone.',
      from: { path: '^src/', pathNot: '^src/host/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
