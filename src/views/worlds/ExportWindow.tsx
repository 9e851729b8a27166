import { useState } from "react";
import { useAccessTests } from "../../access/tests/testStore";
import { control, useSandbox } from "../../api/controls";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { ControlFailure } from "./ControlFailure";
import { FileText } from "./FileText";
import { useRead } from "./useRead";

const reader = () => (signal: AbortSignal) => control("export.read", {}, signal);

/** The open world's configuration files, as Proxmox VE would write them. */
export function ExportWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("sandbox");
  const { tests } = useAccessTests();
  const name = useSandbox()?.world.name ?? "";
  const [read, setRead] = useState(reader);
  const { data, error } = useRead(read);
  return (
    <InfoWindow open title={t("worlds.exportTitle", { name })} onClose={onClose} width={760}>
      <p style={{ margin: 0 }}>{t("worlds.exportIntro")}</p>
      {error === undefined ? null : <ControlFailure error={error} onRetry={() => setRead(reader)} />}
      {data === undefined && error === undefined ? <Skeletons lines={8} /> : null}
      {data === undefined ? null : (
        <>
          <FileText file="user.cfg" text={data.userCfg} />
          <FileText file="domains.cfg" text={data.domainsCfg} />
          {tests.length === 0 ? null : (
            <FileText file="access-tests.txt" text={tests.map(({ line }) => `${line}\n`).join("")} />
          )}
        </>
      )}
    </InfoWindow>
  );
}
