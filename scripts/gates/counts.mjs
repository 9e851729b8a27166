/**
 * How many tests a part ran. A gate counts as one.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * @param {number} code exit status
 * @returns {Counts}
 */
export function countGate(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts of Vitest's JSON report. A run that fails without a failed test (a file that does not load, an unhandled
 * error) counts one failure, a skipped test is a failed one: every test runs.
 * @param {number} code exit status
 * @param {unknown} report
 * @returns {Counts}
 */
export function countVitest(code, report) {
  const skipped = field(report, "numPendingTests") + field(report, "numTodoTests");
  return settled(code, field(report, "numPassedTests"), field(report, "numFailedTests") + skipped);
}

/**
 * Counts of Playwright's JSON report, by the same rules; a flaky test is a failed one.
 * @param {number} code exit status
 * @param {unknown} report
 * @returns {Counts}
 */
export function countPlaywright(code, report) {
  const stats = isRecord(report) ? report.stats : undefined;
  const failed = field(stats, "unexpected") + field(stats, "flaky") + field(stats, "skipped");
  return settled(code, field(stats, "expected"), failed);
}

/**
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 */
function settled(code, passed, failed) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * @param {unknown} record
 * @param {string} name
 */
function field(record, name) {
  const value = isRecord(record) ? record[name] : 0;
  return typeof value === "number" ? value : 0;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
