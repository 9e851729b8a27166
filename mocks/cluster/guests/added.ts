import { withGuestInPool } from "../../../src/engine/changes/guests";
import { writeUserCfg } from "../../../src/engine/userCfg/write";
import type { Context } from "../../context";
import type { Guest } from "../../store/state";
import { withFigures } from "./figuresOf";
import { replaceGuest } from "./replace";
import { withOption } from "./written";

interface Birth {
  readonly options: ReadonlyMap<string, string | number>;
  /** Where volumes go that name no storage. */
  readonly storage?: string | undefined;
  readonly pool?: string | undefined;
  /** Server seconds at which it runs, where it is started. */
  readonly runsAt?: number | undefined;
}

/** The new guest in the cluster and in its pool, with its volumes made; it is there as soon as its task begins. */
export function addGuest(context: Context, bare: Guest, birth: Birth): Guest {
  const { options, storage, pool, runsAt } = birth;
  const made = [...options].reduce(
    (guest, [option, value]) => withOption(context, guest, option, value, storage),
    withFigures({ ...bare, status: "stopped" }),
  );
  const starting = runsAt === undefined ? {} : { next: { status: "running" as const, at: runsAt } };
  const guest = replaceGuest(context, { ...made, ...starting });
  if (pool !== undefined) {
    const userCfg = writeUserCfg(withGuestInPool(context.model, guest.vmid, pool));
    context.update((state) => ({ ...state, userCfg }));
  }
  return guest;
}

/** PVE's words for an id that is in use, without a prefix. */
export function takenText({ kind, vmid, node }: Guest): string {
  return `${kind === "qemu" ? "VM" : "CT"} ${vmid} already exists on node '${node}'`;
}
