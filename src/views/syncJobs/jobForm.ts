import type { Call, CallAnswer } from "../../api/endpoints/index";
import { jobSettings } from "../../api/schemas/jobs";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { storedChoice } from "../../widgets/realmSync/stored";
import { syncSettingsOf } from "../../widgets/realmSync/syncCall";
import { readVanished, SCOPES, type SyncDefaults } from "../../widgets/realmSync/syncDefaults";

export type JobRow = CallAnswer<"jobs.list">[number];
type JobRecord = CallAnswer<"jobs.read">;

/** The form of a sync job (gui.md section 12.3). */
export interface JobValues extends SyncDefaults {
  readonly realm: string;
  readonly schedule: string;
  readonly enabled: boolean;
  readonly comment: string;
}

/** A job's form before anything is entered. */
export const NEW_JOB: JobValues = {
  realm: "",
  schedule: "",
  enabled: true,
  comment: "",
  scope: "",
  enableNew: "",
  vanishedAcl: false,
  vanishedEntry: false,
  vanishedProperties: false,
};

/** What a job syncs with, as fields. */
export function syncOf(job: Pick<JobRecord, "scope" | "enable-new" | "remove-vanished">): SyncDefaults {
  const enableNew = job["enable-new"];
  return {
    scope: storedChoice(job.scope ?? "", SCOPES),
    enableNew: enableNew === undefined ? "" : enableNew ? "1" : "0",
    ...readVanished(job["remove-vanished"] ?? ""),
  };
}

/** A stored job as its form shows it. */
export function jobValues(job: JobRecord): JobValues {
  const { realm, schedule, enabled = true, comment = "" } = job;
  return { realm, schedule, enabled, comment, ...syncOf(job) };
}

/** Faults in words, by field. */
export function jobFaults(values: JobValues, t: Text<"errors">) {
  return {
    realm: values.realm === "" ? t("field.missing") : undefined,
    schedule: fieldFault(jobSettings.schedule, values.schedule, t, true),
    scope: values.scope === "" ? t("field.missing") : undefined,
    comment: fieldFault(jobSettings.comment, values.comment, t),
  };
}

function settingsOf(values: JobValues) {
  const { schedule, enabled, comment } = values;
  return { schedule, enabled, ...syncSettingsOf(values), ...(comment !== "" && { comment }) };
}

/** The call that creates a job. */
export function createCalls(id: string, values: JobValues): readonly Call[] {
  return [{ name: "jobs.create", params: { id, realm: values.realm, ...settingsOf(values) } }];
}

/** The call that changes a job; its realm is fixed, an emptied comment is unset. */
export function updateCalls(id: string, values: JobValues): readonly Call[] {
  const unset = values.comment === "" ? { delete: ["comment"] } : {};
  return [{ name: "jobs.update", params: { id, ...settingsOf(values), ...unset } }];
}

/** A job's id, which nobody chooses: `realmsync-` and half of a random UUID. */
export function newJobId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `realmsync-${hex.slice(0, 8)}-${hex.slice(8)}`;
}
