import type { Need } from "../../access/needs";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { Guest } from "../../widgets/guest/guest";
import { HeldLines } from "../../widgets/need/HeldLines";
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
  if (row.need.kind === "root-only") return <Banner tone="info">{t("rootOnly")}</Banner>;
  return <HeldLines needs={needs} />;
}

function ownNeeds(
  { privileges, any }: { readonly privileges: readonly string[]; readonly any: boolean },
  path: string,
): readonly Need[] {
  if (any) return [{ privileges, paths: [path] }];
  return privileges.map((privilege) => ({ privileges: [privilege], paths: [path] }));
}
