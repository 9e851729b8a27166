import type { ControlFault } from "../../api/sandbox/refusal";
import type { Text } from "../../i18n/catalogue";

/** Says why the sandbox refuses a value. */
export function controlFaultText(fault: ControlFault, t: Text<"sandbox">): string {
  const { code, value = "", line, column = 1, path = "" } = fault;
  if (code === "bad-json" && line !== undefined) return t("fault.bad-json-at", { line, column });
  const text = t(`fault.${code}`, { value, line: line ?? 1, path });
  return path === "" || text.includes(path) ? text : `${path}: ${text}`;
}
