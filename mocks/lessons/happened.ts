import type { SandboxEvent } from "../../src/api/sandbox/events";
import { type Facts, type Judged, NOT } from "./facts";
import type { Happened } from "./goal";

const REFUSED = 400;
const GUEST_READS = "(?:config|status/current)$";

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Part by part, so that no pattern of a file is ever run as one. */
function pathFits(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const parts = path.split("/");
  return wanted.length === parts.length && wanted.every((part, at) => part === "*" || part === parts[at]);
}

function lineFits(words: string, line: string): boolean {
  const [first, ...rest] = words.split(" ");
  const typed = line.trim().split(/\s+/);
  if (typed[0] !== first) return false;
  let at = 0;
  return rest.every((word) => (at = typed.indexOf(word, at + 1)) > 0);
}

function proves(goal: Happened): (event: SandboxEvent) => boolean {
  switch (goal.kind) {
    case "logged-in":
      return (event) => event.kind === "login" && event.ok && event.userid === goal.userid;
    case "login-refused":
      return (event) => event.kind === "login" && !event.ok && event.userid === goal.userid;
    case "opened-guest": {
      const path = new RegExp(`^/nodes/[^/]+/(?:qemu|lxc)/${escaped(goal.vmid)}/${GUEST_READS}`);
      return (event) =>
        event.kind === "request" && event.caller === goal.userid && event.status === 200 && path.test(event.path);
    }
    case "request":
      return (event) =>
        event.kind === "request" &&
        event.caller === goal.userid &&
        event.method === goal.method &&
        event.status >= REFUSED === goal.refused &&
        pathFits(goal.path, event.path);
    case "command":
      return (event) => event.kind === "command" && lineFits(goal.words, event.line);
    case "host-login":
      return (event) => event.kind === "host-login" && event.ok && event.user === goal.user && event.via === goal.via;
    case "predicted":
      return (event) => event.kind === "prediction" && event.step === goal.step;
  }
}

/** Did it happen, and when? */
export function judgeHappened(goal: Happened, { events, reached }: Facts): Judged {
  let from = 0;
  if ("after" in goal && goal.after !== undefined) {
    const since = reached.get(goal.after);
    if (since === undefined) return NOT;
    const next = events.findIndex((event) => event.number > since);
    from = next < 0 ? events.length : next;
  }
  if (goal.kind === "command" && goal.afterLoginOf !== undefined) {
    const login = events.findIndex(proves({ kind: "logged-in", userid: goal.afterLoginOf }));
    if (login < 0) return NOT;
    from = Math.max(from, login);
  }
  const event = events.slice(from).find(proves(goal));
  return event === undefined ? NOT : { holds: true, since: event.time };
}
