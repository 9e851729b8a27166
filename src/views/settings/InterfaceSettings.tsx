import { useEffect, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { ActionButton } from "../../components/actions/ActionButton";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { defaultDensity } from "../../components/grid/defaultDensity";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { layoutKeys } from "../../lib/layoutKeys";
import { readLocal, writeLocal } from "../../lib/storage";
import { SettingLine } from "./SettingLine";

const NAME = "pac.login.name";

function savedName(): string {
  return readLocal(NAME, (value) => (typeof value === "string" ? value : undefined)) ?? "";
}

function resetLayout(): void {
  for (const key of layoutKeys(Object.keys(localStorage))) writeLocal(key, undefined);
  location.reload();
}

/** Saved user name, layout, the tree, height of rows. */
export function InterfaceSettings({ onTree }: { readonly onTree: () => void }) {
  const t = useText("settings");
  const common = useText("common");
  const [name, setName] = useState(savedName);
  const [asking, setAsking] = useState(false);
  const { control } = useForm({ defaultValues: { density: defaultDensity.get() } });
  const density = useWatch({ control, name: "density" });
  useEffect(() => {
    if (density !== defaultDensity.get()) defaultDensity.set(density);
  }, [density]);
  const forget = () => {
    writeLocal(NAME, undefined);
    setName("");
  };
  return (
    <Card title={t("interface")}>
      <SettingLine label={t("savedName")} value={name === "" ? common("none") : name}>
        <ActionButton
          label={common("reset")}
          onClick={forget}
          {...(name === "" && { disabledReason: { text: t("noSavedName") } })}
        />
      </SettingLine>
      <SettingLine label={t("layout")} value={t("layoutHint")}>
        <ActionButton label={common("reset")} onClick={() => setAsking(true)} />
      </SettingLine>
      <SettingLine label={t("treeTitle")} value={t("treeLineHint")}>
        <ActionButton label={common("edit")} onClick={onTree} />
      </SettingLine>
      <ChoiceField
        control={control}
        name="density"
        label={t("density")}
        helper={t("densityHint")}
        options={[
          { value: "dense", label: common("denseRows") },
          { value: "comfortable", label: common("comfortableRows") },
        ]}
      />
      <ConfirmDialog
        open={asking}
        title={t("resetTitle")}
        consequence={t("resetQuestion")}
        confirmLabel={common("reset")}
        danger={false}
        loading={false}
        submitError={undefined}
        onConfirm={resetLayout}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
