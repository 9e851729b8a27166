import { useRealms } from "../../api/realms";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { syncCall } from "../../widgets/realmSync/syncCall";
import { createCalls, type JobRow, jobValues, NEW_JOB, syncOf, updateCalls } from "./jobForm";
import { directoriesOf } from "./jobState";
import type { JobDialogName } from "./search";

interface JobsToolbarProps {
  readonly selected: JobRow | undefined;
  readonly onOpen: (dialog: JobDialogName) => void;
  readonly onRun: (job: JobRow) => void;
}

/** The buttons of Realm Sync Jobs (gui.md section 12.2). */
export function JobsToolbar({ selected, onOpen, onRun }: JobsToolbarProps) {
  const t = useText("realms");
  const why = useText("access");
  const realms = useRealms();
  const directories = directoriesOf(realms.data ?? []);
  const [only] = directories;
  const nothing = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const none = realms.data !== undefined && only === undefined ? { text: t("jobs.noRealm") } : undefined;
  // With several realms the dialog says for which of them a job may be created.
  const realm = directories.length === 1 ? only?.realm : undefined;
  const id = selected?.id ?? "";
  return (
    <Toolbar label={t("jobs.toolbar")}>
      <CallButton
        label={t("add")}
        icon="add"
        call={realm === undefined ? undefined : createCalls("", { ...NEW_JOB, realm })[0]}
        reason={none}
        onClick={() => onOpen("job-create")}
      />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={selected === undefined ? undefined : updateCalls(id, jobValues(selected))[0]}
        reason={nothing}
        onClick={() => onOpen("job-edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "jobs.delete", params: { id } }}
        reason={nothing}
        onClick={() => onOpen("job-remove")}
      />
      <CallButton
        label={t("jobs.runNow")}
        icon="play"
        call={selected === undefined ? undefined : syncCall(selected.realm, syncOf(selected), false)}
        asks
        reason={nothing}
        onClick={() => {
          if (selected !== undefined) onRun(selected);
        }}
      />
    </Toolbar>
  );
}
