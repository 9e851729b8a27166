import { lazy, Suspense } from "react";
import { configNeed } from "../../access/configPrivileges";
import { ActionButton } from "../../components/actions/ActionButton";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { Guest } from "../../widgets/guest/guest";
import type { ConfigRow } from "./configRows";
import { summarySearch } from "./search";
import { useConfig } from "./useConfig";
import { useRowReason } from "./useRowReason";

const Markdown = lazy(async () => ({ default: (await import("../../components/text/Markdown")).Markdown }));
const OptionEdit = lazy(async () => ({ default: (await import("./OptionEdit")).OptionEdit }));

/** The guest's notes, drawn without any HTML of theirs: they may come from anybody. Editing takes VM.Config.Options. */
export function GuestNotes({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const [{ dialog }, setAddress] = useAddress(summarySearch);
  const config = useConfig(guest);
  const stored = config.data?.description;
  const notes = typeof stored === "string" ? stored : "";
  const row: ConfigRow = {
    option: "description",
    label: t("notes"),
    value: notes,
    section: "options",
    need: configNeed(guest.kind, "description", notes),
    missing: undefined,
  };
  const edit = () => setAddress({ dialog: "notes" });
  const reason = useRowReason(guest.vmid, row, edit);
  return (
    <Card title={t("notes")} actions={<ActionButton label={t("editNotes")} icon="edit" disabledReason={reason} onClick={edit} />}>
      {config.error === null ? null : <FailureNotice error={config.error} onRetry={() => void config.refetch()} />}
      {notes !== "" || config.data === undefined ? null : <p style={{ margin: 0 }}>{t("noNotes")}</p>}
      <Suspense fallback={null}>
        {notes === "" ? null : <Markdown text={notes} />}
        {dialog === "notes" && config.data !== undefined ? (
          <OptionEdit guest={guest} row={row} onClose={() => setAddress({ dialog: undefined }, "replace")} />
        ) : null}
      </Suspense>
    </Card>
  );
}
