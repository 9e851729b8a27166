import { useMemo, useState } from "react";
import { fixCalls, findingId } from "../../access/findings/findingCalls";
import { useFindings } from "../../access/findings/useFindings";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Progress } from "../../components/feedback/Progress";
import type { Finding } from "../../engine/findings/finding";
import { DataGrid } from "../../components/grid/DataGrid";
import { FacetBar } from "../../components/grid/FacetBar";
import { ActionButton } from "../../components/actions/ActionButton";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { UnknownNotice } from "../../widgets/effect/UnknownNotice";
import { findingColumns, type RankedFinding } from "./columns";
import { FindingDetail } from "./FindingDetail";
import { findingText, reasonText } from "./findingText";
import { type FindingsAddress, search } from "./search";

/** Versions that one may mean to move to. */
const VERSIONS: Readonly<Record<string, 6 | 7 | 8 | 9>> = { 6: 6, 7: 7, 8: 8, 9: 9 };
const NONE: readonly never[] = [];

const rowId = ({ finding }: RankedFinding) => findingId(finding);

function keptBy({ kind, fix }: FindingsAddress): ((row: RankedFinding) => boolean) | undefined {
  if (kind === undefined && fix === undefined) return undefined;
  return ({ finding }) => {
    const fixable = finding.fix.length > 0 ? "yes" : "no";
    return (kind === undefined || finding.kind === kind) && (fix === undefined || fix === fixable);
  };
}

/** What is being fixed stays while it is asked about: the first of several calls may end the finding already. */
function useFixing(chosen: Finding | undefined, open: boolean): Finding | undefined {
  const [held, setHeld] = useState<Finding>();
  const fixing = open ? (held ?? chosen) : undefined;
  if (held !== fixing) setHeld(fixing);
  return fixing;
}

/** What may be wrong with the configuration, worst first, each with its fix (understanding.md "Findings"). */
export function FindingsView() {
  const t = useText("findings");
  const [address, setAddress] = useAddress(search);
  const state = useFindings(VERSIONS[address.version ?? ""]);
  const { findings } = state;
  const rows = useMemo(() => findings?.map((finding, rank) => ({ rank, finding })), [findings]);
  const columns = useMemo(() => findingColumns(t), [t]);
  const { kind, fix } = address;
  const keep = useMemo(() => keptBy({ kind, fix }), [kind, fix]);
  const chosen = findings?.find((finding) => findingId(finding) === address.sel);
  const fixing = useFixing(chosen, address.dialog === "fix");
  if (state.gaps.length > 0) return <UnknownNotice lead={t("unknown")} gaps={state.gaps} />;
  return (
    <div style={{ display: "flex", flexDirection: "column", flex: 1, minHeight: 0 }}>
      <Standing state={state} />
      <div style={{ display: "flex", flex: "1 1 260px", minHeight: 200 }}>
        <DataGrid
          id="findings"
          label={t("title")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          sort={{ id: "weight", desc: false }}
          selected={address.sel}
          onSelect={(sel) => setAddress({ sel }, "replace")}
          onOpen={(row) => setAddress({ sel: rowId(row), ...(row.finding.fix.length > 0 && { dialog: "fix" }) })}
          search={address.q ?? ""}
          onSearch={(q) => setAddress({ q }, "replace")}
          keep={keep}
          facets={<Facets rows={rows ?? NONE} version={state.version} address={address} setAddress={(patch) => setAddress(patch, "replace")} />}
          empty={
            <EmptyState icon="ok" title={t("none")}>
              {t("noneHint")}
            </EmptyState>
          }
        />
      </div>
      {chosen === undefined ? null : (
        <div style={{ padding: 8, overflow: "auto", flex: "0 1 auto", maxHeight: "50%" }}>
          <FindingDetail finding={chosen} onFix={() => setAddress({ dialog: "fix" })} />
        </div>
      )}
      {fixing === undefined || fixing.fix.length === 0 ? null : (
        <ConfirmCalls
          title={t("fixTitle", { name: findingText(fixing, "name", t) })}
          question={[findingText(fixing, "text", t), reasonText(fixing, t) ?? "", findingText(fixing, "next", t), t("fixQuestion")].join(" ")}
          confirmLabel={t("send")}
          danger={!fixing.harmless}
          calls={fixCalls(fixing)}
          success={t("done", { name: findingText(fixing, "name", t) })}
          onDone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
          onClose={() => setAddress({ dialog: undefined }, "replace")}
        />
      )}
    </div>
  );
}

function Standing({ state }: { readonly state: ReturnType<typeof useFindings> }) {
  const t = useText("findings");
  if (state.running) return <Progress label={t("working")} value={state.progress} onStop={state.stop} />;
  const again = <ActionButton label={t("again")} icon="refresh" onClick={state.again} />;
  if (state.failed) {
    return (
      <Banner tone="error" action={again}>
        {t("failed")}
      </Banner>
    );
  }
  if (state.findings !== undefined && state.progress < 1) {
    return (
      <Banner tone="warning" action={again}>
        {t("stopped")}
      </Banner>
    );
  }
  return state.complete || state.findings === undefined ? null : <Banner tone="info">{t("partial")}</Banner>;
}

const SUITABLE = ["6", "7", "8", "9"] as const;

interface FacetsProps {
  readonly version: number | undefined;
  readonly rows: readonly RankedFinding[];
  readonly address: FindingsAddress;
  readonly setAddress: (patch: Partial<FindingsAddress>) => void;
}

function Facets({ rows, version, address, setAddress }: FacetsProps) {
  const t = useText("findings");
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { finding } of rows) {
    const count = (counts.get(finding.kind)?.count ?? 0) + 1;
    counts.set(finding.kind, { name: findingText(finding, "name", t), count });
  }
  const kinds = [...counts].map(([value, values]) => ({ value, label: t("ofKind", { ...values }) }));
  return (
    <FacetBar
      label={t("facets")}
      facets={[
        {
          id: "kind",
          label: t("kind"),
          value: address.kind ?? "",
          options: [{ value: "", label: t("allKinds", { count: rows.length }) }, ...kinds],
          onChange: (kind) => setAddress({ kind: kind === "" ? undefined : kind }),
        },
        {
          id: "fix",
          label: t("fixable"),
          value: address.fix ?? "",
          options: [
            { value: "", label: t("any") },
            { value: "yes", label: t("withFix") },
            { value: "no", label: t("withoutFix") },
          ],
          onChange: (fix) => setAddress({ fix: fix === "yes" || fix === "no" ? fix : undefined }),
        },
        {
          id: "version",
          label: t("version"),
          value: address.version ?? "",
          options: [
            { value: "", label: t("ownVersion", { version: version ?? "" }) },
            ...SUITABLE.filter((one) => Number(one) !== version).map((one) => ({ value: one, label: one })),
          ],
          onChange: (chosen) => setAddress({ version: SUITABLE.find((one) => one === chosen) }),
        },
      ]}
    />
  );
}
