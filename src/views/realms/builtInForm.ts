import { type RealmRecord, realmSettings } from "../../api/schemas/realms";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import type { RealmChange } from "./realmCalls";
import { storedFlag, storedText } from "../../widgets/realmSync/stored";
import { readTfa, tfaFaults, type TfaValues, writeTfa } from "./tfaBlock";

/** The form of the realms pam and pve. */
export interface BuiltInValues extends TfaValues {
  readonly default: boolean;
  readonly comment: string;
}

/** The stored realm as its form shows it. */
export function builtInValues(record: RealmRecord): BuiltInValues {
  const comment = storedText(record, "comment");
  return { ...readTfa(record), default: storedFlag(record, "default", false), comment };
}

/** Faults in words. */
export function builtInFaults(values: BuiltInValues, t: Text<"errors">) {
  return { ...tfaFaults(values, t), comment: fieldFault(realmSettings.comment, values.comment, t) };
}

/** Settings and what is unset; an edit names `port` there for every kind of realm (gui.md section 11.2). */
export function builtInChange(values: BuiltInValues): RealmChange {
  const tfa = writeTfa(values);
  return {
    settings: { comment: values.comment, default: values.default, ...(tfa !== "" && { tfa }) },
    unset: tfa === "" ? ["port", "tfa"] : ["port"],
  };
}
