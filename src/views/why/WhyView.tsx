import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import { useDeferredValue, useMemo } from "react";
import { useWhy } from "../../access/why/useWhy";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Progress } from "../../components/feedback/Progress";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { useKept } from "../../widgets/address/useKept";
import { SubjectPicker } from "../../widgets/viewAs/SubjectPicker";
import { ActionInput, Fields, NamedField, PathInput, PrivilegeInput } from "../../widgets/why/QuestionFields";
import { type WhyAddress, whoCanHref, whySearch } from "../../widgets/why/whyAddress";
import { Answer } from "./Answer";
import { ErrorMeaning } from "./ErrorMeaning";
import { PasteError } from "./PasteError";
import { type AskedWhy, asksPermission, whyQuestion } from "./question";

const Body = styled("div")({ display: "flex", flexDirection: "column", gap: 12, padding: 12, maxWidth: 1100 });

/** Datacenter -> Why: may somebody do something somewhere, and why (understanding.md "Why"). */
export function WhyView() {
  const t = useText("why");
  const [address, setAddress] = useAddress(whySearch);
  const question = useMemo(() => whyQuestion(address), [address]);
  const { authid, asked, privilege, action, error } = question;
  // What the error told stays when a part of it is changed.
  const edit = (patch: Pick<WhyAddress, "path" | "privilege" | "action">) => {
    setAddress({ path: asked.path, privilege, action, ...patch }, "replace");
  };
  return (
    <Body>
      <PasteError
        text={address.error}
        onText={(text) => {
          const named = text === undefined ? undefined : whyQuestion({ error: text }).authid;
          const who = named === undefined || named === "" ? authid : named;
          setAddress({ error: text, authid: who, path: undefined, privilege: undefined, action: undefined }, "replace");
        }}
      />
      {error === undefined ? null : <ErrorMeaning error={error} authid={authid} path={address.path} />}
      <Card title={t("title")} actions={<WhoCanLink question={question} />}>
        <Fields className="wide">
          <NamedField label={t("who")}>
            <SubjectPicker label={t("who")} value={authid} onChange={(who) => setAddress({ authid: who })} />
          </NamedField>
          <PathInput
            label={t("path")}
            value={asked.path}
            onChange={(path) => edit({ path })}
          />
          <PrivilegeInput
            label={t("privilege")}
            placeholder={t("privilegeHint")}
            value={privilege}
            onChange={(name) => edit({ privilege: name, action: undefined })}
          />
          <ActionInput
            label={t("action")}
            none={t("actionNone")}
            path={asked.path}
            value={action}
            onChange={(id) => edit({ action: id, privilege: undefined })}
          />
        </Fields>
      </Card>
      {asksPermission(error) ? <Asking question={question} /> : null}
    </Body>
  );
}

function WhoCanLink({ question: { asked, privilege, action } }: { readonly question: AskedWhy }) {
  const t = useText("why");
  const right = action === "" ? { privilege } : { action };
  const kept = useKept();
  return <Link href={kept(whoCanHref({ path: asked.path, ...right }))}>{t("whoCan")}</Link>;
}

function Asking({ question: { authid, asked } }: { readonly question: AskedWhy }) {
  const t = useText("why");
  const later = useDeferredValue(asked);
  const answer = useWhy(authid, later);
  if (authid === "" || asked.path === "") {
    const missing = authid === "" && asked.path === "" ? "askHint" : authid === "" ? "askWho" : "askPath";
    return (
      <EmptyState icon="question" title={t("askTitle")}>
        {t(missing)}
      </EmptyState>
    );
  }
  return answer === undefined ? <Progress label={t("computing")} value={undefined} /> : <Answer answer={answer} />;
}
