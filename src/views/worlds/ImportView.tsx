import { styled } from "@mui/material/styles";
import { control as send } from "../../api/controls";
import { ActionButton } from "../../components/actions/ActionButton";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { DropZone } from "./DropZone";
import { FilePane } from "./FilePane";
import { importFaults, importField, importOrder, type ImportValues, newImport, versionOf } from "./importForm";
import { ImportPreview } from "./ImportPreview";
import { ImportSettings } from "./ImportSettings";
import { useControlForm } from "./useControlForm";
import { useEnterWorld } from "./useEnterWorld";
import { useImportFiles } from "./useImportFiles";
import { usePreview } from "./usePreview";

const Steps = styled("form")({
  display: "grid",
  gap: 12,
  gridTemplateColumns: "minmax(0, 1fr)",
  padding: 12,
  maxWidth: 960,
  "> p": { margin: 0 },
});

/** Sandbox -> Import: one's own configuration becomes a world, after a look at what it holds. */
export function ImportView() {
  const t = useText("sandbox");
  const { form, ...state } = useControlForm<ImportValues>({
    defaultValues: newImport(t("import.defaultName")),
    faults: importFaults,
    fieldOf: importField,
    send: (values) => send("import.create", importOrder(values)),
    onDone: useEnterWorld(),
  });
  const { control } = form;
  const [userCfg, domainsCfg, version] = form.watch(["userCfg", "domainsCfg", "version"]);
  const preview = usePreview(userCfg, domainsCfg, versionOf(version));
  const files = useImportFiles(form, t);
  return (
    <Steps
      aria-label={t("import.title")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.submit();
      }}
    >
      <p>{t("import.intro")}</p>
      <Card title={t("import.step1")}>
        <DropZone say={t("import.drop")} sayNow={t("import.dropNow")} onFiles={files.take}>
          {files.refused.map((text) => (
            <ErrorNotice key={text} title={text} />
          ))}
          <FilePane
            control={control}
            name="userCfg"
            label={t("import.userCfg")}
            hint={t("import.userCfgHint")}
            onFiles={files.take}
          />
          <FilePane
            control={control}
            name="domainsCfg"
            label={t("import.domainsCfg")}
            hint={t("import.domainsCfgHint")}
            onFiles={files.take}
          />
        </DropZone>
      </Card>
      <Card title={t("import.step2")}>
        <ImportPreview
          asked={preview.asked}
          preview={preview.data ?? (preview.asked ? preview.last : undefined)}
          error={preview.error}
        />
      </Card>
      <Card title={t("import.step3")}>
        <ImportSettings control={control} onFiles={files.take} />
      </Card>
      <Card title={t("import.step4")}>
        <div style={{ display: "grid", gap: 8, justifyItems: "start" }}>
          <div aria-live="polite">{state.submitError}</div>
          <p style={{ margin: 0 }}>{t("import.openHint")}</p>
          <ActionButton
            label={t("import.open")}
            icon="play"
            variant="contained"
            type="submit"
            busy={state.loading}
            disabledReason={userCfg.trim() === "" ? { text: t("import.needsFile") } : undefined}
            onClick={() => undefined}
          />
        </div>
      </Card>
    </Steps>
  );
}
