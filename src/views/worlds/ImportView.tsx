import { styled } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import { control as send } from "../../api/controls";
import { ActionButton } from "../../components/actions/ActionButton";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { DropZone } from "./DropZone";
import { FilePane } from "./FilePane";
import { importDraft } from "./importDraft";
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
  const enter = useEnterWorld();
  const [restored, setRestored] = useState(() => importDraft.get() !== undefined);
  const opened = useRef(false);
  const { form, ...state } = useControlForm<ImportValues>({
    defaultValues: importDraft.get() ?? newImport(t("import.defaultName")),
    faults: importFaults,
    fieldOf: importField,
    send: (values) => send("import.create", importOrder(values)),
    onDone: () => {
      opened.current = true;
      importDraft.forget();
      enter();
    },
  });
  const { control, getValues } = form;
  useEffect(
    () => () => {
      if (!opened.current) importDraft.keep(getValues());
    },
    [getValues],
  );
  const empty = () => {
    form.reset(newImport(t("import.defaultName")));
    setRestored(false);
  };
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
      {restored ? (
        <Banner tone="info" action={<ActionButton label={t("import.empty")} icon="close" onClick={empty} />}>
          {t("import.kept")}
        </Banner>
      ) : null}
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
