import { useState } from "react";
import { useControlSend, useSandbox } from "../../api/controls";
import { useAcl } from "../../api/permissions";
import type { AclRow } from "../../api/schemas/permissions";
import { useSend } from "../../api/send";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { entryId } from "./entry";
import { type Entry, type Replaced, replaceEntry } from "./replaceEntry";

/** Changes an entry and tells how it ended; a success offers Undo of all its steps where the sandbox can. */
export function useReplace(onDone: (id: string) => void) {
  const t = useText("permissions");
  const common = useText("common");
  const acl = useAcl();
  const send = useSend();
  const show = useToast();
  const sandbox = useSandbox();
  const undo = useControlSend("history.undo");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Exclude<Replaced, { outcome: "done" }>>();

  const takeBack = async (steps: number) => {
    for (let step = 0; step < steps; step += 1) await undo.mutateAsync(undefined);
  };
  const replace = async (from: AclRow, to: Entry): Promise<void> => {
    setBusy(true);
    setFailed(undefined);
    const before = acl.data?.find((row) => entryId(row) === entryId(to));
    const result = await replaceEntry(from, to, before, (call) => send.mutateAsync([call]));
    setBusy(false);
    if (result.outcome !== "done") {
      setFailed(result);
      return;
    }
    const action =
      sandbox === undefined ? undefined : { label: common("undo"), onClick: () => void takeBack(result.calls) };
    show({ text: t("saved", { path: to.path }), tone: "success", action });
    onDone(entryId(to));
  };
  return { replace, busy, failed };
}
