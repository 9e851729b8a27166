import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import type { NetworkParts } from "./networkText";

/** Bridge, VLAN and firewall of a network device. */
export function NetworkFields({ control }: { readonly control: Control<NetworkParts> }) {
  const t = useText("guests");
  return (
    <>
      <TextField control={control} name="bridge" label={t("bridge")} required mono />
      <TextField control={control} name="tag" label={t("vlan")} mono placeholder={t("noVlan")} />
      <CheckField control={control} name="firewall" label={t("firewall")} />
    </>
  );
}
