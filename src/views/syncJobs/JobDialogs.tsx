import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { JobCreate } from "./JobCreate";
import { JobEdit } from "./JobEdit";
import type { JobRow } from "./jobForm";
import type { JobDialogName } from "./search";

interface JobDialogsProps {
  readonly dialog: JobDialogName | undefined;
  readonly selected: JobRow | undefined;
  /** Closes the dialog and selects this job, or none. */
  readonly onDone: (select: string | undefined) => void;
  readonly onClose: () => void;
}

/** The dialog of a sync job that the address names. */
export function JobDialogs({ dialog, selected, onDone, onClose }: JobDialogsProps) {
  const t = useText("realms");
  if (dialog === "job-create") return <JobCreate onDone={onDone} onClose={onClose} />;
  if (dialog === undefined || selected === undefined) return null;
  const { id, realm } = selected;
  if (dialog === "job-edit") return <JobEdit key={id} id={id} onClose={onClose} />;
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={t("jobs.removeQuestion", { id, realm })}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "jobs.delete", params: { id } }]}
      success={t("jobs.removed", { realm })}
      onDone={() => onDone(undefined)}
      onClose={onClose}
    />
  );
}
