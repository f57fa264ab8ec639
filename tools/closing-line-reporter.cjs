/** Prints one plain closing line per run, `jest: 120 passed, 0 failed`, for readers of CI logs. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    process.stdout.write(`\njest: ${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
}

module.exports = ClosingLineReporter;
