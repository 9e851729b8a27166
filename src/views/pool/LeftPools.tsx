import type { ResourceRow } from "../../api/schemas/resources";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

/** The pools that ticked guests would leave, each with the guests that leave it. */
export function LeftPools({ picked }: { readonly picked: readonly ResourceRow[] }) {
  const t = useText("pools");
  const homes = [...new Set(picked.flatMap((row) => row.pool ?? []))];
  if (homes.length === 0) return null;
  const guestsOf = (pool: string) => {
    const leaving = picked.filter((row) => row.pool === pool);
    return leaving.map((row) => `${String(row.vmid ?? "")} (${row.name ?? ""})`).join(", ");
  };
  return (
    <Banner tone="warning">
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {homes.map((pool) => (
          <li key={pool}>{t("leaves", { guests: guestsOf(pool), pool, path: `/pool/${pool}` })}</li>
        ))}
      </ul>
    </Banner>
  );
}
