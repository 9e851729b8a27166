import type { Right, Statement, Subject } from "../../engine/statement";

/** What is wrong with a line. */
export type LineFault = "no-sentence" | "no-path" | "no-subject" | "no-privilege" | "no-guests";

export type ReadLine = { readonly statement: Statement } | { readonly fault: LineFault };

const PRIVILEGE = /^[A-Z][A-Za-z]*(?:\.[A-Z][A-Za-z]*)+$/;

/** `@group`, `@one+@two` for somebody in both, else an auth id; `root` is root@pam. */
function subjectOf(text: string): Subject | undefined {
  if (text === "root") return { authid: "root@pam" };
  if (!text.startsWith("@")) return text.includes("@") ? { authid: text } : undefined;
  const groups = text.split("+").map((one) => one.replace(/^@/, ""));
  return groups.includes("") ? undefined : { groups };
}

/** A privilege by its name, or a role, with `role` in front where it looks like a privilege. */
function rightOf(text: string): Right {
  const role = /^role\s+(\S+)$/.exec(text)?.[1];
  if (role !== undefined) return { roleid: role };
  return PRIVILEGE.test(text) ? { privilege: text } : { roleid: text };
}

const RIGHT = /^(\S+)\s+(can|cannot)\s+(.+?)\s+on\s+(\S+)$/;
const NOBODY = /^nobody\s+but\s+(.+?)\s+can\s+(\S+)\s+on\s+(\S+)$/;
const SEES = /^(\S+)\s+sees\s+exactly\s+(.+)$/;
const EXISTS = /^(user|group|role|pool)\s+(\S+)\s+exists$/;

/**
 * Reads an access test as a person writes it: `ann@pve can VM.PowerMgmt on /vms/100`, `@helpdesk cannot PVEAdmin on
 * /vms`, `nobody but root, @admins can Permissions.Modify on /`, `ann@pve sees exactly 100, 101`, `group g exists`.
 */
export function readLine(text: string): ReadLine {
  const line = text.trim();
  const nobody = NOBODY.exec(line);
  if (nobody !== null) return nobodyBut(nobody);
  const sees = SEES.exec(line);
  if (sees !== null) return seesExactly(sees);
  const exists = EXISTS.exec(line);
  if (exists !== null) {
    const [, what = "user", id = ""] = exists;
    return { statement: { kind: "exists", what: what as "user" | "group" | "role" | "pool", id } };
  }
  const [, who = "", verb, right = "", path = ""] = RIGHT.exec(line) ?? [];
  if (verb === undefined) return { fault: "no-sentence" };
  const subject = subjectOf(who);
  if (subject === undefined) return { fault: "no-subject" };
  if (!path.startsWith("/")) return { fault: "no-path" };
  return { statement: { kind: verb === "can" ? "can" : "cannot", subject, right: rightOf(right), path } };
}

function nobodyBut([, who = "", privilege = "", path = ""]: readonly string[]): ReadLine {
  const subjects = who.split(/\s*,\s*/).map(subjectOf);
  if (!PRIVILEGE.test(privilege)) return { fault: "no-privilege" };
  if (!path.startsWith("/")) return { fault: "no-path" };
  if (subjects.includes(undefined)) return { fault: "no-subject" };
  return { statement: { kind: "nobody but", subjects: subjects.flatMap((one) => one ?? []), privilege, path } };
}

function seesExactly([, who = "", list = ""]: readonly string[]): ReadLine {
  const subject = subjectOf(who);
  if (subject === undefined) return { fault: "no-subject" };
  const guests = list.trim() === "nothing" ? [] : list.split(/[\s,]+/).filter((one) => one !== "");
  if (guests.some((guest) => !/^[1-9][0-9]*$/.test(guest))) return { fault: "no-guests" };
  return { statement: { kind: "sees exactly", subject, guests } };
}

const subjectText = (subject: Subject) =>
  "authid" in subject ? subject.authid : subject.groups.map((group) => `@${group}`).join("+");

function rightText(right: Right): string {
  if ("privilege" in right) return right.privilege;
  return PRIVILEGE.test(right.roleid) ? `role ${right.roleid}` : right.roleid;
}

/** The line that is read as this statement. */
export function lineOf(statement: Statement): string {
  switch (statement.kind) {
    case "can":
    case "cannot":
      return `${subjectText(statement.subject)} ${statement.kind} ${rightText(statement.right)} on ${statement.path}`;
    case "nobody but": {
      const subjects = statement.subjects.length === 0 ? "root@pam" : statement.subjects.map(subjectText).join(", ");
      return `nobody but ${subjects} can ${statement.privilege} on ${statement.path}`;
    }
    case "sees exactly":
      return `${subjectText(statement.subject)} sees exactly ${statement.guests.join(", ") || "nothing"}`;
    case "exists":
      return `${statement.what} ${statement.id} exists`;
    case "entry is": {
      const { subject, roleid, path } = statement;
      return `${subject.type === "group" ? "@" : ""}${subject.id} can ${rightText({ roleid })} on ${path}`;
    }
  }
}
