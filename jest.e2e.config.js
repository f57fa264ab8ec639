import unit from './jest.config.js';

/** End-to-end tests: the built bundle in Debian's Chromium, one worker, generous time for a cold engine. */
/** @type {import('jest').Config} */
export default {
  ...unit,
  testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
