import type { Guest } from "../store/state";

/** The guest as it is at this server second: what its last task makes of it holds from the task's end on. */
export function guestNow(guest: Guest, now: number): Guest {
  if (guest.next === undefined || now < guest.next.at) return guest;
  const { next, startedAt, paused: _paused, ...rest } = guest;
  const { status, at, node = guest.node } = next;
  if (status === "stopped") return { ...rest, status, node };
  const moved = next.node !== undefined && startedAt !== undefined;
  return { ...rest, status, node, startedAt: moved ? startedAt : at };
}
