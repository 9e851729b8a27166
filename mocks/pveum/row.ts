import { endpointOf, type EndpointName } from "../../src/api/endpoints/index";
import type { Fields } from "../../src/api/schemas/field";

/** How the answer of a command is printed; `silent` takes the format options and prints nothing all the same. */
export type Shows =
  | { readonly kind: "nothing" | "silent" | "object" | "permissions" | "anything" }
  | { readonly kind: "table"; readonly columns: readonly string[] };

/** A word of the command line that has no option name in front. */
export interface Argument {
  readonly name: string;
  readonly optional: boolean;
  /** Takes all words that are left. */
  readonly rest?: boolean;
}

/** A command of one of PVE's tools. */
export interface Row {
  readonly words: readonly string[];
  readonly args: readonly Argument[];
  /** The method that it calls; a few commands call others beside it. */
  readonly call: EndpointName;
  /** Options and arguments by parameter name. */
  readonly fields: Fields;
  /** Parameters that it takes though its help does not name them. */
  readonly hidden: Fields;
  /** Parameters that the command itself sets. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly shows: Shows;
  /** An older form, typed in full only. */
  readonly alias?: string;
  /** What it does, for its help. */
  readonly about: string;
}

interface Details {
  readonly alias?: string;
  /** Column names of a table, or how else the answer is shown. */
  readonly shows?: string;
  readonly fixed?: Readonly<Record<string, string>>;
  /** Instead of the method's parameters. */
  readonly fields?: Fields;
  readonly hidden?: Fields;
}

function showsOf(text: string): Shows {
  switch (text) {
    case "nothing":
    case "silent":
    case "object":
    case "permissions":
    case "anything":
      return { kind: text };
    default:
      return { kind: "table", columns: text.split(" ") };
  }
}

/** A row from its form, e.g. `user permissions [<userid>]`. */
export function row(form: string, call: EndpointName, about: string, details: Details = {}): Row {
  const parts = form.split(" ");
  const { alias, shows = "nothing", fixed = {}, hidden = {} } = details;
  const given = details.fields ?? endpointOf(call).params;
  return {
    words: parts.filter((part) => /^\w/.test(part)),
    args: parts.flatMap((part) => {
      const [, open, name] = /^(\[?)<(.+)>/.exec(part) ?? [];
      return name === undefined ? [] : [{ name, optional: open === "[", rest: name === "extra-args" }];
    }),
    call,
    about,
    fixed,
    hidden,
    fields: Object.fromEntries(Object.entries(given).filter(([name]) => !(name in fixed) && !(name in hidden))),
    shows: showsOf(shows),
    ...(alias !== undefined && { alias }),
  };
}
