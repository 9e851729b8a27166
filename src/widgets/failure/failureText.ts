import { type Failure, failureOf } from "../../api/errors";
import { ControlError } from "../../api/controlError";
import { knownRefusal } from "../../api/refusals";
import type { Text } from "../../i18n/catalogue";

/** A failure in words: our sentence, and the server's own text below it. */
export interface FailureWords {
  readonly title: string;
  readonly detail?: string;
  /** What Why can be asked with: PVE's own text of a refusal that it knows. */
  readonly error?: string;
}

/** Refusals, beside the 403, that the explanation has something to say on. */
const EXPLAINED: ReadonlySet<string> = new Set([
  "permission",
  "permissionBare",
  "rootOnly",
  "delegation",
  "aclPath",
  "noHostAccount",
]);

function refusedWords(failure: Extract<Failure, { kind: "refused" }>, t: Text<"errors">): FailureWords {
  const details = Object.entries(failure.errors).map(([name, text]) => `${name}: ${text}`);
  const detail = [`${failure.message} (${String(failure.status)})`, ...details].join("\n");
  const known = knownRefusal([failure.message, ...details].join("\n"));
  const explained = failure.status === 401 || failure.status === 403 || (known !== undefined && EXPLAINED.has(known.code));
  const error = [failure.message, ...details].join("\n");
  if (known === undefined) return { title: t("refused.other", { status: failure.status }), detail, ...(explained && { error }) };
  return { title: t(`refused.${known.code}`, { ...known }), detail, ...(explained && { error }) };
}

/** Says a failure in the reader's language; a refusal keeps PVE's own text beside it. */
export function failureWords(error: unknown, t: Text<"errors">): FailureWords {
  if (error instanceof ControlError) {
    return { title: t("refused.parameters"), detail: error.faults.map((one) => `${one.field}: ${one.code}`).join("\n") };
  }
  const failure = failureOf(error);
  switch (failure.kind) {
    case "refused":
      return refusedWords(failure, t);
    case "signed-out":
      return { title: t("signedOut") };
    case "unreachable":
      return { title: t("unreachable") };
    case "timeout":
      return { title: t("timeout") };
    case "nonsense":
      return { title: t("nonsense", { status: failure.status }) };
    case "outcome-unknown":
      return { title: t("outcomeUnknown") };
    case "cancelled":
      return { title: t("cancelled") };
    case "read-only":
      return { title: t("readOnly") };
    case "viewing":
      return { title: t("viewing", { authid: failure.authid }) };
  }
}
