import { styled } from "@mui/material/styles";
import { useLocation } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Progress } from "../../components/feedback/Progress";
import { useText } from "../../i18n/useText";
import { labelOfRow } from "../../widgets/resource/serverView";
import { selectedObject } from "../../widgets/viewAs/selectedObject";
import { ActionList } from "./ActionList";
import { Counts } from "./Counts";
import { FullPage } from "./FullPage";
import { HiddenList } from "./HiddenList";
import { LoginLine } from "./LoginLine";
import { seenText } from "./seenText";
import { SeenTree } from "./SeenTree";
import { SubjectPicker } from "../../widgets/viewAs/SubjectPicker";
import { Uncertain } from "../../widgets/viewAs/Uncertain";
import { type Seen, useSeen } from "./useSeen";

const Box = styled("div")({
  display: "flex",
  flexDirection: "column",
  gap: 10,
  padding: 12,
  "> section": { display: "flex", flexDirection: "column", gap: 6 },
  h3: { margin: 0, fontSize: "0.8125rem", fontWeight: 600 },
  ".count": { fontWeight: 400, marginInlineStart: 6 },
});

interface ViewAsPanelProps {
  /** A user or token id, `@group` for its typical member, or empty. */
  readonly authid: string;
  readonly onAuthid: (authid: string) => void;
}

/** See what a login sees, beside any view; nothing is ever sent as that login. */
export function ViewAsPanel({ authid, onAuthid }: ViewAsPanelProps) {
  const t = useText("viewAs");
  const { seen, progress } = useSeen(useDeferredValue(authid));
  return (
    <Box>
      <SubjectPicker value={authid} onChange={onAuthid} />
      {authid === "" ? (
        <EmptyState icon="eye" title={t("chooseTitle")}>
          {t("chooseHint")}
        </EmptyState>
      ) : seen === undefined ? (
        <Progress label={t("computing")} value={progress} />
      ) : (
        <Parts seen={seen} onFullPage={() => onAuthid("")} />
      )}
    </Box>
  );
}

function Parts({ seen, onFullPage }: { readonly seen: Seen; readonly onFullPage: () => void }) {
  const t = useText("viewAs");
  const { pathname } = useLocation();
  const object = selectedObject(pathname, seen.rows);
  const { visible, certain } = seen.seen;
  const hidden = seen.seen.hidden.length;
  const sees = t(certain ? "sees" : "seesAsFarAsKnown");
  const hides = t(certain ? "hidden" : "hiddenAsFarAsKnown");
  return (
    <>
      <LoginLine seen={seen} />
      <FullPage seen={seen} onOpen={onFullPage} />
      {certain ? null : <Uncertain knows={seen.subject.known.knows} />}
      <section aria-label={sees}>
        <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
          <h3>{sees}</h3>
          <CopyButton text={() => seenText(seen, t)} label={t("copy")} />
        </div>
        <Counts seen={seen} />
        <SeenTree rows={visible} selected={object} />
      </section>
      <section aria-label={hides}>
        <h3>
          {hides}
          <span className="count">{t("hiddenCount", { count: hidden })}</span>
        </h3>
        {hidden === 0 ? t("seesAll") : <HiddenList key={seen.subject.authid} seen={seen} />}
      </section>
      <section>
        {object === undefined || object.type === "pool" ? (
          <p style={{ margin: 0 }}>{t("canNothing")}</p>
        ) : (
          <>
            <h3>{t(certain ? "can" : "canAsFarAsKnown", { object: labelOfRow(object) })}</h3>
            <ActionList seen={seen} row={object} />
          </>
        )}
      </section>
    </>
  );
}
