import { useState } from "react";
import { useAccessTests } from "../../access/tests/testStore";
import { control, useSandbox } from "../../api/controls";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { ControlFailure } from "./ControlFailure";
import { FileText } from "../../widgets/file/FileText";
import { OtherNamesChoice } from "../../widgets/file/OtherNamesChoice";
import { useRead } from "./useRead";

const reader = (otherNames: boolean) => (signal: AbortSignal) => control("export.read", { otherNames }, signal);

/** The open world's configuration files, as Proxmox VE would write them. */
export function ExportWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("sandbox");
  const { tests } = useAccessTests();
  const name = useSandbox()?.world.name ?? "";
  const [otherNames, setOtherNames] = useState(false);
  const [read, setRead] = useState(() => reader(false));
  const { data, last, error } = useRead(read);
  const choose = (checked: boolean) => {
    setOtherNames(checked);
    setRead(() => reader(checked));
  };
  const shown = data ?? last;
  return (
    <InfoWindow open title={t("worlds.exportTitle", { name })} onClose={onClose} width={760}>
      <p style={{ margin: 0 }}>{t("worlds.exportIntro")}</p>
      {error === undefined ? null : <ControlFailure error={error} onRetry={() => setRead(() => reader(otherNames))} />}
      <OtherNamesChoice checked={otherNames} onChange={choose} />
      {shown === undefined && error === undefined ? <Skeletons lines={8} /> : null}
      {shown === undefined || error !== undefined ? null : (
        <>
          <FileText level="h3" file="user.cfg" text={shown.userCfg} />
          <FileText level="h3" file="domains.cfg" text={shown.domainsCfg} />
          {tests.length === 0 || otherNames ? null : (
            <FileText level="h3" file="access-tests.txt" text={tests.map(({ line }) => `${line}\n`).join("")} />
          )}
        </>
      )}
    </InfoWindow>
  );
}
