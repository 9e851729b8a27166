import { styled } from "@mui/material/styles";
import type { Need, NeedState } from "../../access/needs";
import { Icon } from "../../components/icons/Icon";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { needText } from "./needText";

const Lines = styled("span")({
  display: "grid",
  gap: 2,
  "> span": { display: "flex", gap: 4, alignItems: "flex-start" },
  svg: { marginTop: 3 },
  ".words": { fontFamily: mono, overflowWrap: "anywhere" },
  ".missing": { color: tone.error },
});

export interface StatedNeed {
  readonly need: Need;
  readonly state: NeedState;
}

/** Below a choice: which privilege it takes and where, and whether the acting login holds it. */
export function NeedLines({ needs }: { readonly needs: readonly StatedNeed[] }) {
  const t = useText("access");
  return (
    <Lines>
      {needs.map(({ need, state }) => {
        const words = needText(need, t);
        return (
          <span key={words} className={state === "missing" ? "missing" : undefined}>
            {state === "unknown" ? null : (
              <Icon name={state === "held" ? "check" : "lock"} size={12} title={t(`need.${state}`)} />
            )}
            <span className="words" translate="no">
              {words}
            </span>
          </span>
        );
      })}
    </Lines>
  );
}
