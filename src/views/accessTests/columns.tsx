import type { AccessTest } from "../../access/tests/testStore";
import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import type { Verdict } from "../../engine/statement";
import { becauseText, type TestsText } from "./becauseText";

/** A test with its answer; none where it is not known. */
export interface CheckedTest {
  readonly test: AccessTest;
  readonly verdict: Verdict | undefined;
  /** Its privilege, where the server does not know it. */
  readonly unknown: string | undefined;
}

const MARKS = {
  fails: { icon: "error", color: tone.error },
  holds: { icon: "ok", color: tone.success },
  unknown: { icon: "question", color: tone.soft },
} as const;

type State = keyof typeof MARKS;

function stateOf({ verdict, unknown }: CheckedTest): State {
  if (verdict === undefined || unknown !== undefined) return "unknown";
  return verdict.holds ? "holds" : "fails";
}

function whyText({ verdict, unknown }: CheckedTest, t: TestsText): string {
  if (unknown !== undefined) return t("unknownPrivilege", { privilege: unknown });
  return verdict === undefined ? "" : becauseText(verdict, t);
}

const ORDER: Readonly<Record<State, number>> = { fails: 0, unknown: 1, holds: 2 };

/** The columns of the access tests, those that fail first. */
export function testColumns(t: TestsText): readonly Column<CheckedTest>[] {
  return [
    {
      id: "state",
      header: t("state"),
      value: (row) => ORDER[stateOf(row)],
      text: (row) => t(stateOf(row)),
      render: (row) => {
        const state = stateOf(row);
        const { icon, color } = MARKS[state];
        return (
          <span style={{ display: "inline-flex", alignItems: "center", gap: 6 }}>
            <span style={{ color, display: "inline-flex" }}>
              <Icon name={icon} />
            </span>
            {t(state)}
          </span>
        );
      },
      width: 100,
    },
    { id: "test", header: t("test"), value: ({ test }) => test.line, mono: true, flex: 2 },
    { id: "because", header: t("because"), value: (row) => whyText(row, t), flex: 1, wrap: true },
  ];
}
