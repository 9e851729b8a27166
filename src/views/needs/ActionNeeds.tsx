import { useCallback, useDeferredValue, useMemo } from "react";
import { GUIDED_ACTIONS } from "../../access/needs/guidedActions";
import { lackingOf } from "../../access/needs/lacking";
import type { ActionParam } from "../../access/needs/need";
import { type SmallestGrant, smallestGrant } from "../../access/needs/smallestGrant";
import { type ShownNeed, shownNeeds } from "../../access/needs/shownNeeds";
import { viewSubject } from "../../access/viewSubject";
import { isCertainAbout } from "../../access/why/certainty";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { SubjectPicker } from "../../widgets/viewAs/SubjectPicker";
import { Uncertain } from "../../widgets/viewAs/Uncertain";
import { Fields, NamedField } from "../../widgets/why/QuestionFields";
import { ActionChoice, VersionChoice } from "./Choices";
import { GrantCard } from "./GrantCard";
import { type NeedVerdict, NeedTable } from "./NeedTable";
import { actionText, type NeedsText, pathsText, privilegesText } from "./needText";
import { ParamFields } from "./ParamFields";
import { type NeedsProps, versionOf } from "./parts";
import { valuesOf } from "./search";

const NONE: readonly never[] = [];
const NAMED_MEMBERS = 8;

/** Choose an action: what it takes, what a login lacks of it, and the smallest roles and entries that give it. */
export function ActionNeeds({ known, address, setAddress }: NeedsProps) {
  const t = useText("needs");
  const version = versionOf(address, known);
  const action = GUIDED_ACTIONS.find(({ id }) => id === address.need);
  const values = valuesOf(address);
  const setValue = useCallback(
    (param: ActionParam, value: string) => setAddress({ [param]: value }, "replace"),
    [setAddress],
  );
  return (
    <>
      <VersionChoice
        value={address.version ?? ""}
        own={known.model.version}
        onChange={(to) => setAddress({ version: to }, "replace")}
      />
      <Fields>
        <ActionChoice version={version} value={address.need ?? ""} onChange={(id) => setAddress({ need: id })} />
        {action === undefined ? null : (
          <ParamFields params={action.params} optional={action.optional ?? NONE} values={values} onChange={setValue} />
        )}
        <NamedField label={t("who")}>
          <SubjectPicker
            label={t("who")}
            value={address.authid ?? ""}
            onChange={(authid) => setAddress({ authid })}
          />
        </NamedField>
      </Fields>
      {action === undefined ? (
        <EmptyState icon="question" title={t("askTitle")}>
          {t("askAction")}
        </EmptyState>
      ) : (
        <Needed known={known} address={address} setAddress={setAddress} />
      )}
    </>
  );
}

function useNeeded({ known, address }: Pick<NeedsProps, "known" | "address">) {
  const later = useDeferredValue(address);
  return useMemo(() => {
    const version = versionOf(later, known);
    const action = GUIDED_ACTIONS.find(({ id }) => id === later.need);
    const needs = action === undefined ? NONE : shownNeeds(action, valuesOf(later), version);
    const asked = needs.filter(({ named }) => named);
    const authid = later.authid ?? "";
    if (authid === "") return { needs, asked, authid, certain: true, lacking: NONE, grant: undefined };
    const subject = viewSubject(known, authid);
    const { model } = subject.known;
    const lacking = lackingOf(model, subject.authid, asked);
    const own = version === known.model.version && lacking.length > 0;
    const groupid = subject.kind === "member" ? authid.slice(1) : undefined;
    const grant = own ? smallestGrant(model, subject.authid, asked, `can-${later.need ?? ""}`, groupid) : undefined;
    return { needs, asked, authid, certain: isCertainAbout(subject), lacking, grant };
  }, [known, later]);
}

function Needed({ known, address, setAddress }: NeedsProps) {
  const t = useText("needs");
  const { needs, asked, authid, certain, lacking, grant } = useNeeded({ known, address });
  const name = actionText(address.need ?? "", t);
  const group = authid.startsWith("@") ? authid.slice(1) : undefined;
  const who = group === undefined ? authid : t("member", { group });
  const lackedBy = (need: ShownNeed) => {
    return lacking.find((one) => one.paths === need.paths && one.privileges === need.privileges);
  };
  const verdict = (need: ShownNeed): NeedVerdict => {
    const found = lackedBy(need);
    if (!certain) return undefined;
    return found === undefined ? { kind: "held" } : { kind: "lacks", lacking: found };
  };
  const text = needs.map((need) => `${privilegesText(need, t)}\t${pathsText(need, t)}`).join("\n");
  const open = needs.filter((need) => !need.named && !need.optional).length;
  return (
    <>
      <Card title={t("needsOf", { action: name })} actions={<CopyButton text={`${name}\n${text}`} label={t("copy")} />}>
        {authid === "" || asked.length === 0 ? null : (
          <Standing {...{ certain, who, name, open }} lacks={lacking.length > 0} />
        )}
        <NeedTable needs={needs} authid={authid} verdict={verdict} />
        {authid === "" ? <p style={{ margin: "8px 0 0" }}>{t("chooseWho")}</p> : null}
      </Card>
      {certain ? null : <Uncertain knows={known.knows} />}
      {grant === undefined || !certain ? null : grant.changes.length === 0 || !grant.enough ? (
        <Banner tone="warning">{t("noGrant", { authid: who })}</Banner>
      ) : (
        <GrantCard
          title={t("grant")}
          about={[group === undefined ? t("grantAbout", { authid }) : t("grantAboutGroup", { group }), leftOut(grant, t)].join(" ").trim()}
          changes={grant.changes}
          asking={address.dialog === "make"}
          onAsk={(asking) => setAddress({ dialog: asking ? "make" : undefined }, asking ? "push" : "replace")}
          success={t("granted", { authid: who, action: name })}
        />
      )}
    </>
  );
}

/** Names members whom the entries of their group would not help; empty where there is none. */
function leftOut({ stillLacking }: SmallestGrant, t: NeedsText): string {
  if (stillLacking.length === 0) return "";
  const named = stillLacking.slice(0, NAMED_MEMBERS).join(", ");
  return t("stillLacking", { count: stillLacking.length, list: stillLacking.length > NAMED_MEMBERS ? `${named}, …` : named });
}

interface StandingProps {
  readonly certain: boolean;
  readonly lacks: boolean;
  /** The login, or a member of the group. */
  readonly who: string;
  readonly name: string;
  /** How many needs wait for their object. */
  readonly open: number;
}

function Standing({ certain, lacks, who: authid, name, open }: StandingProps) {
  const t = useText("needs");
  if (!certain) return null;
  const said = lacks ? t("cannot", { authid, action: name }) : open > 0 ? t("soFar", { authid }) : t("can", { authid, action: name });
  return (
    <div role="status" style={{ marginBottom: 8 }}>
      <Banner tone={lacks ? "warning" : open > 0 ? "info" : "success"}>{said}</Banner>
    </div>
  );
}
