import type { Field } from "../../src/api/schemas/field";
import { text } from "../../src/api/schemas/fields";
import { realmSettings } from "../../src/api/schemas/realms";

const FIELDS: ReadonlyMap<string, Field<unknown>> = new Map<string, Field<unknown>>([
  ...Object.entries(realmSettings).filter(([name]) => name !== "password"),
  ["username-claim", text()],
]);

/** How the option's value is checked; `undefined` for a name that no type knows. */
export function optionField(option: string): Field<unknown> | undefined {
  return FIELDS.get(option);
}

/** Every option that some type knows. */
export function optionNames(): readonly string[] {
  return [...FIELDS.keys()];
}
