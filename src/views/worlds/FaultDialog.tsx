import { FAULT_KINDS, type SandboxFault } from "../../api/sandbox/faults";
import { useControlSend } from "../../api/controls";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useToast } from "../../components/feedback/toast";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { useText } from "../../i18n/useText";
import { faultFaults, faultOf, type FaultValues, faultValues, NEW_FAULT, TARGETS } from "./faultForm";
import { useControlForm } from "./useControlForm";

interface FaultDialogProps {
  /** All that are set. */
  readonly faults: readonly SandboxFault[];
  /** The place of the one that is edited; absent: a new one. */
  readonly at?: number | undefined;
  readonly onClose: () => void;
}

/** **Add: Fault** and **Edit: Fault**. */
export function FaultDialog({ faults, at, onClose }: FaultDialogProps) {
  const t = useText("sandbox");
  const toast = useToast();
  const set = useControlSend("faults.set");
  const before = at === undefined ? undefined : faults[at];
  const { form, ...state } = useControlForm<FaultValues>({
    defaultValues: before === undefined ? NEW_FAULT : faultValues(before),
    faults: faultFaults,
    fieldOf: (parameter) => (["target", "kind", "ms", "times"] as const).find((name) => parameter.endsWith(`.${name}`)),
    send: (values) => {
      const fault = faultOf(values);
      return set.mutateAsync({ faults: at === undefined ? [...faults, fault] : faults.with(at, fault) });
    },
    onDone: () => {
      toast({ text: t(at === undefined ? "faults.added" : "faults.saved"), tone: "success" });
      onClose();
    },
  });
  const { control, formState } = form;
  const kinds = FAULT_KINDS.map((value) => ({
    value,
    label: t(`faults.kinds.${value}`),
    description: t(`faults.kindHints.${value}`),
  }));
  const all = { value: "*", description: t("faults.targetAll") };
  return (
    <FormDialog
      open
      title={t(at === undefined ? "faults.addTitle" : "faults.editTitle")}
      submitLabel={t(at === undefined ? "faults.add" : "faults.ok")}
      requireChange={at !== undefined}
      dirty={formState.isDirty}
      valid={Object.keys(formState.errors).length === 0}
      onSubmit={() => void state.submit()}
      onReset={() => form.reset()}
      onClose={onClose}
      loading={state.loading}
      submitError={state.submitError}
    >
      <FreeChoiceField
        control={control}
        name="target"
        label={t("faults.target")}
        helper={t("faults.targetHint")}
        suggestions={[all, ...TARGETS]}
        required
        mono
      />
      <ChoiceField control={control} name="kind" label={t("faults.kind")} options={kinds} required />
      {form.watch("kind") === "latency" ? (
        <NumberField
          control={control}
          name="ms"
          label={t("faults.msField")}
          min={0}
          max={600_000}
          step={100}
          required
        />
      ) : null}
      <NumberField
        control={control}
        name="times"
        label={t("faults.timesField")}
        helper={t("faults.timesHint")}
        min={1}
      />
    </FormDialog>
  );
}
