import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { Seen } from "./useSeen";

const PARTS = ["acl", "groups", "pools"] as const;

/** Says plainly what the acting login does not know, where the answer depends on it. */
export function Uncertain({ seen: { subject, seen } }: { readonly seen: Seen }) {
  const t = useText("viewAs");
  if (seen.certain) return null;
  const unknown = PARTS.filter((part) => !subject.known.knows[part]);
  return (
    <Banner tone="warning">
      {t("uncertain")}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {unknown.map((part) => (
          <li key={part}>{t(`uncertainParts.${part}`)}</li>
        ))}
        <li>{t("uncertainParts.objects")}</li>
      </ul>
    </Banner>
  );
}
