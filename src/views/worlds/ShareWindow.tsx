import { useState } from "react";
import { control, useSandbox } from "../../api/controls";
import { ControlError } from "../../api/controlError";
import { ActionButton } from "../../components/actions/ActionButton";
import { copyText } from "../../components/code/copyText";
import { downloadFile } from "../../components/code/downloadFile";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useLanguage, useText } from "../../i18n/useText";
import { formatNumber } from "../../lib/format";
import { canPack } from "../../lib/packed";
import { fileLink } from "../../widgets/share/fileLink";
import { ControlFailure } from "./ControlFailure";
import { OtherNamesChoice } from "../../widgets/file/OtherNamesChoice";
import { useRead } from "./useRead";

const reader = (otherNames: boolean) => async (signal: AbortSignal) => {
  const { name, text } = await control("worlds.write", { otherNames }, signal);
  return { name, text, link: await fileLink(text) };
};

/** A file's name that every system takes. */
function fileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|-+$/g, "");
  return `${safe === "" ? "world" : safe}.world.json`;
}

/** The open world as a link or a file, with the progress of its lesson. */
export function ShareWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("scenario");
  const locale = useLanguage();
  const name = useSandbox()?.world.name ?? "";
  const [otherNames, setOtherNames] = useState(false);
  const [read, setRead] = useState(() => reader(false));
  const { data, error } = useRead(read);
  const [copied, setCopied] = useState<boolean>();
  const choose = (checked: boolean) => {
    setOtherNames(checked);
    setCopied(undefined);
    setRead(() => reader(checked));
  };
  const tooLarge = error instanceof ControlError && error.faults.some(({ code }) => code === "too-large");
  const link = data?.link;
  const noLink = data !== undefined && link === undefined ? { text: t(canPack() ? "world.tooLong" : "world.noPack") } : undefined;
  return (
    <InfoWindow open title={t("world.title", { name })} onClose={onClose} width={600}>
      <p style={{ margin: 0 }}>{t("world.intro")}</p>
      <p style={{ margin: 0 }}>{t("world.without")}</p>
      <OtherNamesChoice checked={otherNames} onChange={choose} />
      {otherNames ? <p style={{ margin: 0 }}>{t("world.permissionsAlone")}</p> : null}
      {tooLarge ? <ErrorNotice title={t("world.tooLarge")} /> : null}
      {error === undefined || tooLarge ? null : <ControlFailure error={error} onRetry={() => setRead(() => reader(otherNames))} />}
      {data === undefined && error === undefined ? <Skeletons lines={3} /> : null}
      {data === undefined ? null : (
        <div style={{ display: "grid", gap: 8, gridTemplateColumns: "minmax(0, 1fr)" }}>
          <div style={{ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" }}>
            <ActionButton
              label={t("world.link")}
              icon="link"
              disabledReason={noLink}
              onClick={() => {
                if (link !== undefined) void copyText(link).then(setCopied);
              }}
            />
            <ActionButton
              label={t("world.download")}
              icon="download"
              onClick={() => downloadFile(fileName(data.name), "application/json", data.text)}
            />
            <span>{t("world.size", { size: formatNumber(Math.ceil(data.text.length / 1000), locale) })}</span>
          </div>
          {noLink === undefined ? null : <p style={{ margin: 0 }}>{noLink.text}</p>}
          {link === undefined ? null : (
            <label style={{ display: "grid", gap: 4 }}>
              {t("world.linkField")}
              <input readOnly value={link} dir="ltr" style={{ width: "100%", padding: 6, font: "inherit" }} onFocus={(event) => event.target.select()} />
            </label>
          )}
          <div aria-live="polite">{copied === undefined ? "" : t(copied ? "world.copied" : "world.copyFailed")}</div>
        </div>
      )}
    </InfoWindow>
  );
}
