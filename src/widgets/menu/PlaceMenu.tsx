import { useNavigate } from "@tanstack/react-router";
import type { ResourceRow } from "../../api/schemas/resources";
import { EntriesMenu, type MenuPlace } from "../../components/actions/EntriesMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import type { Reason } from "../../components/actions/Reason";
import type { IconName } from "../../components/icons/paths";
import { useText } from "../../i18n/useText";
import { useReason } from "../action/useReason";
import { useAddress } from "../address/useAddress";
import { createAddress } from "../guest/createAddress";
import { useMayAllocate } from "../guest/useMayAllocate";
import { addressOfRow, labelOfRow } from "../resource/serverView";

interface PlaceMenuProps {
  /** `undefined` is the datacenter. */
  readonly row: ResourceRow | undefined;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

/** The context menu of what is no guest: datacenter, nodes, storages, pools, zones (gui.md section 17.5). */
export function PlaceMenu({ row, place, onClose }: PlaceMenuProps) {
  const t = useText("frame");
  const navigate = useNavigate();
  const [, setAddress] = useAddress(createAddress);
  const refused = useMayAllocate() === false;
  const node = row?.type === "node" ? row.node : undefined;
  const shell = useReason(node === undefined ? undefined : { name: "nodes.termproxy", params: { node } }, {
    bucket: "nodes",
    privilege: "Sys.Console",
  });
  const create = (kind: "vm" | "ct", icon: IconName): MenuEntry => {
    const open = () => setAddress({ create: kind, ...(node !== undefined && { on: node }) });
    const reason: Reason | undefined = refused ? { text: t("createRefused"), onTryAnyway: open } : undefined;
    return { id: kind, label: t(kind === "vm" ? "createVm" : "createCt"), icon, disabledReason: reason, onClick: open };
  };
  const card = (id: string, label: string, icon: IconName, reason?: Reason): MenuEntry => {
    const open = () => void navigate({ to: cardAddress(row, id) });
    return { id, label, icon, disabledReason: reason && { ...reason, onTryAnyway: open }, onClick: open };
  };
  const permissions = card("permissions", t("permissions"), "permission");
  const label = row === undefined ? t("datacenter") : labelOfRow(row);
  const entries = (): readonly MenuEntry[] => {
    switch (row?.type) {
      case undefined:
        return [create("vm", "guest"), create("ct", "container"), permissions];
      case "node":
        return [create("vm", "guest"), create("ct", "container"), card("shell", t("shell"), "terminal", shell), permissions];
      case "storage":
        return [card("summary", t("summary"), "summary"), card("content", t("content"), "folder"), permissions];
      case "pool":
        return [card("summary", t("summary"), "summary"), card("members", t("members"), "pool"), permissions];
      default:
        return [permissions];
    }
  };
  const heading: MenuEntry = { kind: "heading", id: "heading", label };
  return <EntriesMenu label={label} entries={[heading, ...entries()]} place={place} onClose={onClose} />;
}

function cardAddress(row: ResourceRow | undefined, card: string): string {
  if (row === undefined) return `/datacenter/${card}`;
  if (row.type === "pool") return `/pool/${card}/${row.pool ?? ""}`;
  return `${addressOfRow(row)}/${card}`;
}
