import type { SandboxFault } from "../../api/sandbox/faults";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";

/** A fault with its place in the list, which is all that tells two equal ones apart. */
export interface FaultRow {
  readonly id: string;
  readonly fault: SandboxFault;
}

/** The columns of Faults. */
export function faultColumns(t: Text<"sandbox">): readonly Column<FaultRow>[] {
  return [
    {
      id: "target",
      header: t("faults.target"),
      value: ({ fault }) => fault.target,
      text: ({ fault }) => (fault.target === "*" ? t("faults.targetAll") : fault.target),
      render: ({ fault: { target } }) =>
        target === "*" ? t("faults.targetAll") : <code translate="no">{target}</code>,
      flex: 1,
      width: 200,
      hideable: false,
    },
    { id: "kind", header: t("faults.kind"), value: ({ fault }) => t(`faults.kinds.${fault.kind}`), width: 220 },
    {
      id: "ms",
      header: t("faults.wait"),
      value: ({ fault }) => fault.ms,
      text: ({ fault }) => (fault.ms === undefined ? "" : t("faults.ms", { ms: fault.ms })),
      width: 110,
      align: "end",
    },
    {
      id: "times",
      header: t("faults.times"),
      value: ({ fault }) => fault.times,
      text: ({ fault: { times } }) =>
        times === undefined ? t("faults.always") : t("faults.timesLeft", { count: times }),
      width: 150,
    },
  ];
}
