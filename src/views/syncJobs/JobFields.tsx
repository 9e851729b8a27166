import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { WideFields } from "../../widgets/columns/WideFields";
import { SyncScope } from "../../widgets/realmSync/SyncScope";
import { VanishedFields } from "../../widgets/realmSync/VanishedFields";
import type { JobValues } from "./jobForm";
import { NextRuns } from "./NextRuns";

const SCHEDULES = [
  ["*/30", "every30"],
  ["*/2:00", "every2h"],
  ["21:00", "at21"],
  ["mon..fri 00:00", "weekdays"],
  ["sun 01:00", "sunday"],
  ["monthly", "monthly"],
  ["yearly", "yearly"],
] as const;

interface JobFieldsProps {
  readonly control: Control<JobValues>;
  readonly schedule: string;
  readonly realm: string;
  /** The realms to choose from; without them the realm is fixed. */
  readonly realms?: readonly string[];
}

/** The fields of a sync job (gui.md section 12.3). */
export function JobFields({ control, schedule, realm, realms }: JobFieldsProps) {
  const t = useText("realms");
  const disabledReason = realm === "" ? t("jobs.chooseRealm") : undefined;
  const options = [{ value: "", label: t("jobs.pick") }, ...(realms ?? []).map((one) => ({ value: one, label: one }))];
  const none = realms?.length === 0 ? t("jobs.noRealm") : undefined;
  return (
    <>
      <TwoColumns
        left={
          <>
            {realms === undefined ? (
              <ShownValue label={t("realm")} value={realm} />
            ) : (
              <ChoiceField control={control} name="realm" label={t("realm")} options={options} helper={none} required />
            )}
            <FreeChoiceField
              control={control}
              name="schedule"
              label={t("jobs.schedule")}
              suggestions={SCHEDULES.map(([value, key]) => ({ value, description: t(`jobs.${key}`) }))}
              helper={<NextRuns schedule={schedule} />}
              disabledReason={disabledReason}
              required
              mono
            />
            <CheckField control={control} name="enabled" label={t("jobs.enable")} />
          </>
        }
        right={<SyncScope control={control} label={t("jobs.enableNew")} disabledReason={disabledReason} />}
      />
      <VanishedFields control={control} />
      <WideFields>
        <TextField control={control} name="comment" label={t("jobs.jobComment")} />
      </WideFields>
    </>
  );
}
