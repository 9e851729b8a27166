/**
 * The failed tests of Vitest's JSON report, a line each: file, name, and how the message begins. A long log is cut in
 * many places, and its end is what is left.
 * @param {unknown} report
 * @returns {readonly string[]}
 */
export function failedTests(report) {
  return list(report, "testResults").flatMap((file) => {
    const tests = list(file, "assertionResults").filter((test) => text(test, "status") !== "passed");
    if (tests.length === 0 && text(file, "status") === "failed") return [`${shown(file)}: ${firstLine(text(file, "message"))}`];
    return tests.map((test) => `${shown(file)} > ${text(test, "fullName")}: ${firstLine(String(list(test, "failureMessages")[0] ?? text(test, "status")))}`);
  });
}

/** @param {unknown} file */
function shown(file) {
  return text(file, "name").replace(`${process.cwd()}/`, "");
}

/** @param {string} message */
function firstLine(message) {
  return message.split("\n", 1)[0]?.slice(0, 300) ?? "";
}

/**
 * @param {unknown} record
 * @param {string} name
 * @returns {readonly unknown[]}
 */
function list(record, name) {
  const value = fieldOf(record, name);
  return Array.isArray(value) ? value : [];
}

/**
 * @param {unknown} record
 * @param {string} name
 */
function text(record, name) {
  const value = fieldOf(record, name);
  return typeof value === "string" ? value : "";
}

/**
 * @param {unknown} record
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(record, name) {
  return typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
}
