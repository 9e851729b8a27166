import type { ReactNode } from "react";
import { gapsOf } from "../../access/gaps";
import type { KnownModel } from "../../access/knownModel";
import { useKnownModel } from "../../access/useKnownModel";
import { Skeletons } from "../../components/feedback/Skeletons";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { UnknownNotice } from "../../widgets/effect/UnknownNotice";
import { FilesPart } from "./FilesPart";
import { PlanPart } from "./PlanPart";
import { search } from "./search";
import { SessionPart } from "./SessionPart";

/** Datacenter -> Commands: what was changed in this session as commands, the plan between two states, and the files. */
export function CommandsView() {
  const t = useText("commands");
  const [address, setAddress] = useAddress(search);
  const what = address.what ?? "session";
  const props = { address, setAddress };
  return (
    <div style={{ display: "flex", flexDirection: "column", flex: 1, minHeight: 0 }}>
      <PanelTabs
        label={t("title")}
        tabs={[
          { id: "session", label: t("what.session"), icon: "log" },
          { id: "plan", label: t("what.plan"), icon: "tasks" },
          { id: "files", label: t("what.files"), icon: "download" },
        ]}
        current={what}
        onChange={(id) => setAddress({ what: id, sel: undefined, q: undefined })}
      >
        {what === "session" ? <SessionPart {...props} /> : null}
        {what === "plan" ? <Whole lead={t("unknown")}>{(known) => <PlanPart known={known} {...props} />}</Whole> : null}
        {what === "files" ? <Whole lead={t("file.unknown")}>{(known) => <FilesPart known={known} />}</Whole> : null}
      </PanelTabs>
    </div>
  );
}

interface WholeProps {
  /** Stands above what the login may not read. */
  readonly lead: string;
  readonly children: (known: KnownModel) => ReactNode;
}

/** What takes the whole model: else it says what is missing. */
function Whole({ lead, children }: WholeProps) {
  const known = useKnownModel();
  if (known === undefined) return <Skeletons lines={6} />;
  const gaps = gapsOf(known);
  return gaps.length > 0 ? <UnknownNotice lead={lead} gaps={gaps} /> : children(known);
}
