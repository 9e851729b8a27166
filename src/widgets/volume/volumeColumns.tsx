import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import type { Text } from "../../i18n/catalogue";
import { formatBytes, formatDateTime } from "../../lib/format";

/** A volume as a storage lists it. */
export interface VolumeRow {
  readonly volid: string;
  readonly content: string;
  readonly format: string;
  readonly size: number;
  readonly vmid?: number | undefined;
  readonly ctime?: number | undefined;
  readonly notes?: string | undefined;
  readonly protected?: boolean | undefined;
}

interface Words {
  readonly t: Text<"volumes">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
}

const CONTENTS = ["images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import"] as const;

/** The columns of a storage's content; notes and protection are for backups. */
export function volumeColumns({ t, locale, yesNo }: Words, of: "all" | "backup"): readonly Column<VolumeRow>[] {
  const kind = (row: VolumeRow) => t(`contents.${CONTENTS.find((one) => one === row.content) ?? "images"}`);
  const guarded: Column<VolumeRow> = {
    id: "protected",
    header: t("protected"),
    value: (row) => yesNo(row.protected === true),
    render: (row) => (row.protected === true ? <Icon name="lock" size={14} title={t("protected")} /> : null),
    width: 90,
  };
  return [
    {
      id: "volid",
      header: t("name"),
      value: (row) => row.volid.slice(row.volid.indexOf(":") + 1).replace(/^(?:backup|iso|vztmpl|snippets|import)\//, ""),
      flex: 2,
      width: 220,
      mono: true,
      hideable: false,
    },
    ...(of === "all" ? [{ id: "content", header: t("content"), value: kind, width: 150 }] : []),
    {
      id: "ctime",
      header: t("date"),
      value: (row) => row.ctime,
      text: (row) => (row.ctime === undefined ? "" : formatDateTime(row.ctime, locale)),
      width: 170,
    },
    { id: "format", header: t("format"), value: (row) => row.format, width: 90, mono: true },
    {
      id: "size",
      header: t("size"),
      value: (row) => row.size,
      text: (row) => formatBytes(row.size, locale),
      width: 110,
      align: "end",
    },
    ...(of === "all" ? [{ id: "vmid", header: t("guest"), value: (row: VolumeRow) => row.vmid, width: 80, mono: true }] : []),
    { id: "notes", header: t("notes"), value: (row) => row.notes, flex: 1 },
    guarded,
  ];
}
