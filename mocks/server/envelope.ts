import type { Answer } from "../context";
import { reasonOf } from "./http";

/** The two output formats of PVE's API that programs use. */
export type OutputFormat = "json" | "extjs";

export function isOutputFormat(text: string): text is OutputFormat {
  return text === "json" || text === "extjs";
}

interface Enveloped {
  readonly status: number;
  readonly reason: string;
  readonly body: string;
}

/** An answer as it goes out: `json` tells failure by the HTTP status, `extjs` inside the body (api.md 1.6). */
export function envelope(answer: Answer, format: OutputFormat): Enveloped {
  if ("data" in answer) {
    const { data, total } = answer;
    const body = {
      ...(format === "extjs" && { success: 1 }),
      data: data ?? null,
      ...(total !== undefined && { total }),
    };
    return { status: 200, reason: "OK", body: JSON.stringify(body) };
  }
  const { status, message, errors } = answer;
  const failure = { data: null, message, ...(errors !== undefined && { errors }) };
  if (format === "extjs") {
    return { status: 200, reason: "OK", body: JSON.stringify({ success: 0, status, ...failure }) };
  }
  return { status, reason: reasonOf(message), body: JSON.stringify(failure) };
}
