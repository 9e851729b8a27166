import { useResources } from "../../api/resources";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import { useReason } from "../action/useReason";
import { useLackReason } from "../need/useLackReason";
import { GATES } from "./gates";
import type { Guest } from "./guest";
import { cloneCall, consoleCall, migrateCall, powerCall, removeGuestCall, snapshotCall, templateCall } from "./guestCalls";
import { nextId } from "./nextId";
import { usePaused } from "./usePaused";

/**
 * Why each action on a guest is not available to the acting login: first a right that it lacks, as the server tests
 * it on this very guest, then a state that does not fit (gui.md section 17.4).
 */
export function useGuestReasons(guest: Guest) {
  const why = useText("access");
  const rows = useResources().data ?? [];
  const paused = usePaused(guest);
  const plan = { newid: nextId(rows), name: "", pool: "", storage: "" };
  const power = useReason(powerCall(guest, "start"), GATES.power);
  const migrate = useReason(migrateCall(guest, guest.node), GATES.migrate);
  const clone = useReason(cloneCall(guest, plan), GATES.clone);
  const template = useReason(templateCall(guest), GATES.allocate);
  const remove = useReason(removeGuestCall(guest, { purge: false, disks: false }), GATES.allocate);
  const screen = useReason(consoleCall(guest), GATES.console);
  const snapshot = useReason(snapshotCall(guest, "snapshot"), GATES.snapshot);
  const backup = useLackReason({ privileges: ["VM.Backup"], paths: [`/vms/${guest.vmid}`] }, { gui: GATES.backup });
  const state = (
    fits: boolean,
    key: "running" | "notRunning" | "template" | "mustBeStopped" | "notPaused" | "isTemplate",
  ): Reason | undefined => (fits ? undefined : { text: why(`reason.${key}`) });
  const running = guest.row.status === "running";
  const noTemplate = state(guest.row.template !== true, "template");
  const runs = power ?? noTemplate ?? state(running, "notRunning");
  return {
    paused,
    start: power ?? noTemplate ?? state(!running, "running"),
    resume: power ?? noTemplate ?? state(paused, "notPaused"),
    running: runs,
    migrate,
    clone,
    template: template ?? state(guest.row.template !== true, "isTemplate") ?? state(!running, "mustBeStopped"),
    remove: remove ?? state(!running, "mustBeStopped"),
    console: screen ?? noTemplate,
    snapshot: snapshot ?? noTemplate,
    backup,
  };
}
