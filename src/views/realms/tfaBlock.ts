import type { RealmRecord } from "../../api/schemas/realms";
import { integer, text } from "../../api/schemas/fields";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { readPairs, writePairs } from "../../lib/propertyText";
import { storedChoice, storedText } from "../../widgets/realmSync/stored";

/** The fields of the TFA block (gui.md section 11.4). */
export interface TfaValues {
  readonly tfa: "" | "oath" | "yubico";
  readonly step: number | undefined;
  readonly digits: number | undefined;
  readonly yubicoId: string;
  readonly yubicoKey: string;
  readonly yubicoUrl: string;
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value ?? "");
  return value === undefined || value === "" || Number.isNaN(number) ? undefined : number;
}

/** The block as stored in the realm's `tfa` text. */
export function readTfa(record: RealmRecord | undefined): TfaValues {
  const pairs = readPairs(storedText(record, "tfa"));
  return {
    tfa: storedChoice(pairs.get("type") ?? "", ["oath", "yubico"]),
    step: numberOf(pairs.get("step")),
    digits: numberOf(pairs.get("digits")),
    yubicoId: pairs.get("id") ?? "",
    yubicoKey: pairs.get("key") ?? "",
    yubicoUrl: pairs.get("url") ?? "",
  };
}

/** The `tfa` text; empty for none. */
export function writeTfa(values: TfaValues): string {
  if (values.tfa === "oath") return writePairs({ type: "oath", step: values.step, digits: values.digits });
  if (values.tfa === "") return "";
  return writePairs({ type: "yubico", id: values.yubicoId, key: values.yubicoKey, url: values.yubicoUrl });
}

const step = integer({ min: 10 });
const digits = integer({ min: 6, max: 8 });
const part = text({ pattern: /^[^,]*$/ });

/** Faults in words of the fields that are shown. */
export function tfaFaults(
  values: TfaValues,
  t: Text<"errors">,
): Partial<Record<keyof TfaValues, string | undefined>> {
  if (values.tfa === "oath") {
    return { step: fieldFault(step, values.step, t), digits: fieldFault(digits, values.digits, t) };
  }
  if (values.tfa === "") return {};
  return {
    yubicoId: fieldFault(part, values.yubicoId, t, true),
    yubicoKey: fieldFault(part, values.yubicoKey, t, true),
    yubicoUrl: fieldFault(part, values.yubicoUrl, t),
  };
}
