import type { Call } from "../../api/endpoints/index";
import { datacenterOptions } from "../../api/schemas/datacenter";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { type OptionSpec, WHOLE } from "./optionSpec";
import { optionText, type OptionValues } from "./optionValue";

/** Faults in words, by field; the rules are those of the endpoint's own parameter. */
export function optionFaults(spec: OptionSpec, values: OptionValues, t: Text<"errors">): Record<string, string | undefined> {
  const own = spec.fields.map(({ key, rule }) => {
    const value = values[key];
    const whole = key === WHOLE ? datacenterOptions[spec.name] : undefined;
    const used = rule ?? whole;
    return [key, used === undefined ? undefined : fieldFault(used, typeof value === "string" ? value.trim() : value, t)] as const;
  });
  const faults = Object.fromEntries(own);
  const { lower = 100, upper = 1_000_000 } = values;
  const crossed = spec.name === "next-id" && faults.lower === undefined && Number(lower) > Number(upper);
  return crossed ? { ...faults, lower: t("field.maximum", { max: Number(upper) }) } : faults;
}

/** The call that stores the option, or unsets it where nothing is left. */
export function optionCalls(
  spec: OptionSpec,
  values: OptionValues,
  stored: ReadonlyMap<string, string>,
): readonly Call[] {
  const text = optionText(spec, values, stored);
  const params = text === "" ? { delete: [spec.name] } : { [spec.name]: text };
  return [{ name: "options.update", params }];
}
