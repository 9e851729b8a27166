import { useRealms } from "../../api/realms";
import { useSession } from "../../api/currentSession";
import { FormDialog } from "../../components/dialog/FormDialog";
import { PasswordField } from "../../components/fields/PasswordField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../columns/ShownValue";
import { useCallForm } from "../form/useCallForm";
import { passwordCalls, passwordFaults, type PasswordValues } from "./passwordForm";

export interface PasswordWindowProps {
  /** Whose password is changed. */
  readonly userid: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** **Edit: Password**, of oneself or of another user (gui.md section 15). */
export function PasswordWindow({ open, ...props }: PasswordWindowProps) {
  return open ? <PasswordForm key={props.userid} {...props} /> : null;
}

function useRealmType(userid: string): string | undefined {
  const realm = userid.slice(userid.lastIndexOf("@") + 1);
  return useRealms().data?.find((row) => row.realm === realm)?.type ?? undefined;
}

function PasswordForm({ userid, onClose }: Omit<PasswordWindowProps, "open">) {
  const t = useText("users");
  const session = useSession();
  const type = useRealmType(userid);
  const asked = !((session.status === "in" || session.status === "expired") && session.userid === "root@pam");
  const call = useCallForm<PasswordValues>({
    defaultValues: { current: "", password: "", confirm: "" },
    toCalls: (values) => passwordCalls(userid, values, asked),
    faults: (values, words) => passwordFaults(values, asked, words),
    fieldOf: { "confirmation-password": "current" },
    success: () => t("passwordSaved", { id: userid }),
    onDone: onClose,
  });
  const { control } = call.form;
  return (
    <FormDialog
      open
      title={t("passwordTitle")}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
    >
      <ShownValue label={t("userName")} value={userid} />
      {asked ? (
        <PasswordField
          control={control}
          name="current"
          label={t("currentPassword")}
          required
          autoComplete="current-password"
        />
      ) : null}
      <PasswordField control={control} name="password" label={t("newPassword")} required autoComplete="new-password" />
      <PasswordField control={control} name="confirm" label={t("confirmPassword")} required autoComplete="new-password" />
      {type === "pam" ? <Banner tone="info">{t("pamPassword")}</Banner> : null}
      {type === "ad" || type === "ldap" ? <Banner tone="warning">{t("foreignPassword")}</Banner> : null}
    </FormDialog>
  );
}
