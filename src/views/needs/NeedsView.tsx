import { styled } from "@mui/material/styles";
import { useKnownModel } from "../../access/useKnownModel";
import { Skeletons } from "../../components/feedback/Skeletons";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ActionNeeds } from "./ActionNeeds";
import { RecipeNeeds } from "./RecipeNeeds";
import { search } from "./search";

const Body = styled("div")({ display: "flex", flexDirection: "column", gap: 10, padding: 12, maxWidth: 1100 });

/** Datacenter -> Needs: what an action or a tool takes, and what a login lacks of it. */
export function NeedsView() {
  const t = useText("needs");
  const [address, setAddress] = useAddress(search);
  const known = useKnownModel();
  const what = address.what ?? "action";
  const props = { address, setAddress };
  return (
    <Body>
      <PanelTabs
        label={t("title")}
        tabs={[
          { id: "action", label: t("what.action"), icon: "play" },
          { id: "recipe", label: t("what.recipe"), icon: "note" },
        ]}
        current={what}
        onChange={(id) => setAddress({ what: id, authid: undefined })}
      >
        {known === undefined ? <Skeletons lines={6} /> : null}
        {known !== undefined && what === "action" ? <ActionNeeds known={known} {...props} /> : null}
        {known !== undefined && what === "recipe" ? <RecipeNeeds known={known} {...props} /> : null}
      </PanelTabs>
    </Body>
  );
}
