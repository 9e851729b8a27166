import { gapsOf } from "../../access/gaps";
import { useKnownModel } from "../../access/useKnownModel";
import { Skeletons } from "../../components/feedback/Skeletons";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { UnknownNotice } from "../../widgets/effect/UnknownNotice";
import { PlanPart } from "./PlanPart";
import { search } from "./search";
import { SessionPart } from "./SessionPart";

/** Datacenter -> Commands: what was changed in this session as commands, and the plan between two states. */
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
        ]}
        current={what}
        onChange={(id) => setAddress({ what: id, sel: undefined, q: undefined })}
      >
        {what === "session" ? <SessionPart {...props} /> : <Planned {...props} />}
      </PanelTabs>
    </div>
  );
}

function Planned(props: Omit<Parameters<typeof PlanPart>[0], "known">) {
  const t = useText("commands");
  const known = useKnownModel();
  if (known === undefined) return <Skeletons lines={6} />;
  const gaps = gapsOf(known);
  if (gaps.length > 0) return <UnknownNotice lead={t("unknown")} gaps={gaps} />;
  return <PlanPart known={known} {...props} />;
}
