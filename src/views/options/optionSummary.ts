import type { CallAnswer } from "../../api/endpoints/index";
import type { Text } from "../../i18n/catalogue";
import type { OptionSpec } from "./optionSpec";
import { optionValues, storedPairs } from "./optionValue";

/** An option's value in one line, in the words of its dialog. */
export function optionSummary(spec: OptionSpec, answer: CallAnswer<"options.read">, t: Text<"options">): string {
  const pairs = storedPairs(spec, answer);
  const unset = t(spec.unset ?? "none");
  if (pairs.size === 0) return unset;
  const values = optionValues(spec, answer);
  const said = spec.fields.flatMap((field) => {
    const value = values[field.key];
    const choice = field.choices?.find((one) => one.value === value);
    if (choice !== undefined) return [t(choice.label)];
    if (value === undefined || value === "" || value === false) return [];
    if (value === true) return [t(field.label)];
    const text = String(value).replaceAll(/\s+/g, " ");
    return [spec.fields.length === 1 ? text : `${t(field.label)}: ${text}`];
  });
  return said.length === 0 ? unset : said.join(", ");
}
