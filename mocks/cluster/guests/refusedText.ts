import { Refused } from "../../context";

/** What a task says of a test that fails inside of it: status and text in one line; nothing where it passes. */
export function refusedText(test: () => void): string | undefined {
  try {
    test();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.status === 500 ? error.text.trimEnd() : `${error.status} ${error.text.trimEnd()}`;
  }
}
