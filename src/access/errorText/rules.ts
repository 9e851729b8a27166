import { aclPathFault } from "../aclPath";
import type { ErrorQuestion, LoginReason } from "./question";

/** One sentence of PVE's and the question behind it. */
export interface ErrorRule {
  readonly pattern: RegExp;
  readonly question: (match: RegExpExecArray, subject: string | undefined) => ErrorQuestion | undefined;
}

const USER = String.raw`[^\s:/'"()]{1,64}@[A-Za-z][A-Za-z0-9.\-_]{1,64}`;

/** Who it is about where a log line says so: `user=x@pve`, `for user 'x@pve'`. */
export function subjectIn(text: string): string | undefined {
  return new RegExp(`\\buser[= ]'?(${USER}(?:![A-Za-z][A-Za-z0-9.\\-_]+)?)`).exec(text)?.[1];
}

function login(reason: LoginReason): ErrorRule["question"] {
  return ([, named], subject) => {
    const who = named ?? subject;
    return { kind: "login", reason, ...(who !== undefined && { subject: who }) };
  };
}

function missing(what: Extract<ErrorQuestion, { kind: "missing" }>["what"]): ErrorRule["question"] {
  return ([, id = ""]) => ({ kind: "missing", what, id });
}

function permission([, path = "", list = ""]: RegExpExecArray, subject: string | undefined): ErrorQuestion {
  // A tag's refusal goes on behind the privilege: `Sys.Modify for modifying tag 'x'`.
  const names = list.replace(/ for modifying tag .*$/, "");
  const any = names.includes("|");
  const privileges = names.split(/[|,]/).map((name) => name.trim()).filter((name) => name !== "");
  return { kind: "permission", path, privileges, any, ...(subject !== undefined && { subject }) };
}

function aclPath([, path = ""]: RegExpExecArray): ErrorQuestion {
  const meant = aclPathFault(path)?.meant;
  return { kind: "acl-path", path, ...(meant !== undefined && { meant }) };
}

/** From the plainest to the vaguest: the first that fits decides. */
export const ERROR_RULES: readonly ErrorRule[] = [
  { pattern: /user != root@pam/, question: () => ({ kind: "root-only" }) },
  {
    pattern: /only root(?:@pam)? can (?:set|modify|delete) '([^']+)'/i,
    question: ([, option = ""]) => ({ kind: "root-only", option }),
  },
  {
    pattern: /(\S{1,64}): Only root may (?:set|use) this option/i,
    question: ([, option = ""]) => ({ kind: "root-only", option }),
  },
  {
    pattern: /only root can pass arbitrary|only root may (?:set|use) this option|root-only command|only (?:allowed|possible) for root/i,
    question: () => ({ kind: "root-only" }),
  },
  { pattern: /Permission check failed \(pool '([^']+)' does not exist\)/, question: missing("pool") },
  { pattern: /Permission check failed \( ?(\/[^,\s)]{0,300}|[\w.-]{1,64}(?:\/[^,\s)]{0,300})?) ?, ?([^)]{0,600})\)/, question: permission },
  {
    pattern: /Cannot (add|remove) role '([^']+)'( with propagation)? - requires 'Permissions\.Modify'/,
    question: ([, verb, roleid = "", propagation]) => {
      const removes = verb === "remove";
      return { kind: "delegation", roleid, verb: removes ? "remove" : "add", propagation: propagation !== undefined };
    },
  },
  { pattern: /invalid privilege '([^']+)'/, question: ([, privilege = ""]) => ({ kind: "invalid-privilege", privilege }) },
  { pattern: /invalid ACL path '([^']*)'/i, question: aclPath },
  {
    pattern: /change password failed: user '([^']+)' does not exist/,
    question: ([, user = ""]) => ({ kind: "no-host-account", user }),
  },
  {
    pattern: /no such token '([^']+)' for user '([^']+)'/,
    question: ([, token = "", user = ""]) => ({ kind: "login", reason: "no-such-token", subject: `${user}!${token}` }),
  },
  { pattern: /token\b[^\n]{0,200}\bexpired/i, question: login("token-expired") },
  { pattern: /invalid token value/, question: login("invalid-token-value") },
  { pattern: /no such user \('([^']+)'\)/, question: login("no-such-user") },
  { pattern: /user '([^']+)' is disabled/, question: login("disabled") },
  { pattern: /user '([^']+)' access expired/, question: login("expired") },
  { pattern: /user '([^']+)' does not exist/, question: missing("user") },
  { pattern: /no such group '([^']+)'/, question: missing("group") },
  { pattern: /group '([^']+)' does not exist/, question: missing("group") },
  { pattern: /role '([^']+)' does not exist/, question: missing("role") },
  { pattern: /pool '([^']+)' does not exist/, question: missing("pool") },
  { pattern: /authentication failure/i, question: login("refused") },
  { pattern: /no ticket|permission denied - invalid (?:PVE )?ticket|401 (?:Unauthorized|No ticket)/i, question: login("no-ticket") },
  {
    pattern: /Permission check failed/,
    question: (_, subject) => ({ kind: "either-or", ...(subject !== undefined && { subject }) }),
  },
];
