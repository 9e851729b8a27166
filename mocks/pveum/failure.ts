import type { Answer } from "../context";

/** Ends a command: `text` goes to the terminal, with a newline behind it where it has none. */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    readonly text: string,
    readonly status = 255,
  ) {
    super(text);
  }
}

/** A refusal with status 400 shows how the command is used (pveum.md section 5). */
export function badUsage(text: string, usage: string, before: readonly string[] = []): Failure {
  return new Failure([...before, `400 ${text}`, usage].join("\n"));
}

/** What an answer holds. Throws the Failure of a refusal, worded as on the command line (pveum.md section 5). */
export function dataOf(answer: Answer, usage: string): unknown {
  if ("data" in answer) return answer.data;
  const { status, message, errors = {} } = answer;
  const text = message.replace(/\n$/, "");
  if (status !== 400) throw new Failure(status === 500 ? text : `${status} ${text}`);
  const lines = Object.entries(errors).map(([name, fault]) => `${name}: ${fault}`);
  throw badUsage([text, ...lines].join("\n"), usage);
}
