import type { Field } from "../../src/api/schemas/field";

const NO_PRIVILEGES = { knowsPrivilege: () => false };

/** What a field answers to a value that no field of its kind takes. */
function refusal(field: Field<unknown>, value: string) {
  const decoded = field.decode(value, NO_PRIVILEGES);
  return decoded.ok ? undefined : decoded.fault;
}

/** The names that a field chooses from. */
export function choicesOf(field: Field<unknown>): readonly string[] {
  const fault = refusal(field, "\0");
  return fault?.code === "choice" ? [...fault.choices].sort() : [];
}

/** A parameter's type in a help text (pveum.md section 6.11). */
export function typeText(field: Field<unknown>): string {
  if (field.type === "integer") {
    const [low, high] = [refusal(field, "-99999"), refusal(field, "99999999999999")];
    if (low?.code !== "minimum") return "<integer>";
    return `<integer> (${low.min} - ${high?.code === "maximum" ? high.max : "N"})`;
  }
  const choices = choicesOf(field);
  if (choices.length > 0) return `<${choices.join(" | ")}>`;
  return field.pattern?.replace(/^\^|\$$/g, "") ?? `<${field.type}>`;
}
