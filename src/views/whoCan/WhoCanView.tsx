import { styled } from "@mui/material/styles";
import { useDeferredValue, useMemo } from "react";
import { type AskedRight, unknownNames } from "../../access/holders/rightHolders";
import type { KnownModel } from "../../access/knownModel";
import { useKnownModel } from "../../access/useKnownModel";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Progress } from "../../components/feedback/Progress";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ActionInput, Fields, PathInput, PrivilegeInput, RoleInput } from "../../widgets/why/QuestionFields";
import { whoCanSearch } from "../../widgets/why/whyAddress";
import { HolderList } from "./HolderList";
import { GuestMatrix, PrivilegeMatrix } from "./Matrices";
import { rightOf } from "./right";

const Body = styled("div")({ display: "flex", flexDirection: "column", gap: 10, padding: 12, flex: 1, minHeight: 0 });

const VIEWS = [
  { id: "list", icon: "user" },
  { id: "guests", icon: "guest" },
  { id: "privileges", icon: "permission" },
] as const;

/** Datacenter -> Who can: everybody who holds a right, as a list by source or as a matrix. */
export function WhoCanView() {
  const t = useText("whoCan");
  const [address, setAddress] = useAddress(whoCanSearch);
  const known = useKnownModel();
  const { path = "", privilege = "", role = "", action = "", view = "list" } = address;
  return (
    <Body>
      <Fields>
        <PathInput label={t("path")} value={path} onChange={(to) => setAddress({ path: to }, "replace")} />
        <PrivilegeInput
          label={t("privilege")}
          value={privilege}
          onChange={(name) => setAddress({ privilege: name, role: undefined, action: undefined }, "replace")}
        />
        <RoleInput
          label={t("role")}
          value={role}
          onChange={(name) => setAddress({ role: name, privilege: undefined, action: undefined }, "replace")}
        />
        <ActionInput
          label={t("action")}
          none={t("actionNone")}
          path={path}
          value={action}
          onChange={(id) => setAddress({ action: id, privilege: undefined, role: undefined })}
        />
      </Fields>
      <PanelTabs
        label={t("view")}
        tabs={VIEWS.map(({ id, icon }) => ({ id, icon, label: t(`views.${id}`) }))}
        current={view}
        onChange={(id) => setAddress({ view: id, q: undefined, columns: undefined })}
      >
        {known === undefined ? <Progress label={t("computing")} value={undefined} /> : <Shown known={known} view={view} />}
      </PanelTabs>
    </Body>
  );
}

/** True where some of what decides could not be read. */
function isPartial({ knows }: KnownModel): boolean {
  return !(knows.acl && knows.users && knows.groups && knows.pools);
}

function Shown({ known, view }: { readonly known: KnownModel; readonly view: "list" | "guests" | "privileges" }) {
  const t = useText("whoCan");
  const [address] = useAddress(whoCanSearch);
  const later = useDeferredValue(address);
  const { path = "" } = later;
  const right = useMemo(() => rightOf(later), [later]);
  const wrong = right === undefined ? [] : unknownNames(known, right);
  return (
    <>
      {isPartial(known) ? <Banner tone="warning">{t("unknown")}</Banner> : null}
      {wrong.length === 0 ? null : <Banner tone="info">{t("notKnown", { names: wrong.join(", ") })}</Banner>}
      {wrong.length > 0 ? null : <Question known={known} view={view} path={path} right={right} />}
    </>
  );
}

interface QuestionProps {
  readonly known: KnownModel;
  readonly view: "list" | "guests" | "privileges";
  readonly path: string;
  readonly right: AskedRight | undefined;
}

function Question({ known, view, path, right }: QuestionProps) {
  const t = useText("whoCan");
  if (view === "privileges" && path !== "") return <PrivilegeMatrix known={known} path={path} />;
  if (view === "guests" && right !== undefined) return <GuestMatrix known={known} right={right} />;
  if (view === "list" && right !== undefined && path !== "") return <HolderList known={known} right={right} path={path} />;
  return (
    <EmptyState icon="question" title={t("askTitle")}>
      {t(path === "" && view !== "guests" ? "askHint" : "askRight")}
    </EmptyState>
  );
}
