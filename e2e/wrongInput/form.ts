/** What is entered in one field; `on` ticks a box. */
export type Entry = readonly [label: string, value: string];

/** Entries on top of those before, and where the first fault then stands. */
interface Wrong {
  readonly entered: readonly Entry[];
  readonly at: string;
  readonly said: string;
}

/** A dialog and what is entered in it. */
export interface Form {
  /** An address; `{backup}` stands for the backup of VM 100, `{factor}` for a code of root, `{world}` for the open world. */
  readonly at: string;
  /** The form is a region of a page, not a dialog. */
  readonly inPage?: true;
  readonly title: string;
  readonly submit: string;
  readonly wrong: readonly Wrong[];
}

export const REQUIRED = "Required";
export const NAME = "Only letters, digits, “.”, “-” and “_”";
export const STORAGE = "Not a valid storage name";

/** One entry that is wrong, after those before it. */
export const wrong = (at: string, value: string, said: string, ...before: readonly Entry[]): Wrong => ({
  entered: [...before, [at, value]],
  at,
  said,
});
/** A field that must not stay empty. */
export const missing = (at: string, ...before: readonly Entry[]): Wrong => ({ entered: before, at, said: REQUIRED });
