import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { FilePane } from "./FilePane";
import type { ImportFile } from "./importFiles";
import { type ImportValues, VERSIONS } from "./importForm";

interface ImportSettingsProps {
  readonly control: Control<ImportValues>;
  readonly onFiles: (files: readonly File[], into: ImportFile) => void;
}

const VERSION_NAME = "Proxmox VE";

/** Version, name, inventory and logins of the world that an import makes. */
export function ImportSettings({ control, onFiles }: ImportSettingsProps) {
  const t = useText("sandbox");
  const versions = VERSIONS.map((version) => ({ value: String(version), label: `${VERSION_NAME} ${version}` }));
  const paragraph = { margin: "6px 0 0" };
  return (
    <div style={{ display: "grid", gap: 8, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <TextField control={control} name="name" label={t("import.name")} required />
      <ChoiceField
        control={control}
        name="version"
        label={t("import.version")}
        helper={t("import.versionHint")}
        options={versions}
        required
      />
      <p style={paragraph}>{t("import.inventory")}</p>
      <TextField
        control={control}
        name="guestRanges"
        label={t("import.guestRanges")}
        helper={t("import.guestRangesHint")}
        mono
      />
      <TextField control={control} name="storages" label={t("import.storages")} helper={t("import.listHint")} mono />
      <TextField control={control} name="nodes" label={t("import.nodes")} helper={t("import.listHint")} mono />
      <FilePane
        control={control}
        name="resources"
        label={t("import.resources")}
        hint={t("import.resourcesHint")}
        onFiles={onFiles}
      />
      <p style={paragraph}>{t("import.logins")}</p>
      <TextField
        control={control}
        name="password"
        label={t("import.password")}
        helper={t("import.passwordHint")}
        mono
        required
      />
      <CheckField
        control={control}
        name="hostAccounts"
        label={t("import.hostAccounts")}
        helper={t("import.hostAccountsHint")}
      />
    </div>
  );
}
