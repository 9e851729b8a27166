import { useNavigate } from "@tanstack/react-router";
import { useResources } from "../../api/resources";
import { EntriesMenu, type MenuPlace } from "../../components/actions/EntriesMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import type { Reason } from "../../components/actions/Reason";
import type { IconName } from "../../components/icons/paths";
import { useText } from "../../i18n/useText";
import type { GuestQuestion } from "../guest/actionAddress";
import type { Guest } from "../guest/guest";
import { useGuestReasons } from "../guest/useGuestReasons";
import { useQuickPower } from "../guest/useQuickPower";

interface GuestMenuProps {
  readonly guest: Guest;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

const ICONS: Readonly<Record<GuestQuestion, IconName>> = {
  shutdown: "shutdown",
  reboot: "reboot",
  stop: "stop",
  reset: "refresh",
  pause: "pause",
  hibernate: "download",
  migrate: "logout",
  clone: "copy",
  template: "template",
  remove: "remove",
};

/** The context menu of a guest; what asks first opens on the guest's page (gui.md section 17.4). */
export function GuestMenu({ guest, place, onClose }: GuestMenuProps) {
  const t = useText("guests");
  const navigate = useNavigate();
  const reasons = useGuestReasons(guest);
  const quick = useQuickPower(guest);
  const nodes = (useResources().data ?? []).filter((row) => row.type === "node");
  const { vmid } = guest;
  const go = (tab: string, search: object) => () =>
    void navigate({ to: "/guest/$vmid/$tab", params: { vmid, tab }, search });
  const entry = (id: string, icon: IconName, reason: Reason | undefined, onClick: () => void): MenuEntry => ({
    id,
    label: t(LABELS[id] ?? "more"),
    icon,
    disabledReason: reason?.onTryAnyway === undefined ? reason : { ...reason, onTryAnyway: onClick },
    onClick,
  });
  const ask = (action: GuestQuestion, reason: Reason | undefined) =>
    entry(action, ICONS[action], reason, go("summary", { action }));
  const running = guest.row.status === "running";
  const whenOn: readonly MenuEntry[] = [
    ...(reasons.paused ? [entry("resume", "play", reasons.resume, () => quick("resume"))] : []),
    ...(guest.kind === "qemu" ? [ask("pause", reasons.running), ask("hibernate", reasons.running)] : []),
    ask("shutdown", reasons.running),
    ask("stop", reasons.running),
    ask("reboot", reasons.running),
    ...(guest.kind === "qemu" ? [ask("reset", reasons.running)] : []),
  ];
  const moves: readonly MenuEntry[] = [
    ...(nodes.length > 1 ? [ask("migrate", reasons.migrate)] : []),
    ask("clone", reasons.clone),
  ];
  const heading: MenuEntry = { kind: "heading", id: "heading", label: `${t(guest.kind === "qemu" ? "vm" : "ct")} ${vmid}` };
  const full: readonly MenuEntry[] = [
    ...(running ? whenOn : [entry("start", "play", reasons.start, () => quick("start"))]),
    { kind: "separator", id: "moves" },
    ...moves,
    ask("template", reasons.template),
    { kind: "separator", id: "kept" },
    entry("takeSnapshot", "history", reasons.snapshot, go("snapshots", { dialog: "take" })),
    entry("backupNow", "download", reasons.backup, go("backup", { dialog: "backup" })),
    { kind: "separator", id: "screen" },
    entry("console", "console", reasons.console, go("console", {})),
  ];
  const entries = [heading, ...(guest.row.template === true ? moves : full)];
  return <EntriesMenu label={guest.name} entries={entries} place={place} onClose={onClose} />;
}

const LABELS: Readonly<Record<string, "resume" | "start" | GuestLabel>> = {
  start: "start",
  resume: "resume",
  shutdown: "shutdown",
  reboot: "reboot",
  stop: "stop",
  reset: "reset",
  pause: "pause",
  hibernate: "hibernate",
  migrate: "migrate",
  clone: "clone",
  template: "toTemplate",
  takeSnapshot: "takeSnapshot",
  backupNow: "backupNow",
  console: "console",
};

type GuestLabel =
  | Exclude<GuestQuestion, "template" | "remove">
  | "toTemplate"
  | "takeSnapshot"
  | "backupNow"
  | "console";
