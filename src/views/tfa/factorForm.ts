import type { CallOf, CallParams } from "../../api/endpoints/index";
import { factorDescription, ownPassword } from "../../api/schemas/tfa";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";

/** What all dialogs that add a factor ask for. */
export interface NewFactor {
  readonly userid: string;
  readonly description: string;
  /** The acting login's own. */
  readonly password: string;
}

type FactorFaults = Readonly<Record<keyof NewFactor, string | undefined>>;

/** Faults in words of what all dialogs share; `asked`: a password must be shown (gui.md section 7). */
export function factorFaults(values: NewFactor, asked: boolean, t: Text<"errors">): FactorFaults {
  return {
    userid: values.userid === "" ? t("field.missing") : undefined,
    description: fieldFault(factorDescription, values.description, t, true),
    password: passwordFault(values.password, asked, t),
  };
}

/** The own password, where it is asked for. */
export function passwordFault(password: string, asked: boolean, t: Text<"errors">): string | undefined {
  return asked ? fieldFault(ownPassword, password, t, true) : undefined;
}

/** Sent only where it is asked for. */
export function proofOf(password: string, asked: boolean): { readonly password?: string } {
  return asked ? { password } : {};
}

type CreateParams = CallParams<"tfa.create">;

/** The call that adds a factor; `more` is what its kind needs. */
export function addCall(
  type: CreateParams["type"],
  values: NewFactor,
  asked: boolean,
  more: Pick<CreateParams, "totp" | "value" | "challenge"> = {},
): CallOf<"tfa.create"> {
  const { userid, description, password } = values;
  const named = type === "recovery" ? {} : { description };
  return { name: "tfa.create", params: { userid, type, ...named, ...more, ...proofOf(password, asked) } };
}
