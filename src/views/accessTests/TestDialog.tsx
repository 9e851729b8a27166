import { useEffect, useMemo } from "react";
import { type FieldErrors, useForm, useWatch } from "react-hook-form";
import { readLine } from "../../access/tests/statementLine";
import { useTestResults } from "../../access/tests/useTestResults";
import { useGroups } from "../../api/groups";
import { useRoles } from "../../api/roles";
import { useUsers } from "../../api/users";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import type { Statement } from "../../engine/statement";
import { useText } from "../../i18n/useText";
import { usePathSuggestions } from "../../widgets/acl/usePathSuggestions";
import { useRetoldFaults } from "../../widgets/form/useRetoldFaults";
import { namesOf } from "../../widgets/select/namesOf";
import { subjectRows } from "../../widgets/select/subjectRows";
import { becauseText } from "./becauseText";
import { lineFromParts, type TestValues, valuesOf, VERBS } from "./testForm";

interface TestDialogProps {
  /** The line to begin with; empty for a new test. */
  readonly line: string;
  readonly isNew: boolean;
  readonly onSave: (statement: Statement) => void;
  readonly onClose: () => void;
}

const NONE: readonly never[] = [];

function useSuggestions() {
  const users = useUsers().data ?? NONE;
  const groups = useGroups().data ?? NONE;
  const roles = useRoles().data ?? NONE;
  const subjects = useMemo(
    () => subjectRows(users, groups).map(({ id, note }) => ({ value: id, ...(note !== "" && { description: note }) })),
    [users, groups],
  );
  const rights = useMemo(() => {
    const all = namesOf(roles.find(({ roleid }) => roleid === "Administrator")?.privs);
    return [...all.toSorted(), ...roles.map(({ roleid }) => roleid)].map((value) => ({ value }));
  }, [roles]);
  return { subjects, rights, paths: usePathSuggestions() };
}

/** **Add / Edit: Access test**: by its parts or as the line that they make, with its answer at the moment. */
export function TestDialog({ line, isNew, onSave, onClose }: TestDialogProps) {
  const t = useText("accessTests");
  const common = useText("common");
  const { subjects, rights, paths } = useSuggestions();
  const form = useForm<TestValues>({
    defaultValues: valuesOf(line),
    mode: "onTouched",
    resolver: (values) => {
      const read = readLine(values.line);
      if ("statement" in read) return { values, errors: {} };
      const errors: FieldErrors<TestValues> = { line: { type: "fault", message: t(`faults.${read.fault}`) } };
      return { values: {}, errors };
    },
  });
  useRetoldFaults(form);
  const { control, formState, setValue } = form;
  const [verb, subject, right, path, guests] = useWatch({ control, name: ["verb", "subject", "right", "path", "guests"] });
  const made = lineFromParts({ verb, subject, right, path, guests, line: "" });
  useEffect(() => {
    if (made !== "") setValue("line", made, { shouldDirty: true, shouldValidate: true });
  }, [made, setValue]);
  const written = useWatch({ control, name: "line" });
  const submit = form.handleSubmit((values) => {
    const read = readLine(values.line);
    if ("statement" in read) onSave(read.statement);
  });
  return (
    <FormDialog
      open
      width={620}
      title={t(isNew ? "addTitle" : "editTitle")}
      submitLabel={isNew ? t("add") : common("ok")}
      onClose={onClose}
      onSubmit={() => void submit()}
      loading={false}
      submitError={undefined}
      dirty={formState.isDirty}
      valid={Object.keys(formState.errors).length === 0}
      effect={<Now line={written} />}
    >
      <ChoiceField
        control={control}
        name="verb"
        label={t("verb")}
        options={VERBS.map((value) => ({ value, label: t(`verbs.${value}`) }))}
      />
      <FreeChoiceField
        control={control}
        name="subject"
        label={t("subject")}
        mono
        suggestions={subjects}
        helper={t(verb === "nobody" ? "subjectsHint" : "subjectHint")}
      />
      {verb === "sees" ? (
        <TextField control={control} name="guests" label={t("guests")} mono helper={t("guestsHint")} />
      ) : (
        <>
          <FreeChoiceField control={control} name="right" label={t("right")} mono suggestions={rights} />
          <FreeChoiceField control={control} name="path" label={t("path")} mono suggestions={paths} />
        </>
      )}
      <TextField control={control} name="line" label={t("line")} required mono helper={t("lineHint")} />
    </FormDialog>
  );
}

function Now({ line }: { readonly line: string }) {
  const t = useText("accessTests");
  const tests = useMemo(() => {
    const read = readLine(line);
    return "statement" in read ? [{ line, statement: read.statement }] : [];
  }, [line]);
  const { verdicts, gaps, unknown } = useTestResults(tests);
  const [privilege] = unknown;
  const [verdict] = tests.length === 0 ? [] : (verdicts ?? []);
  if (privilege !== undefined) return <Banner tone="warning">{t("unknownPrivilege", { privilege })}</Banner>;
  const told = verdict === undefined ? "" : `: ${t(verdict.holds ? "holds" : "fails")} (${becauseText(verdict, t)})`;
  const text = gaps.length > 0 ? `: ${t("unknown")}` : told === "" ? ": –" : told;
  return <Banner tone={verdict?.holds === false ? "warning" : "info"}>{`${t("now")}${text}`}</Banner>;
}
