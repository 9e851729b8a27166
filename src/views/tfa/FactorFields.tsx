import type { Control, FieldValues } from "react-hook-form";
import type { ReactNode } from "react";
import { PasswordField } from "../../components/fields/PasswordField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { UserSelect } from "../../widgets/select/UserSelect";
import type { NewFactor } from "./factorForm";
import type { OwnPassword } from "./useOwnPassword";

interface FactorFieldsProps<Values extends NewFactor & FieldValues> {
  readonly control: Control<Values>;
  readonly own: OwnPassword;
  /** Recovery keys have no description. */
  readonly described?: boolean;
  /** The fields of this kind, between description and password. */
  readonly children?: ReactNode;
}

/** User, Description, what the kind asks for, Verify Password (gui.md section 7). */
export function FactorFields<Values extends NewFactor & FieldValues>(props: FactorFieldsProps<Values>) {
  const { own, described = true, children } = props;
  const t = useText("tfa");
  const control = props.control as Control;
  return (
    <>
      <UserSelect control={control} name="userid" label={t("user")} required />
      {described ? (
        <TextField
          control={control}
          name="description"
          label={t("description")}
          placeholder={t("descriptionHint")}
          required
          autoFocus
        />
      ) : null}
      {children}
      <VerifyPassword control={props.control} own={own} />
    </>
  );
}

interface VerifyPasswordProps<Values extends Pick<NewFactor, "password"> & FieldValues> {
  readonly control: Control<Values>;
  readonly own: OwnPassword;
  readonly label?: string;
}

/** The acting login's own password; root@pam is not asked. */
export function VerifyPassword<Values extends Pick<NewFactor, "password"> & FieldValues>(
  props: VerifyPasswordProps<Values>,
) {
  const { own, label } = props;
  const t = useText("tfa");
  if (!own.asked) return null;
  const control = props.control as Control;
  return (
    <>
      <PasswordField
        control={control}
        name="password"
        label={label ?? t("verifyPassword")}
        helper={t("verifyHint", { userid: own.userid })}
        required
        autoComplete="current-password"
      />
      {own.impossible ? <Banner tone="warning">{t("openIdCannot")}</Banner> : null}
    </>
  );
}
