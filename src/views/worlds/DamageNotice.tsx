import { useControl, useSandbox } from "../../api/controls";
import { ActionButton } from "../../components/actions/ActionButton";
import { downloadFile } from "../../components/code/downloadFile";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";

/** Says that stored worlds could not be read, offers them as a file, and a fresh beginning. */
export function DamageNotice({ onReplace }: { readonly onReplace: () => void }) {
  const damaged = useSandbox()?.damaged === true;
  return damaged ? <Damage onReplace={onReplace} /> : null;
}

function Damage({ onReplace }: { readonly onReplace: () => void }) {
  const t = useText("sandbox");
  const check = useControl("state.check");
  const records = check.data?.damaged ?? [];
  const raw = check.data?.raw;
  return (
    <ErrorNotice
      title={t("damage.title")}
      detail={records.map(({ key, reason }) => t("damage.record", { key, reason })).join("\n")}
    >
      <p style={{ margin: "4px 0 8px" }}>{t("damage.text")}</p>
      <div style={{ display: "flex", gap: 6, flexWrap: "wrap" }}>
        {raw === undefined ? null : (
          <ActionButton
            label={t("damage.download")}
            icon="download"
            onClick={() => downloadFile("sandbox-store.json", "application/json", raw)}
          />
        )}
        <ActionButton label={t("damage.replace")} icon="remove" danger onClick={onReplace} />
      </div>
    </ErrorNotice>
  );
}
