import type { ResourceRow } from "../../api/schemas/resources";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { PickBox } from "./PickBox";

const STATES = ["running", "stopped"] as const;

interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly toggle: (vmid: string) => void;
}

/** The columns of the guests that can join a pool (gui.md section 9.3). */
export function guestColumns(t: Text<"pools">, { picked, toggle }: Picking): readonly Column<ResourceRow>[] {
  const vmidOf = (row: ResourceRow) => String(row.vmid ?? "");
  return [
    {
      id: "pick",
      header: t("pick"),
      value: (row) => picked.has(vmidOf(row)),
      text: () => "",
      render: (row) => (
        <PickBox
          label={t("pickOne", { guest: `${vmidOf(row)} ${row.name ?? ""}` })}
          checked={picked.has(vmidOf(row))}
          onToggle={() => toggle(vmidOf(row))}
        />
      ),
      width: 60,
      hideable: false,
    },
    { id: "vmid", header: t("id"), value: (row) => row.vmid, width: 70, mono: true },
    { id: "node", header: t("node"), value: (row) => row.node, width: 90, mono: true },
    { id: "pool", header: t("currentPool"), value: (row) => row.pool, width: 140, mono: true },
    {
      id: "status",
      header: t("state"),
      value: (row) => t(`states.${STATES.find((one) => one === row.status) ?? "unknown"}`),
      width: 90,
    },
    { id: "name", header: t("name"), value: (row) => row.name, flex: 1 },
    { id: "type", header: t("kind"), value: (row) => t(`kinds.${row.type === "lxc" ? "lxc" : "qemu"}`), width: 120 },
  ];
}
