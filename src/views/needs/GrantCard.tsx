import { useMemo } from "react";
import { callOf } from "../../access/effect/changeOf";
import { commandOfChange } from "../../access/effect/commandOf";
import type { Change } from "../../engine/changes/change";
import { CommandBlock } from "../../components/code/CommandBlock";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface GrantCardProps {
  readonly title: string;
  /** What is made, in a sentence. */
  readonly about: string;
  readonly changes: readonly Change[];
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly success: string;
}

/** Roles and entries that are ready to be made: as commands, and by a button that first shows their effect. */
export function GrantCard({ title, about, changes, asking, onAsk, success }: GrantCardProps) {
  const t = useText("needs");
  const calls = useMemo(() => changes.map(callOf), [changes]);
  const commands = useMemo(() => changes.map(commandOfChange).join("\n"), [changes]);
  const [first] = calls;
  return (
    <Card
      title={title}
      actions={<CallButton label={t("make")} icon="add" call={first} onClick={() => onAsk(true)} />}
    >
      <p style={{ margin: "0 0 8px" }}>{about}</p>
      <CommandBlock label={t("commands")} text={commands} />
      {asking ? (
        <ConfirmCalls
          title={title}
          question={t("question")}
          confirmLabel={t("send")}
          danger={false}
          calls={calls}
          success={success}
          onDone={() => onAsk(false)}
          onClose={() => onAsk(false)}
        />
      ) : null}
    </Card>
  );
}
