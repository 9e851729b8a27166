import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import type { OptionField } from "./optionSpec";
import type { OptionValues } from "./optionValue";

interface OptionFieldViewProps {
  readonly field: OptionField;
  readonly control: Control<OptionValues>;
}

/** One field of an option's dialog. */
export function OptionFieldView({ field, control }: OptionFieldViewProps) {
  const t = useText("options");
  const common = {
    control,
    name: field.key,
    label: t(field.label),
    ...(field.hint !== undefined && { helper: t(field.hint) }),
  };
  const placeholder = field.placeholder ?? "";
  switch (field.kind) {
    case "check":
      return <CheckField {...common} />;
    case "number":
      return <NumberField {...common} min={100} max={1e9} placeholder={placeholder} />;
    case "choice":
      return <ChoiceField {...common} options={(field.choices ?? []).map(({ value, label }) => ({ value, label: t(label) }))} />;
    case "long":
      return <TextField {...common} multiline rows={8} />;
    case "text":
      return <TextField {...common} mono placeholder={placeholder} />;
  }
}
