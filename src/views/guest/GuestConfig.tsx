import { lazy, Suspense, useMemo } from "react";
import { useHeld } from "../../access/useHeld";
import { useSession } from "../../api/currentSession";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import type { Text } from "../../i18n/catalogue";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { configColumns } from "./configColumns";
import { type ConfigRow, configRows } from "./configRows";
import { ConfigToolbar } from "./ConfigToolbar";
import { GuestGate } from "../../widgets/guest/GuestGate";
import { configSearch } from "./search";
import { unsetRows } from "./unsetRows";
import { useConfig } from "./useConfig";
import type { Guest } from "../../widgets/guest/guest";

const ConfigDialogs = lazy(async () => ({ default: (await import("./ConfigDialogs")).ConfigDialogs }));

const rowId = (row: ConfigRow) => row.option;

type Section = ConfigRow["section"];

interface ConfigProps {
  readonly vmid: string;
  readonly section: Section;
}

/** The **Hardware** (or **Resources**) and **Options** cards: what is set, and what it takes to change it. */
export function GuestConfig({ vmid, section }: ConfigProps) {
  return <GuestGate vmid={vmid}>{(guest) => <Config guest={guest} section={section} />}</GuestGate>;
}

function Config({ guest, section }: { readonly guest: Guest; readonly section: Section }) {
  const t = useText("guests");
  const locale = useLanguage();
  const session = useSession();
  const isRoot = session.status === "in" && session.userid === "root@pam";
  const [address, setAddress] = useAddress(configSearch);
  const config = useConfig(guest);
  const held = useHeld(`/vms/${guest.vmid}`);
  const columns = useMemo(() => configColumns(t, isRoot), [t, isRoot]);
  const rows = useMemo(
    () => (config.data === undefined ? undefined : rowsOf(section, guest.kind, config.data, held, t, locale)),
    [guest.kind, config.data, held, t, locale, section],
  );
  const selected = rows?.find((row) => row.option === address.sel);
  const label = section === "options" ? "options" : guest.kind === "qemu" ? "hardware" : "resources";
  return (
    <>
      <DataGrid
        id={section}
        label={t(label)}
        rows={rows}
        columns={columns}
        rowId={rowId}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.option, dialog: "edit" })}
        toolbar={
          <ConfigToolbar
            guest={guest}
            section={section}
            selected={selected}
            onOpen={(dialog) => setAddress({ dialog })}
          />
        }
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        error={config.error === null ? undefined : <FailureNotice error={config.error} onRetry={() => void config.refetch()} />}
        empty={
          <EmptyState icon="settings" title={t("hardwareEmpty")}>
            {t("hardwareEmptyHint")}
          </EmptyState>
        }
      />
      <Suspense fallback={null}>
        {address.dialog === undefined || config.data === undefined ? null : (
          <ConfigDialogs
            guest={guest}
            dialog={address.dialog}
            selected={selected}
            taken={Object.keys(config.data)}
            onClose={() => setAddress({ dialog: undefined }, "replace")}
          />
        )}
      </Suspense>
    </>
  );
}

function rowsOf(
  section: Section,
  kind: Guest["kind"],
  config: Readonly<Record<string, unknown>>,
  held: ReadonlySet<string> | undefined,
  t: Text<"guests">,
  locale: string,
): readonly ConfigRow[] {
  const rows = configRows(kind, config, held, t, locale).filter((row) => row.section === section);
  return section === "hardware" ? rows : [...rows, ...unsetRows(kind, config, held, t)];
}
