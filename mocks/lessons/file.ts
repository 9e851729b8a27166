import { jsonFaultAt } from "../inventory/jsonFault";
import { ControlRefused } from "../sandbox/refuse";
import { DamagedStore } from "../store/parsed";
import { faultsOf } from "./faults";
import type { LessonData } from "./lesson";
import { danglingNames } from "./references";
import { lessonSchemaFor } from "./schema";

const MOST_FAULTS = 20;
/** Brackets within brackets; a goal of goals of goals is well below. */
const DEEPEST = 40;

/** How deep the brackets go, texts left out; looked at before anything is parsed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (inText) {
      if (letter === "\\") at++;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === "{" || letter === "[") deepest = Math.max(deepest, ++depth);
    else if (letter === "}" || letter === "]") depth--;
  }
  return deepest;
}

/** The value of a JSON text. Throws `ControlRefused` where it is none, or nested too deep. */
export function jsonOf(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new ControlRefused({ field: "text", code: "too-deep", value: String(DEEPEST) });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const before = text.slice(0, jsonFaultAt(text)).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new ControlRefused({ field: "text", code: "bad-json", line: before.length, column });
  }
}

/** A lesson from the text of its file. Throws `ControlRefused` with every fault and its place. */
export function readLessonText(text: string): LessonData {
  const data = jsonOf(text);
  const read = lessonSchemaFor(data).safeParse(data);
  if (!read.success) throw new ControlRefused(...faultsOf(read.error.issues, data));
  const dangling = danglingNames(read.data);
  if (dangling.length > 0) throw new ControlRefused(...dangling.slice(0, MOST_FAULTS));
  return read.data;
}

/** A lesson that was stored. Throws `DamagedStore`. */
export function checkedLesson(key: string, value: unknown): LessonData {
  const read = lessonSchemaFor(value).safeParse(value);
  if (read.success) return read.data;
  throw new DamagedStore(key, faultsOf(read.error.issues, value)[0]?.path ?? "");
}
