import type { Change } from "../changes/change";
import { shellWord } from "./shellWord";

type Options = readonly (readonly [name: string, value: string | number | boolean | readonly string[] | undefined])[];

/** The `pveum` command that makes a change, quoted for a shell (pveum.md section 6). */
export function pveumCommand(change: Change): string {
  const { words, args, options } = partsOf(change);
  const given = options.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, shellWord(textOf(value))]));
  const named = args.map(shellWord);
  // A name that looks like an option must stand behind the end of the options.
  const tail = args.some((arg) => arg.startsWith("-")) ? [...given, "--", ...named] : [...named, ...given];
  return ["pveum", ...words, ...tail].join(" ");
}

function textOf(value: string | number | boolean | readonly string[]): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? value.join(",") : String(value);
}

interface Parts {
  readonly words: readonly string[];
  readonly args: readonly string[];
  readonly options: Options;
}

function partsOf(change: Change): Parts {
  switch (change.kind) {
    case "users.create":
    case "users.update":
    case "users.delete":
      return { words: ["user", VERBS[change.kind]], args: [change.userid], options: userOptions(change) };
    case "groups.create":
    case "groups.update":
      return { words: ["group", VERBS[change.kind]], args: [change.groupid], options: [["comment", change.comment]] };
    case "groups.delete":
      return { words: ["group", "delete"], args: [change.groupid], options: [] };
    case "roles.create":
    case "roles.update": {
      // Without privileges a role ends up empty, which is the only way to say so.
      const privs = change.privs !== undefined && change.privs.length > 0 ? change.privs : undefined;
      const append = change.kind === "roles.update" ? change.append : undefined;
      return { words: ["role", VERBS[change.kind]], args: [change.roleid], options: [["privs", privs], ["append", append]] };
    }
    case "roles.delete":
      return { words: ["role", "delete"], args: [change.roleid], options: [] };
    case "acl.update":
      return aclParts(change);
    case "tokens.create":
    case "tokens.update":
    case "tokens.delete":
      return { words: ["user", "token", VERBS[change.kind]], args: [change.userid, change.tokenid], options: tokenOptions(change) };
    case "pools.create":
      return { words: ["pool", "add"], args: [change.poolid], options: [["comment", change.comment]] };
    case "pools.update": {
      const members: Options = [["comment", change.comment], ["vms", change.vms], ["storage", change.storage]];
      const how: Options = [["delete", change.delete], ["allow-move", change["allow-move"]]];
      return { words: ["pool", "modify"], args: [change.poolid], options: [...members, ...how] };
    }
    case "pools.delete":
      return { words: ["pool", "delete"], args: [change.poolid], options: [] };
  }
}

const VERBS = {
  "users.create": "add",
  "users.update": "modify",
  "users.delete": "delete",
  "groups.create": "add",
  "groups.update": "modify",
  "roles.create": "add",
  "roles.update": "modify",
  "tokens.create": "add",
  "tokens.update": "modify",
  "tokens.delete": "delete",
} as const;

function userOptions(change: Change & { kind: `users.${string}` }): Options {
  if (change.kind === "users.delete") return [];
  const { enable, expire, firstname, lastname, email, comment, keys, groups } = change;
  const append = change.kind === "users.update" ? change.append : undefined;
  const texts: Options = [["firstname", firstname], ["lastname", lastname], ["email", email], ["comment", comment]];
  return [["enable", enable], ["expire", expire], ...texts, ["keys", keys], ["groups", groups], ["append", append]];
}

function tokenOptions(change: Change & { kind: `tokens.${string}` }): Options {
  if (change.kind === "tokens.delete") return [];
  const cleared = change.kind === "tokens.update" ? change.delete : undefined;
  return [["privsep", change.privsep], ["expire", change.expire], ["comment", change.comment], ["delete", cleared]];
}

function aclParts(change: Change & { kind: "acl.update" }): Parts {
  const { path, roles, users, groups, tokens, propagate } = change;
  const removes = change.delete === true;
  const subjects: Options = [["roles", roles], ["users", users], ["groups", groups], ["tokens", tokens]];
  const flag = removes || propagate !== false ? undefined : false;
  return { words: ["acl", removes ? "delete" : "modify"], args: [path], options: [...subjects, ["propagate", flag]] };
}
