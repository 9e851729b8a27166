import { missingText } from "../../../src/engine/checkPaths";
import type { PartialAnswer } from "../../../src/engine/partialAnswer";
import { userIdFaultText } from "../../messages/faults";
import { permissionFailed } from "../../messages/texts";
import type { Answered } from "./send";

/** What a prediction is judged by beside the answer. */
export interface Circumstances {
  /** Why PVE's method refuses although its declared check is passed. */
  readonly inner: string | undefined;
  /** The asked user does not exist, and the login cannot know it: PVE then answers 500 instead of 403. */
  readonly unseenUser: boolean;
}

/** How a prediction differs from what the server answered; nothing where they agree, or nothing was predicted. */
export function mismatch(
  predicted: PartialAnswer,
  answer: Answered,
  { inner, unseenUser }: Circumstances,
): string | undefined {
  const got = `${answer.status} ${answer.message}`.trim();
  switch (predicted.outcome) {
    case "unknown":
      return undefined;
    case "granted":
      return (answer.status === 403) === (inner !== undefined) ? undefined : `granted (${inner ?? ""}), got ${got}`;
    case "broken": {
      const text = `${userIdFaultText(predicted.fault)}\n`;
      return answer.status === 500 && answer.message === text ? undefined : `broken (${text.trim()}), got ${got}`;
    }
    case "denied": {
      if (unseenUser && answer.status === 500 && answer.message.startsWith("no such user")) return undefined;
      const text = permissionFailed(predicted.missing === undefined ? undefined : missingText(predicted.missing));
      const same = inner !== undefined || predicted.reason === "root-only" || answer.message === text;
      return answer.status === 403 && same ? undefined : `denied (${text.trim()}), got ${got}`;
    }
  }
}
