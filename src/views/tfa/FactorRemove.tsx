import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useLanguage, useText } from "../../i18n/useText";
import { formatDateTime } from "../../lib/format";
import { useReason } from "../../widgets/action/useReason";
import { useCallForm } from "../../widgets/form/useCallForm";
import { VerifyPassword } from "./FactorFields";
import type { FactorEntry } from "./factorEntries";
import { passwordFault, proofOf } from "./factorForm";
import { useOwnPassword } from "./useOwnPassword";

interface FactorRemoveProps {
  readonly entry: FactorEntry;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const WIDTH = 600;

/** **Confirm TFA Removal**: says what is lost and asks for the own password (gui.md section 7.6). */
export function FactorRemove({ entry, onDone, onClose }: FactorRemoveProps) {
  const t = useText("tfa");
  const locale = useLanguage();
  const own = useOwnPassword();
  const { userid, id, type, created, description } = entry;
  const entries = useAnswer("tfa.ofUser", { userid });
  const call = useCallForm<{ readonly password: string }>({
    defaultValues: { password: "" },
    toCalls: ({ password }) => [{ name: "tfa.delete", params: { userid, id, ...proofOf(password, own.asked) } }],
    faults: ({ password }, errors) => ({ password: passwordFault(password, own.asked, errors) }),
    success: () => t("removed", { id: userid }),
    onDone,
  });
  const { control } = call.form;
  const reason = useReason({ name: "tfa.delete", params: { userid, id } });
  const last = entries.data?.length === 1;
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("removeTitle")}
      submitLabel={t("remove")}
      onClose={onClose}
      {...call.dialog}
      dirty={false}
      readOnlyReason={reason}
      effect={<Banner tone="warning">{t(last ? "removeLast" : "removeOne", { id: userid })}</Banner>}
    >
      <span>{t("removeQuestion")}</span>
      <KeyValueList
        items={[
          { id: "user", label: t("user"), value: userid, mono: true },
          { id: "type", label: t("type"), value: type, mono: true },
          {
            id: "created",
            label: t("created"),
            value: formatDateTime(created, locale),
          },
          { id: "description", label: t("description"), value: description ?? t("none") },
        ]}
      />
      <VerifyPassword control={control} own={own} label={t("password")} />
    </FormDialog>
  );
}
