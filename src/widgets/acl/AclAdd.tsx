import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import { useAcl } from "../../api/permissions";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../action/useReason";
import { EffectSlot } from "../effect/EffectSlot";
import { given, useFill } from "../form/fill";
import { useCallForm } from "../form/useCallForm";
import { AclFields } from "./AclFields";
import { aclFaults, type AclValues, entryOf } from "./aclForm";
import { entryId, setCall, type SubjectKind, subjectText } from "./entry";
import { RootNote } from "./RootNote";

interface AclAddProps {
  /** The kind of subject to begin with. */
  readonly first: SubjectKind;
  readonly fixedPath: string | undefined;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** **Add: Group / User / API Token Permission** (gui.md section 13.3) in one dialog; no role is preset. */
export function AclAdd({ first, fixedPath, onDone, onClose }: AclAddProps) {
  const t = useText("permissions");
  const acl = useAcl();
  const { path, subject, roleid, propagate } = useFill();
  const call = useCallForm<AclValues>({
    defaultValues: { kind: first, path: fixedPath ?? "", subject: "", roleid: "", propagate: true },
    fill: given({ path: fixedPath === undefined ? path : undefined, subject, roleid, propagate }),
    toCalls: (values) => [setCall(entryOf(values))],
    faults: (values, errors) => aclFaults(values, { t, errors }, fixedPath),
    fieldOf: { roles: "roleid", role: "roleid", users: "subject", groups: "subject", tokens: "subject" },
    success: (values) => {
      const entry = entryOf(values);
      return t("created", { subject: subjectText(entry), role: entry.roleid, path: entry.path });
    },
    onDone: () => onDone(entryId(entryOf(call.form.getValues()))),
  });
  const { control, setValue } = call.form;
  const kind = useWatch({ control, name: "kind" });
  const before = useRef(kind);
  useEffect(() => {
    if (before.current !== kind) setValue("subject", "");
    before.current = kind;
  }, [kind, setValue]);
  const reason = useReason(call.calls[0]);
  const id = entryId(entryOf(call.form.getValues()));
  const exists = acl.data?.some((row) => entryId(row) === id) === true;
  return (
    <FormDialog
      open
      title={t(`addTitles.${kind}`)}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={
        <>
          <RootNote control={control} kind={kind} />
          {exists ? <Banner tone="info">{t("overwrites")}</Banner> : null}
          <EffectSlot calls={call.calls} />
        </>
      }
    >
      <AclFields control={control} kind={kind} anyKind fixedPath={fixedPath} />
    </FormDialog>
  );
}
