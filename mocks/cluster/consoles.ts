import type { Task, WorldState } from "../store/state";
import { hasEnded, readUpid } from "./taskRows";

const FIRST_PORT = 5900;
const PORTS = 100;
/** Seconds in which the WebSocket must follow the call, and then the login line the WebSocket. */
export const CONSOLE_WAIT = 10;

/** The port of a console task; it follows from the task's id, so that it is stored nowhere. */
export function portOf(upid: string): number {
  return FIRST_PORT + ((readUpid(upid)?.pid ?? 0) % PORTS);
}

/** The console that waits for its client on this port, if any. */
export function waitingConsole(state: WorldState, port: number, now: number): Task | undefined {
  return state.tasks.find(
    (task) =>
      task.type === "vncshell" &&
      !hasEnded(task, now) &&
      portOf(task.upid) === port &&
      now - task.startedAt <= CONSOLE_WAIT,
  );
}

/** What the caller gets at the other end (api.md 4.22): only root@pam with a ticket a shell at once. */
export function consoleLogin(authid: string): { readonly kind: "root-shell" } | { readonly kind: "login-prompt" } {
  return authid === "root@pam" ? { kind: "root-shell" } : { kind: "login-prompt" };
}
