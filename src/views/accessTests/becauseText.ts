import type { Verdict } from "../../engine/statement";
import type { Text } from "../../i18n/catalogue";

export type TestsText = Text<"accessTests">;

const SHOWN = 5;

function listed(items: readonly string[], t: TestsText): string {
  const list = items.slice(0, SHOWN).join(", ");
  return items.length <= SHOWN ? list : t("more", { list, count: items.length - SHOWN });
}

/** Why a test holds or not, in a few words. */
export function becauseText({ because }: Verdict, t: TestsText): string {
  switch (because.kind) {
    case "right": {
      const { held, lacking } = because;
      if (held.length + lacking.length === 0) return t("roleMissing");
      return lacking.length > 0 ? t("lacks", { privileges: listed(lacking, t) }) : t("holdsAll", { privileges: listed(held, t) });
    }
    case "guests": {
      const { unseen, surplus } = because;
      const parts = [
        ...(unseen.length > 0 ? [t("unseen", { guests: listed(unseen, t) })] : []),
        ...(surplus.length > 0 ? [t("surplus", { guests: listed(surplus, t) })] : []),
      ];
      return parts.length === 0 ? t("exactly") : parts.join("; ");
    }
    case "existence":
      return t(because.exists ? "exists" : "missing");
    case "entry":
      return t(because.propagate === undefined ? "missing" : "exists");
    case "holders":
      return because.others.length === 0 ? t("nobodyElse") : t("others", { logins: listed(because.others, t) });
  }
}
