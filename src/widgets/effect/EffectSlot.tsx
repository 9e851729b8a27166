import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { changeOf, effectOf } from "../../access/effect";
import { useKnownModel } from "../../access/useKnownModel";
import { useRightsEffect } from "../../access/useRightsEffect";
import { serverNow } from "../../api/client";
import type { Call } from "../../api/endpoints/index";
import { useSession } from "../../api/currentSession";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { effectLines, rightsLines } from "./effectLines";

interface EffectSlotProps {
  /** The calls as the dialog stands; none while it is not complete. */
  readonly calls: readonly Call[];
  /** Keeps the room while there are no calls; not where calls seldom change anybody's access. */
  readonly reserve?: boolean;
}

/** Two lines' room is kept while there is nothing to tell: the buttons below must not move when they are pressed. */
const Room = styled("div")({ minHeight: 62 });

/** What a dialog's calls would do, told before they are sent: cascades, counts, shut out logins, whose rights change. */
export function EffectSlot({ calls, reserve = true }: EffectSlotProps) {
  const t = useText("access");
  const known = useKnownModel();
  const session = useSession();
  const self = session.status === "in" ? session.userid : undefined;
  const rights = useRightsEffect(known, calls, self);
  const lines = useMemo(
    () => (known === undefined ? [] : effectLines(effectOf(known, calls, serverNow()), self, t)),
    [known, calls, self, t],
  );
  const all = [...lines, ...(rights === undefined ? [] : rightsLines(rights, calls, t))];
  if (all.length === 0) {
    const mayTell = calls.length === 0 ? reserve : calls.some((call) => changeOf(call) !== undefined);
    return mayTell ? <Room /> : null;
  }
  const harmless = lines.length === 0 && rights?.lose.length === 0;
  return (
    <Room>
      <Banner tone={harmless ? "info" : "warning"}>
        <ul aria-label={t("effect.title")} style={{ margin: 0, paddingInlineStart: 18 }}>
          {all.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Banner>
    </Room>
  );
}
