import type { Guest } from "../store/state";

/** The guest as it is at this server second: what its last task makes of it holds from the task's end on. */
export function guestNow(guest: Guest, now: number): Guest {
  if (guest.next === undefined || now < guest.next.at) return guest;
  const { next, startedAt: _before, ...rest } = guest;
  return next.status === "running"
    ? { ...rest, status: "running", startedAt: next.at }
    : { ...rest, status: "stopped" };
}
