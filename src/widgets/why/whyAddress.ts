import * as z from "zod/mini";

const text = z.optional(z.string());

/** The address of Why: the question, or an error text that raises one. */
export const whySearch = z.object({
  /** A user or token id, or `@group` for its typical member. */
  authid: text,
  path: text,
  /** `A|B`: any of them, `A,B`: all; empty: everything that is held. */
  privilege: text,
  /** Instead of privileges: what one wants to do with the object at the path. */
  action: text,
  /** An error text as pasted. */
  error: text,
});

export type WhyAddress = z.output<typeof whySearch>;

/** The address of Who can: what is asked for where, and how the answer is shown. */
export const whoCanSearch = z.object({
  path: text,
  privilege: text,
  role: text,
  action: text,
  view: z.optional(z.enum(["list", "guests", "privileges"])),
  q: text,
  /** Finds columns of a matrix. */
  columns: text,
});

export type WhoCanAddress = z.output<typeof whoCanSearch>;

function address(page: "why" | "who-can", search: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(search).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return `#/datacenter/${page}${query === "" ? "" : `?${query}`}`;
}

/** A link's target that opens Why with this question. */
export function whyHref(question: WhyAddress): string {
  return address("why", question);
}

/** A link's target that opens Who can with this question. */
export function whoCanHref(question: WhoCanAddress): string {
  return address("who-can", question);
}
