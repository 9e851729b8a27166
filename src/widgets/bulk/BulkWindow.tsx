import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import type { Perform, Step, StepResult } from "../../api/sendEach";
import { ActionButton } from "../../components/actions/ActionButton";
import { WindowFrame } from "../../components/dialog/WindowFrame";
import { WindowBody, WindowFoot } from "../../components/dialog/WindowParts";
import { Progress } from "../../components/feedback/Progress";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { EffectSlot } from "../effect/EffectSlot";
import { BulkReport } from "./BulkReport";
import { NameList } from "./NameList";
import { NothingTicked } from "./NothingTicked";
import { leftOver, useBulk } from "./useBulk";
import { useUndoSteps } from "./useUndoSteps";

interface BulkWindowProps {
  readonly title: string;
  /** What will happen, in full. */
  readonly question: string;
  readonly confirmLabel: string;
  readonly danger: boolean;
  /** How many rows are ticked: none, where the address was opened by itself. */
  readonly ticked: number;
  /** One per object that something is done to. */
  readonly steps: readonly Step[];
  /** Why it cannot begin. */
  readonly reason?: string | undefined;
  readonly perform?: Perform;
  readonly describe?: (error: unknown) => ReactNode | undefined;
  /** Fields that are asked for before. */
  readonly children?: ReactNode;
  /** With the ids of the steps that are not done; `undefined` where nothing was begun. */
  readonly onClose: (left: readonly string[] | undefined) => void;
}

/** Asks once before many objects are changed, shows how far it is, can be stopped, and reports what failed. */
export function BulkWindow(props: BulkWindowProps) {
  const { title, question, confirmLabel, danger, steps, perform, describe, children, onClose } = props;
  const t = useText("bulk");
  const common = useText("common");
  const toast = useToast();
  const undoOf = useUndoSteps();
  const { state, start, stop } = useBulk(perform);
  const begin = async (todo: readonly Step[], before?: readonly StepResult[]) => {
    const results = await start(todo, before);
    if (leftOver(results).length > 0) return;
    const undo = undoOf(results.reduce((sum, { step }) => sum + step.calls.length, 0));
    const action = undo === undefined ? undefined : { label: common("undo"), onClick: undo };
    toast({ text: t("allDone", { count: results.length }), tone: "success", action });
    onClose([]);
  };
  const close = () => {
    if (state.phase === "running") stop();
    else onClose(state.phase === "over" ? leftOver(state.results) : undefined);
  };
  if (state.phase === "asking" && props.ticked === 0) return <NothingTicked title={title} onClose={close} />;
  const reason = props.reason ?? (steps.length === 0 ? t("nothing") : undefined);
  return (
    <WindowFrame open title={title} width={520} onClose={close}>
      <WindowBody>
        {state.phase === "asking" ? (
          <>
            <p style={{ margin: 0, overflowWrap: "anywhere" }}>{question}</p>
            {children}
            {steps.length === 0 ? null : <NameList label={t("meant")} names={steps.map(({ label }) => label)} />}
            <EffectSlot calls={reason === undefined ? steps.flatMap(({ calls }) => calls) : []} reserve={steps.length > 0} />
          </>
        ) : null}
        {state.phase === "running" ? (
          <Progress
            label={t(state.stopping ? "stopping" : "progress", { done: state.done, total: state.total })}
            value={state.done / state.total}
            onStop={stop}
          />
        ) : null}
        {state.phase === "over" ? <BulkReport results={state.results} describe={describe} /> : null}
      </WindowBody>
      <WindowFoot>
        {state.phase === "asking" ? (
          <>
            <Button variant="outlined" autoFocus={danger} onClick={close}>
              {common("cancel")}
            </Button>
            <ActionButton
              variant="contained"
              danger={danger}
              label={confirmLabel}
              disabledReason={reason === undefined ? undefined : { text: reason }}
              onClick={() => void begin(steps)}
            />
          </>
        ) : null}
        {state.phase === "over" ? (
          <>
            <Button
              variant="outlined"
              onClick={() => {
                const left = new Set(leftOver(state.results));
                void begin(state.results.map(({ step }) => step).filter(({ id }) => left.has(id)), state.results);
              }}
            >
              {t("again")}
            </Button>
            <Button variant="contained" autoFocus onClick={close}>
              {common("close")}
            </Button>
          </>
        ) : null}
      </WindowFoot>
    </WindowFrame>
  );
}
