import { gapsOf } from "../../access/gaps";
import { useKnownModel } from "../../access/useKnownModel";
import { Skeletons } from "../../components/feedback/Skeletons";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { UnknownNotice } from "../../widgets/effect/UnknownNotice";
import { CompareLogins } from "./CompareLogins";
import { CompareRoles } from "./CompareRoles";
import { CompareStates } from "./CompareStates";
import { type CompareKind, KINDS, search } from "./search";

const ICONS = { logins: "user", roles: "role", states: "history" } as const;

/** Two logins, two roles or two states: where they differ, by path and privilege (understanding.md "Compare"). */
export function CompareView() {
  const t = useText("compare");
  const [address, setAddress] = useAddress(search);
  const known = useKnownModel();
  const what = address.what ?? "logins";
  const change = (kind: CompareKind) => setAddress({ what: kind, first: undefined, second: undefined, q: undefined });
  const props = { first: address.first ?? "", second: address.second ?? "", q: address.q ?? "", setAddress };
  const gaps = known === undefined || what === "roles" ? [] : gapsOf(known);
  return (
    <div style={{ display: "flex", flexDirection: "column", flex: 1, minHeight: 0 }}>
      <PanelTabs
        label={t("title")}
        tabs={KINDS.map((id) => ({ id, label: t(`what.${id}`), icon: ICONS[id] }))}
        current={what}
        onChange={change}
      >
        {gaps.length > 0 ? <UnknownNotice lead={t("unknown")} gaps={gaps} /> : null}
        {known === undefined ? <Skeletons lines={6} /> : null}
        {known !== undefined && gaps.length === 0 && what === "logins" ? <CompareLogins known={known} {...props} /> : null}
        {known !== undefined && what === "roles" ? <CompareRoles known={known} {...props} /> : null}
        {known !== undefined && gaps.length === 0 && what === "states" ? (
          <CompareStates known={known} {...props} file={address.dialog === "file"} />
        ) : null}
      </PanelTabs>
    </div>
  );
}
