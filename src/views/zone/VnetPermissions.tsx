import OutlinedInput from "@mui/material/OutlinedInput";
import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { useAcl } from "../../api/permissions";
import { FreeChoiceInput } from "../../components/fields/FreeChoiceInput";
import { EmptyState } from "../../components/feedback/EmptyState";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { AclCard } from "../../widgets/acl/AclCard";
import { useAddress } from "../../widgets/address/useAddress";
import { knownVnets, vnetPath } from "./knownVnets";
import { search } from "./search";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: 12,
  alignItems: "center",
  padding: "6px 10px",
  borderBottom: `1px solid ${tone.line}`,
  backgroundColor: tone.paper,
  label: { display: "flex", alignItems: "center", gap: 8 },
  ".vlan": { width: 110 },
});

/** **VNet Permissions** of a zone: the entries on one VNet, or on one VLAN of it (gui.md section 13.5). */
export function VnetPermissions({ zone }: { readonly zone: string }) {
  const t = useText("zones");
  const acl = useAcl();
  const [address, setAddress] = useAddress(search);
  const vnet = address.vnet ?? "";
  const vlan = String(address.vlan ?? "");
  const suggestions = useMemo(() => knownVnets(acl.data ?? [], zone).map((value) => ({ value })), [acl.data, zone]);
  const path = vnetPath(zone, vnet, vlan);
  return (
    <>
      <Bar>
        <label>
          {t("vnet")}
          <span>
            <FreeChoiceInput
              label={t("vnet")}
              value={vnet}
              mono
              suggestions={suggestions}
              placeholder={t("vnetHint")}
              onChange={(next) => setAddress({ vnet: next }, "replace")}
            />
          </span>
        </label>
        <label className="vlan-label">
          {t("vlan")}
          <OutlinedInput
            className="vlan"
            value={vlan}
            placeholder={t("all")}
            onChange={(event) => setAddress({ vlan: event.target.value }, "replace")}
            inputProps={{ inputMode: "numeric", "aria-label": t("vlan") }}
          />
        </label>
      </Bar>
      {path === undefined ? (
        <EmptyState icon="network" title={t(vnet === "" ? "choose" : "noPath")}>
          {t("chooseHint", { path: `/sdn/zones/${zone}` })}
        </EmptyState>
      ) : (
        <AclCard key={path} path={path} />
      )}
    </>
  );
}
