import type { Gap } from "../../access/gaps";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

interface UnknownNoticeProps {
  /** What cannot be told, ending in a colon. */
  readonly lead: string;
  readonly gaps: readonly Gap[];
}

/** Says what the acting login may not read, and the privileges that would let it. Needs the name space `effect`. */
export function UnknownNotice({ lead, gaps }: UnknownNoticeProps) {
  const t = useText("effect");
  return (
    <Banner tone="info">
      {lead}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {gaps.map((gap) => (
          <li key={gap}>{t(`gaps.${gap}`)}</li>
        ))}
      </ul>
    </Banner>
  );
}
