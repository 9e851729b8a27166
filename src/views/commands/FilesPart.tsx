import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { knownFiles } from "../../access/files/knownFiles";
import { useToldRealms } from "../../access/files/useToldRealms";
import type { KnownModel } from "../../access/knownModel";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { FileText } from "../../widgets/file/FileText";
import { OtherNamesChoice } from "../../widgets/file/OtherNamesChoice";

const Page = styled("div")({
  display: "grid",
  gap: 10,
  padding: 12,
  maxWidth: 960,
  gridTemplateColumns: "minmax(0, 1fr)",
  overflow: "auto",
  "> p": { margin: 0 },
});

/** What the server told as the files that Proxmox VE keeps it in: a backup, or a world for the sandbox. */
export function FilesPart({ known: { model } }: { readonly known: KnownModel }) {
  const t = useText("commands");
  const [anonymous, setAnonymous] = useState(false);
  const { told, error } = useToldRealms();
  const { userCfg, domainsCfg } = useMemo(() => knownFiles(model, told, anonymous), [model, told, anonymous]);
  return (
    <Page>
      <p>{t("file.intro")}</p>
      <p>{t("file.without")}</p>
      <OtherNamesChoice checked={anonymous} onChange={setAnonymous} />
      <FileText level="h2" file="user.cfg" text={userCfg} />
      {domainsCfg === undefined ? null : <FileText level="h2" file="domains.cfg" text={domainsCfg} />}
      {error === undefined || error === null ? null : <FailureNotice error={error} />}
      {domainsCfg === undefined && (error === undefined || error === null) ? <Skeletons lines={4} /> : null}
    </Page>
  );
}
