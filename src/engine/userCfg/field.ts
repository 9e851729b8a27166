import { decodeText } from "./encodedText";

/** A boolean field: anything but nothing and `0` is true. */
export function isTrue(field: string | undefined): boolean {
  return field !== undefined && field !== "" && field !== "0";
}

/** A text field that is not empty; `0` alone counts as empty. */
export function filled(field: string | undefined): string | undefined {
  return isTrue(field) ? field : undefined;
}

/** An encoded text field, decoded, or `undefined` where it counts as empty. */
export function textOf(field: string | undefined): string | undefined {
  const stored = filled(field);
  return stored === undefined ? undefined : decodeText(stored);
}
