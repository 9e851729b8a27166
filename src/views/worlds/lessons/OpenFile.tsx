import { useEffect, useMemo, useRef, useState } from "react";
import { control } from "../../../api/controls";
import { ActionButton } from "../../../components/actions/ActionButton";
import { InfoWindow } from "../../../components/dialog/InfoWindow";
import { ErrorNotice } from "../../../components/feedback/ErrorNotice";
import { Banner } from "../../../components/layout/Banner";
import { useText } from "../../../i18n/useText";
import { unpacked } from "../../../lib/packed";
import { ControlFailure } from "../ControlFailure";
import { DropZone } from "../DropZone";
import { useEnterWorld } from "../useEnterWorld";
import { useRead } from "../useRead";
import { readImportFile } from "../importFiles";
import { FilePreview } from "./FilePreview";
import { isWorldFile, LARGEST_FILE } from "./fileKind";

interface Chosen {
  readonly name: string;
  readonly text: string;
}

function previewOf(text: string) {
  return async (signal: AbortSignal) =>
    isWorldFile(text)
      ? { kind: "world" as const, world: await control("worlds.preview", { text }, signal) }
      : { kind: "lesson" as const, lesson: await control("scenario.preview", { text }, signal) };
}

interface OpenFileProps {
  /** From a link: the file itself, packed. */
  readonly packedFile: string | undefined;
  readonly onClose: () => void;
}

/** A lesson or a world from a file or a link: looked at first, then opened as a new world. */
export function OpenFile({ packedFile, onClose }: OpenFileProps) {
  const t = useText("scenario");
  const sandbox = useText("sandbox");
  const enter = useEnterWorld();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [refused, setRefused] = useState<string>();
  const [opening, setOpening] = useState<{ readonly busy: boolean; readonly error?: unknown }>({ busy: false });
  const read = useMemo(() => (chosen === undefined ? undefined : previewOf(chosen.text)), [chosen]);
  const { data, error } = useRead(read);
  useEffect(() => {
    if (packedFile === undefined) return undefined;
    let left = false;
    void unpacked(packedFile, LARGEST_FILE).then((text) => {
      if (left) return;
      if (text === undefined) setRefused(t("file.badLink"));
      else setChosen({ name: t("file.fromLink"), text });
    });
    return () => {
      left = true;
    };
  }, [packedFile, t]);
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    setChosen(undefined);
    setRefused(undefined);
    setOpening({ busy: false });
    const { name } = file;
    const found = file.size > LARGEST_FILE ? undefined : await readImportFile(file);
    if (found?.ok === true) setChosen({ name, text: found.text });
    else setRefused(t(found === undefined ? "file.tooLarge" : "file.unreadable", { name }));
  };
  const open = () => {
    if (chosen === undefined || opening.busy) return;
    setOpening({ busy: true });
    const { text } = chosen;
    const sent = isWorldFile(text) ? control("worlds.take", { text }) : control("scenario.open", { text });
    sent.then(enter, (failed: unknown) => setOpening({ busy: false, error: failed }));
  };
  const notYet = data === undefined ? { text: t("file.drop") } : undefined;
  return (
    <InfoWindow
      open
      title={t("file.title")}
      onClose={onClose}
      width={600}
      actions={
        <ActionButton label={t("file.open")} icon="play" variant="contained" busy={opening.busy} disabledReason={notYet} onClick={open} />
      }
    >
      <p style={{ margin: 0 }}>{t("file.intro")}</p>
      <DropZone say={t("file.drop")} sayNow={t("file.dropNow")} onFiles={(files) => void take(files)}>
        <div style={{ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" }}>
          <ActionButton label={t("file.choose")} icon="upload" onClick={() => picker.current?.click()} />
          {chosen === undefined ? null : <span style={{ overflowWrap: "anywhere" }}>{chosen.name}</span>}
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t("file.choose")}
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </DropZone>
      <div aria-live="polite" style={{ display: "grid", gap: 8, gridTemplateColumns: "minmax(0, 1fr)" }}>
        {refused === undefined ? null : <ErrorNotice title={refused} />}
        {chosen !== undefined && data === undefined && error === undefined ? <span>{t("file.reading")}</span> : null}
        <FilePreview preview={data} error={error} />
        {opening.error === undefined ? null : <ControlFailure error={opening.error} />}
      </div>
      {data === undefined ? null : <Banner tone="info">{sandbox("worlds.leaves")}</Banner>}
    </InfoWindow>
  );
}
