import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { objectPath } from "../../access/objectPath";
import { useHeld } from "../../access/useHeld";
import { type ActionAnswer, actionsAs } from "../../access/viewAs";
import { useSession } from "../../api/currentSession";
import type { ResourceRow } from "../../api/schemas/resources";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { WhyLink } from "../../widgets/why/WhyLink";
import type { Seen } from "./useSeen";

const List = styled("ul")({
  margin: 0,
  padding: 0,
  listStyle: "none",
  li: { display: "flex", gap: 6, padding: "2px 0", alignItems: "flex-start" },
  "li > svg": { marginTop: 2 },
  ".no": { color: tone.soft },
  ".more": { display: "block", fontSize: "0.75rem", color: tone.soft, overflowWrap: "anywhere" },
});

function missingText({ answer }: ActionAnswer, t: Text<"viewAs">): string | undefined {
  if (answer.outcome !== "denied") return undefined;
  if (answer.reason === "root-only") return t("rootOnly");
  if (answer.missing === undefined) return undefined;
  const { path, privileges } = answer.missing;
  return t(privileges.length > 1 ? "needsAny" : "needs", { path, privileges: privileges.join(", ") });
}

const GUI = { same: undefined, "gui-enables": "guiEnables", "gui-disables": "guiDisables" } as const;

interface ActionListProps {
  readonly seen: Seen;
  readonly row: ResourceRow;
}

/** What the login can do with one object: decided per object as the server does, and where the real GUI differs. */
export function ActionList(props: ActionListProps) {
  return props.seen.asSelf ? <OwnActions {...props} /> : <ComputedActions {...props} />;
}

function ComputedActions({ seen: { subject, asked }, row }: ActionListProps) {
  const answers = useMemo(() => actionsAs(subject.known, row, subject.authid), [subject, row]);
  return <Answers answers={answers} authid={asked} path={objectPath(row)} />;
}

function OwnActions({ seen: { subject, asked }, row }: ActionListProps) {
  const held = useHeld(objectPath(row));
  const session = useSession();
  const cap = session.status === "in" ? session.cap : undefined;
  const answers = useMemo(() => {
    return held === undefined || cap === undefined ? [] : actionsAs(subject.known, row, subject.authid, { held, cap });
  }, [subject, row, held, cap]);
  return <Answers answers={answers} authid={asked} path={objectPath(row)} />;
}

interface AnswersProps {
  readonly answers: readonly ActionAnswer[];
  readonly authid: string;
  readonly path: string;
}

function Answers({ answers, authid, path }: AnswersProps) {
  const t = useText("viewAs");
  const names = useText("access");
  return (
    <List>
      {answers.map((one) => {
        const allowed = one.answer.outcome === "granted";
        const missing = missingText(one, t);
        const gui = GUI[one.gui];
        return (
          <li key={one.action.id}>
            <span style={{ color: allowed ? tone.success : tone.soft, marginTop: 2 }}>
              <Icon name={allowed ? "check" : "lock"} size={14} title={t(allowed ? "allowed" : "refused")} />
            </span>
            <span className={allowed ? undefined : "no"}>
              {names(`action.${one.action.id}`)}
              {missing === undefined ? null : (
                <span className="more">
                  {missing}{" "}
                  <WhyLink question={{ authid, path, action: one.action.id }} about={names(`action.${one.action.id}`)} />
                </span>
              )}
              {gui === undefined ? null : <span className="more">{t(gui)}</span>}
            </span>
          </li>
        );
      })}
    </List>
  );
}
