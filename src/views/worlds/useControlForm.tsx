import { type ReactNode, useRef, useState } from "react";
import type { DefaultValues, FieldErrors, FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useForm } from "react-hook-form";
import { ControlError } from "../../api/controlError";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useRetoldFaults } from "../../widgets/form/useRetoldFaults";
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

/** What the sandbox refused, by field: it holds until the value changes or is sent again. */
type Refused = ReadonlyMap<string, { readonly value: unknown; readonly message: string }>;

/** A form that becomes a control of the sandbox: its refusals land on their fields, and nothing entered is lost. */
export function useControlForm<Values extends FieldValues>(options: ControlFormOptions<Values>): ControlForm<Values> {
  const t = useText("sandbox");
  const [submitError, setSubmitError] = useState<ReactNode>();
  const refused = useRef<Refused>(new Map());
  const form = useForm<Values>({
    defaultValues: options.defaultValues,
    mode: "onTouched",
    resolver: (values) => {
      const held = [...refused.current].filter(([name, { value }]) => values[name] === value);
      const errors: FieldErrors<Values> = {
        ...errorsOf(held.map(([name, { message }]) => [name, message])),
        ...errorsOf(Object.entries<string | undefined>(options.faults(values, t))),
      };
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
  useRetoldFaults(form);
  const refuse = (error: unknown, values: Values): ReactNode => {
    if (!(error instanceof ControlError)) return <ControlFailure error={error} />;
    const placed = error.faults.map((fault) => ({
      fault,
      field: options.fieldOf(fault.field),
      message: controlFaultText(fault, t),
    }));
    const onFields = placed.flatMap(({ field, message }) => (field === undefined ? [] : [{ field, message }]));
    refused.current = new Map(onFields.map(({ field, message }) => [field, { value: values[field], message }]));
    for (const { field, message } of onFields) form.setError(field, { type: "server", message });
    const [first] = onFields;
    if (first !== undefined) form.setFocus(first.field);
    const rest = placed.filter(({ field }) => field === undefined).map(({ fault }) => fault);
    if (rest.length > 0) return <ControlFailure error={new ControlError(rest)} />;
    return <ErrorNotice title={t("fault.check")} />;
  };
  const send = async (values: Values) => {
    setSubmitError(undefined);
    try {
      await options.send(values);
    } catch (error) {
      setSubmitError(refuse(error, values));
      return;
    }
    options.onDone(values);
  };
  const submit = async () => {
    refused.current = new Map();
    await form.handleSubmit(send)();
  };
  return { form, submit, loading: form.formState.isSubmitting, submitError };
}

function errorsOf<Values extends FieldValues>(
  faults: readonly (readonly [string, string | undefined])[],
): FieldErrors<Values> {
  const found = faults.flatMap(([name, message]) =>
    message === undefined ? [] : [[name, { type: "fault", message }] as const],
  );
  return Object.fromEntries(found) as FieldErrors<Values>;
}
