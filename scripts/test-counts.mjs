/** How many tests passed and failed, from the reports of the two test runners. */
export const noTests = { passed: 0, failed: 0 };

/** @param report of vitest's json reporter; a file that could not even be loaded counts as one failure */
export function countTests(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** @param report of Playwright's json reporter; flaky counts as failed: it did not pass at once */
export function countJourneys(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

export function sum(counts) {
  return counts.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }),
    noTests,
  );
}
