import type { ResourceRow } from "../../api/schemas/resources";
import type { CellValue, Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { formatBytes, formatPercent, formatUptime } from "../../lib/format";
import { labelOfRow } from "../../widgets/resource/serverView";
import { TreeIcon } from "../../widgets/resource/TreeIcon";
import { diskPart, hostLoad, type Hosts, part } from "./figures";

interface Words {
  readonly t: Text<"frame">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
  readonly hosts: Hosts;
}

type NumberOf = (row: ResourceRow) => number | undefined;
type TextOf = (shown: number, row: ResourceRow) => string;
type ValueOf = (row: ResourceRow) => CellValue;

/** The columns of the resource grid (gui.md section 9.3), with Node and Pool shown. */
export function resourceColumns({ t, locale, yesNo, hosts }: Words): readonly Column<ResourceRow>[] {
  const figure = (id: string, header: string, value: NumberOf, text: TextOf, width: number) => ({
    id,
    header,
    width,
    align: "end" as const,
    value,
    text: (row: ResourceRow) => {
      const shown = value(row);
      return shown === undefined ? "" : text(shown, row);
    },
  });
  const percent = (shown: number) => formatPercent(shown, locale);
  const bytes = (shown: number) => formatBytes(shown, locale);
  const plain = (shown: number) => String(shown);
  const name = (id: string, header: string, value: ValueOf, more: object = { hidden: true }) => ({
    id,
    header,
    value,
    width: 110,
    ...more,
  });
  const all: readonly Column<ResourceRow>[] = [
    {
      id: "type",
      header: t("type"),
      value: (row) => t(`types.${row.type}`),
      render: (row) => (
        <span style={{ display: "inline-flex", gap: 6, alignItems: "center" }}>
          <TreeIcon row={row} />
          {t(`types.${row.type}`)}
        </span>
      ),
      width: 160,
      hideable: false,
    },
    { id: "description", header: t("description"), value: labelOfRow, flex: 1, width: 190 },
    figure("diskPart", t("diskPart"), diskPart, percent, 105),
    figure("memoryPart", t("memoryPart"), (row) => part(row.mem, row.maxmem), percent, 130),
    figure(
      "cpu",
      t("cpu"),
      (row) => (row.uptime === undefined || row.uptime === 0 ? undefined : row.cpu),
      (shown, row) => t("cpuOf", { part: percent(shown), count: row.maxcpu ?? 0 }),
      150,
    ),
    figure("uptime", t("uptime"), (row) => (row.uptime === 0 ? undefined : row.uptime), formatUptime, 115),
    name("node", t("node"), (row) => row.node, { mono: true }),
    name("pool", t("pool"), (row) => row.pool, { mono: true }),
    name("tags", t("tags"), (row) => row.tags?.split(";").join(", ")),
    figure("hostCpu", t("hostCpu"), (row) => hostLoad(row, hosts)?.cpu, percent, 110),
    figure("hostMemory", t("hostMemory"), (row) => hostLoad(row, hosts)?.memory, percent, 120),
    name("id", t("id"), (row) => row.id, { hidden: true, mono: true, width: 150 }),
    name("status", t("status"), (row) => row.status),
    name("vmid", t("vmid"), (row) => row.vmid),
    name("name", t("name"), (row) => row.name ?? row.storage ?? row.pool ?? row.node),
    figure("disk", t("disk"), (row) => row.disk, bytes, 110),
    figure("maxdisk", t("diskSize"), (row) => row.maxdisk, bytes, 110),
    figure("mem", t("memory"), (row) => row.mem, bytes, 110),
    figure("maxmem", t("memorySize"), (row) => row.maxmem, bytes, 110),
    figure("maxcpu", t("cpus"), (row) => row.maxcpu, plain, 80),
    name("template", t("template"), (row) => (row.vmid === undefined ? "" : yesNo(row.template === true))),
    name("storage", t("storage"), (row) => row.storage, { hidden: true, mono: true }),
    name("lock", t("lock"), (row) => row.lock),
  ];
  return all.map((column) => (HIDDEN.has(column.id) ? { ...column, hidden: true } : column));
}

const HIDDEN = new Set(["hostCpu", "hostMemory", "disk", "maxdisk", "mem", "maxmem", "maxcpu"]);
