/** Unit and contract tests. End-to-end tests in Chromium run apart: `npm run e2e`. */
/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testEnvironment: 'node',
  // All cores: the suites that boot the engine leave one idle for long.
  maxWorkers: '100%',
  // Booting the engine in several workers on a busy machine takes its time; nothing is asserted on it.
  testTimeout: 60_000,
  transform: {
    '\\.md$': '<rootDir>/tools/jest-text.cjs',
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.cjs'],
};
