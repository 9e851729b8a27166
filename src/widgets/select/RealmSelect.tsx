import type { FieldValues } from "react-hook-form";
import { useRealms } from "../../api/realms";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { useText } from "../../i18n/useText";
import type { SelectProps } from "./selectProps";

/** Chooses a realm by its description; the value is the realm's id. */
export function RealmSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("users");
  const realms = useRealms();
  const options = (realms.data ?? []).map(({ realm, comment }) => ({
    value: realm,
    label: comment === undefined || comment === "" ? realm : `${comment} (${realm})`,
  }));
  return <ChoiceField {...field} label={label ?? t("realm")} options={options} />;
}
