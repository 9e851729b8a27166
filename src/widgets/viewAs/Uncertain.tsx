import type { Knowledge } from "../../access/knownModel";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

const PARTS = ["acl", "groups", "pools"] as const;

/** Says plainly what the acting login cannot read of what decides. */
export function Uncertain({ knows }: { readonly knows: Knowledge }) {
  const t = useText("viewAs");
  return (
    <Banner tone="warning">
      {t("uncertain")}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {PARTS.filter((part) => !knows[part]).map((part) => (
          <li key={part}>{t(`uncertainParts.${part}`)}</li>
        ))}
        <li>{t("uncertainParts.objects")}</li>
      </ul>
    </Banner>
  );
}
