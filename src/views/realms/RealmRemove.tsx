import { realmLeftovers } from "../../access/realmLeftovers";
import { useKnownModel } from "../../access/useKnownModel";
import { useAnswer } from "../../api/query";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface RealmRemoveProps {
  readonly realm: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a realm goes, and says what of it stays without use (gui.md section 11.1). */
export function RealmRemove({ realm, onDone, onClose }: RealmRemoveProps) {
  const t = useText("realms");
  const known = useKnownModel();
  const jobs = useAnswer("jobs.list", {});
  const left = known === undefined ? undefined : realmLeftovers(known.model, realm);
  const orphaned = (jobs.data ?? []).filter((job) => job.realm === realm);
  const sentences = [
    t("removeQuestion", { id: realm }),
    ...(left === undefined || left.groups === 0 ? [] : [t("leftGroups", { count: left.groups })]),
    ...(left === undefined || left.tokens === 0 ? [] : [t("leftTokens", { count: left.tokens })]),
    ...(left === undefined || left.entries === 0 ? [] : [t("leftEntries", { count: left.entries })]),
    ...(orphaned.length === 0 ? [] : [t("leftJobs", { count: orphaned.length })]),
  ];
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={sentences.join(" ")}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "realms.delete", params: { realm } }]}
      success={t("removed", { id: realm })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
