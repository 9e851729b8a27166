import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import { useCallback } from "react";
import type { WhyAnswer, WhyPart } from "../../access/why/whyAnswer";
import { useKnownModel } from "../../access/useKnownModel";
import { CopyButton } from "../../components/code/CopyButton";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { Uncertain } from "../../widgets/viewAs/Uncertain";
import { answerAsText, decider, fixesOf, headline, whoText } from "./answerText";
import { FixList } from "./FixList";
import { LoginState } from "./LoginState";
import { WalkList } from "./WalkList";
import type { RoleHolds } from "./walkText";

const TONES = { granted: "success", denied: "warning", unknown: "info" } as const;
const Part = styled("section")({ display: "flex", flexDirection: "column", gap: 8, "h3": { margin: 0, fontSize: "0.8125rem" } });
const Ways = styled("div")({ display: "flex", flexWrap: "wrap", gap: 12, alignItems: "center" });
const Stack = styled("div")({ display: "flex", flexDirection: "column", gap: 12 });

/** Which privileges a role has, as far as roles are known: all of them are, for every login. */
function useRoleHolds(): RoleHolds {
  const known = useKnownModel();
  return useCallback(
    (role, privilege) => {
      const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = known?.model.roles ?? new Map();
      return roles.get(role)?.privileges.has(privilege) === true;
    },
    [known],
  );
}

/** The answer in one sentence, what decided, what would turn it, and the walk. */
export function Answer({ answer }: { readonly answer: WhyAnswer }) {
  const t = useText("why");
  const seen = useText("viewAs");
  const known = useKnownModel();
  const holds = useRoleHolds();
  const words = { t, seen };
  const only = answer.parts.length === 1 ? answer.parts[0] : undefined;
  const version = String(known?.model.version ?? "");
  return (
    <Card
      title={t("answer")}
      actions={
        <Ways>
          <Link href={`#/datacenter/why?${asAddress(answer)}&as=${encodeURIComponent(answer.authid)}`}>
            {t("viewAs", { who: whoText(answer.authid, t) })}
          </Link>
          <CopyButton label={t("copy")} text={answerAsText(answer, holds, words)} />
        </Ways>
      }
    >
      <Stack>
        <div role="status">
          <Banner tone={answer.held === undefined ? TONES[answer.verdict] : "info"}>
            <strong>{headline(answer, t)}</strong>
            {only === undefined ? null : <div>{decider(only, answer, words)}</div>}
            {answer.notPrivileges.map((name) => (
              <div key={name}>{t("notPrivilege", { name, version })}</div>
            ))}
          </Banner>
        </div>
        {answer.certain || known === undefined ? null : (
          <>
            <Uncertain knows={known.knows} />
            <span>{t("nextAsk")}</span>
          </>
        )}
        <LoginState answer={answer} />
        {answer.parts.map((part) => (
          <OnePart key={part.privilege} part={part} answer={answer} holds={holds} />
        ))}
        {answer.held === undefined ? null : <WalkList explanation={answer.held} privilege={undefined} holds={holds} />}
      </Stack>
    </Card>
  );
}

function asAddress({ authid, asked }: WhyAnswer): string {
  const privilege = asked.privileges.join(asked.any ? "|" : ",");
  return new URLSearchParams({ authid, path: asked.path, ...(privilege !== "" && { privilege }) }).toString();
}

function OnePart({ part, answer, holds }: { readonly part: WhyPart; readonly answer: WhyAnswer; readonly holds: RoleHolds }) {
  const t = useText("why");
  const seen = useText("viewAs");
  const many = answer.parts.length > 1;
  const fixes = part.verdict === "granted" ? [] : fixesOf(part, t);
  return (
    <Part aria-label={part.privilege}>
      {many ? (
        <>
          <h3>{t("part", { privilege: part.privilege, answer: t(`verdicts.${part.verdict}`) })}</h3>
          <span>{decider(part, answer, { t, seen })}</span>
        </>
      ) : null}
      {part.verdict === "granted" ? null : <FixList fixes={fixes} />}
      <WalkList explanation={part.explanation} privilege={part.privilege} holds={holds} />
    </Part>
  );
}
