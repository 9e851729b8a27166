import { type ReactNode, useState } from "react";
import { type DefaultValues, type FieldErrors, type FieldValues, type Path, useForm, type UseFormReturn } from "react-hook-form";
import { ControlError } from "../../api/controls";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { ControlFailure } from "./ControlFailure";
import { controlFaultText } from "./controlFault";

type Faults<Values extends FieldValues> = Partial<Record<Path<Values>, string | undefined>>;

interface ControlFormOptions<Values extends FieldValues> {
  readonly defaultValues: DefaultValues<Values>;
  readonly faults: (values: Values, t: Text<"sandbox">) => Faults<Values>;
  /** The form's field of the control's parameter, where there is one. */
  readonly fieldOf: (parameter: string) => Path<Values> | undefined;
  readonly send: (values: Values) => Promise<unknown>;
  readonly onDone: (values: Values) => void;
}

interface ControlForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly submit: () => Promise<void>;
  readonly loading: boolean;
  readonly submitError: ReactNode | undefined;
}

/** A form that becomes a control of the sandbox: its refusals land on their fields, and nothing entered is lost. */
export function useControlForm<Values extends FieldValues>(options: ControlFormOptions<Values>): ControlForm<Values> {
  const t = useText("sandbox");
  const [submitError, setSubmitError] = useState<ReactNode>();
  const form = useForm<Values>({
    defaultValues: options.defaultValues,
    mode: "onTouched",
    resolver: (values) => {
      const errors = errorsOf(options.faults(values, t));
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
  const submit = form.handleSubmit(async (values) => {
    setSubmitError(undefined);
    try {
      await options.send(values);
    } catch (error) {
      setSubmitError(refuse(error));
      return;
    }
    options.onDone(values);
  });
  const refuse = (error: unknown): ReactNode => {
    if (!(error instanceof ControlError)) return <ControlFailure error={error} />;
    const rest = error.faults.filter((fault) => {
      const field = options.fieldOf(fault.field);
      if (field !== undefined) form.setError(field, { type: "server", message: controlFaultText(fault, t) }, { shouldFocus: true });
      return field === undefined;
    });
    return rest.length > 0 ? <ControlFailure error={new ControlError(rest)} /> : <ErrorNotice title={t("fault.check")} />;
  };
  return { form, submit: () => submit(), loading: form.formState.isSubmitting, submitError };
}

function errorsOf<Values extends FieldValues>(faults: Faults<Values>): FieldErrors<Values> {
  const found = Object.entries<string | undefined>(faults).flatMap(([name, message]) =>
    message === undefined ? [] : [[name, { type: "fault", message }] as const],
  );
  return Object.fromEntries(found) as FieldErrors<Values>;
}
