import { EMPTY_LIST, plainText } from "./plainText";
import type { ErrorQuestion } from "./question";
import { ERROR_RULES, subjectIn } from "./rules";

/**
 * An error text as pasted from anywhere (PVE's answer with its status in front or behind, a log line, a JSON body, the
 * message of a client library) as the question that it raises; `unknown` where PVE is not known to say it. Nothing at
 * all and `[]` are the emptiest of errors: a list without rows (understanding.md "Error texts").
 */
export function decodeError(pasted: string): ErrorQuestion {
  const text = plainText(pasted);
  if (/^(?:\[\s*\]|null|\(empty list\)|200(?: OK)?)?$/.test(text) || text.includes(EMPTY_LIST)) return { kind: "empty-list" };
  const subject = subjectIn(text);
  for (const { pattern, question } of ERROR_RULES) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : question(match, subject);
    if (found !== undefined) return found;
  }
  if (/^(?:HTTP\/\S+ )?401\b[^\n]*$/.test(text)) return { kind: "login", reason: "no-ticket" };
  return { kind: "unknown" };
}
