import { type Need, useNeeds } from "../../access/needs";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { Guest } from "../../widgets/guest/guest";
import { NeedLines } from "../../widgets/need/NeedLines";
import type { ConfigRow } from "./configRows";

interface RowNeedProps {
  readonly guest: Guest;
  readonly row: ConfigRow;
  /** What else the entered value takes, such as a bridge. */
  readonly more?: readonly Need[];
}

const NONE: readonly Need[] = [];

/** What changing an option takes, and what the acting login holds of it. */
export function RowNeed({ guest, row, more = NONE }: RowNeedProps) {
  const t = useText("guests");
  const own = row.need.kind === "root-only" ? [] : ownNeeds(row.need, `/vms/${guest.vmid}`);
  const needs = [...own, ...more];
  const states = useNeeds(needs);
  if (row.need.kind === "root-only") return <Banner tone="info">{t("rootOnly")}</Banner>;
  return <NeedLines needs={needs.map((need, at) => ({ need, state: states[at] ?? "unknown" }))} />;
}

function ownNeeds(
  { privileges, any }: { readonly privileges: readonly string[]; readonly any: boolean },
  path: string,
): readonly Need[] {
  if (any) return [{ privileges, paths: [path] }];
  return privileges.map((privilege) => ({ privileges: [privilege], paths: [path] }));
}
