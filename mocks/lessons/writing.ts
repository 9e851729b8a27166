import type { LessonAction } from "../../src/api/sandbox/scenario";
import type { Words } from "../../src/api/sandbox/words";
import type { EntrySubject, Statement, Subject } from "../../src/engine/statement";
import type { Goal } from "./goal";

/** Root's password, and everybody's, in the lessons' worlds. */
export const PASSWORD = "training";

export function hints(where: Words, what: Words, how: Words) {
  return { where, what, how };
}

export function run(line: string, ...answers: readonly string[]): LessonAction {
  return answers.length === 0 ? { kind: "run", line } : { kind: "run", line, answers: [...answers] };
}

export function login(userid: string, password = PASSWORD): LessonAction {
  return { kind: "login", userid, password };
}

export function read(userid: string, path: string): LessonAction {
  return { kind: "call", userid, password: PASSWORD, method: "GET", path };
}

export function expect(option: string): LessonAction {
  return { kind: "predict", option };
}

function statement(said: Statement): Goal {
  return { kind: "statement", statement: said };
}

/** `@name` is a group, with an exclamation mark it is a token, else a user. */
function entrySubject(text: string): EntrySubject {
  if (text.startsWith("@")) return { type: "group", id: text.slice(1) };
  return { type: text.includes("!") ? "token" : "user", id: text };
}

function subjectOf(text: string): Subject {
  return text.startsWith("@") ? { groups: [text.slice(1)] } : { authid: text };
}

function rightOf(text: string): { readonly privilege: string } | { readonly roleid: string } {
  return text.includes(".") ? { privilege: text } : { roleid: text };
}

/** Subject as in `entry`; a right with a dot is a privilege, else a role's. */
export function can(subject: string, right: string, path: string): Goal {
  return statement({ kind: "can", subject: subjectOf(subject), right: rightOf(right), path });
}

export function cannot(subject: string, right: string, path: string): Goal {
  return statement({ kind: "cannot", subject: subjectOf(subject), right: rightOf(right), path });
}

export function sees(subject: string, ...guests: readonly string[]): Goal {
  return statement({ kind: "sees exactly", subject: subjectOf(subject), guests });
}

export function userExists(id: string): Goal {
  return statement({ kind: "exists", what: "user", id });
}

export function userEnabled(id: string): Goal {
  return statement({ kind: "exists", what: "user", id, enabled: true });
}

export function exists(what: "group" | "role" | "pool", id: string): Goal {
  return statement({ kind: "exists", what, id });
}

export function entry(path: string, subject: string, roleid: string): Goal {
  return statement({ kind: "entry is", path, subject: entrySubject(subject), roleid });
}

export function member(group: string, userid: string): Goal {
  return { kind: "member", group, userid };
}

export function all(...goals: readonly Goal[]): Goal {
  return { kind: "all", goals };
}

export function any(...goals: readonly Goal[]): Goal {
  return { kind: "any", goals };
}

export function not(goal: Goal): Goal {
  return { kind: "not", goal };
}
