import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type PathValue,
  set,
  useForm,
  type UseFormReturn,
  useWatch,
} from "react-hook-form";
import type { Call } from "../../api/endpoints/index";
import { ApiError } from "../../api/errors";
import { useSend } from "../../api/send";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { useRetoldFaults } from "./useRetoldFaults";
import { useSuccessToast } from "./useSuccessToast";

/** What a dialog that writes must say. */
export interface CallFormOptions<Values extends FieldValues> {
  readonly defaultValues: DefaultValues<Values>;
  /** Values that its address asks for: entered for the person, as if typed. */
  readonly fill?: Partial<Values>;
  /** The calls that the form stands for; also shown as their effect before they are sent. */
  readonly toCalls: (values: Values) => readonly Call[];
  /** Faults in words, by field, from the endpoint's own field schemas (see `fieldFault`). */
  readonly faults: (values: Values, t: Text<"errors">) => Partial<Record<Path<Values>, string | undefined>>;
  /** The server's parameter -> the form's field, where the names differ. */
  readonly fieldOf?: Readonly<Record<string, Path<Values>>>;
  /** What the toast says; nothing where a window tells of the success. */
  readonly success: (values: Values) => string | undefined;
  readonly onDone: (answers: readonly unknown[]) => void;
}

export interface CallForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** What the dialog's shell must know of the form. */
  readonly dialog: {
    readonly onSubmit: () => Promise<void>;
    readonly loading: boolean;
    readonly submitError: ReactNode | undefined;
    readonly dirty: boolean;
    readonly valid: boolean;
  };
  /** The calls as the form stands now; empty while it has faults. */
  readonly calls: readonly Call[];
  readonly reset: () => void;
}

/**
 * The one way a dialog becomes calls: checks each field in words, sends, puts the server's parameter errors on
 * their fields and the rest on top. What was entered stays until the calls succeeded.
 */
export function useCallForm<Values extends FieldValues>(options: CallFormOptions<Values>): CallForm<Values> {
  const t = useText("errors");
  const send = useSend();
  const toast = useSuccessToast();
  const [failure, setFailure] = useState<unknown>();
  const refused = useRef<Refusals>(new Map());
  const form = useForm<Values>({
    defaultValues: options.defaultValues,
    mode: "onTouched",
    resolver: (values) => {
      const errors = errorsOf<Values>({ ...stillRefused(refused.current, values), ...present(options.faults(values, t)) });
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
  useRetoldFaults(form);
  const fill = useRef(options.fill);
  const { setValue } = form;
  useEffect(() => {
    for (const [name, value] of Object.entries(fill.current ?? {})) {
      if (value !== undefined) setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true });
    }
  }, [setValue]);
  const values = useWatch({ control: form.control, compute: (all: Values) => all });
  const clean = Object.values(options.faults(values, t)).every((fault) => fault === undefined);
  const calls = clean ? options.toCalls(values) : [];

  const sent = async (values: Values) => {
    setFailure(undefined);
    try {
      const answers = await send.mutateAsync(options.toCalls(values));
      const said = options.success(values);
      if (said !== undefined) toast(said);
      options.onDone(answers);
    } catch (error) {
      setFailure(error);
      refused.current = refusalsOf(error, values, options.fieldOf ?? {});
      for (const [field, { message }] of refused.current) form.setError(field as Path<Values>, { type: "server", message });
    }
  };
  const submit = () => {
    refused.current = new Map();
    return form.handleSubmit(sent)();
  };

  return {
    form,
    dialog: {
      onSubmit: submit,
      loading: send.isPending,
      submitError: failure === undefined ? undefined : <FailureNotice error={failure} calls={calls} />,
      dirty: form.formState.isDirty,
      valid: Object.keys(form.formState.errors).length === 0,
    },
    calls,
    reset: () => {
      setFailure(undefined);
      form.reset();
    },
  };
}

function errorsOf<Values extends FieldValues>(faults: Readonly<Record<string, string>>): FieldErrors<Values> {
  const errors: FieldErrors<Values> = {};
  for (const [name, message] of Object.entries(faults)) set(errors, name, { type: "fault", message });
  return errors;
}

/** Fields whose value the server refused: what it said holds while the value stands. */
type Refusals = ReadonlyMap<string, { readonly value: unknown; readonly message: string }>;

function refusalsOf(error: unknown, values: FieldValues, fieldOf: Readonly<Record<string, string>>): Refusals {
  if (!(error instanceof ApiError) || error.failure.kind !== "refused") return new Map();
  const named = Object.entries(error.failure.errors).map(
    ([name, message]) => [Object.hasOwn(fieldOf, name) ? (fieldOf[name] ?? name) : name, message] as const,
  );
  const known = named.filter(([field]) => Object.hasOwn(values, field));
  return new Map(known.map(([field, message]) => [field, { value: values[field] as unknown, message }]));
}

function stillRefused(refusals: Refusals, values: FieldValues): Record<string, string> {
  const standing = [...refusals].filter(([field, { value }]) => values[field] === value);
  return Object.fromEntries(standing.map(([field, { message }]) => [field, message]));
}

function present(faults: { readonly [field: string]: string | undefined }): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
