import type { RealmRecord } from "../../api/schemas/realms";

/** A stored setting as text; unset ones are empty. */
export function storedText(record: RealmRecord | undefined, name: string): string {
  const value = record?.[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A stored flag, or what counts where it is unset. */
export function storedFlag(record: RealmRecord | undefined, name: string, unset: boolean): boolean {
  const value = record?.[name];
  return value === undefined || value === null ? unset : value === true || value === 1 || value === "1";
}

/** One of the names that the form knows, or empty. */
export function storedChoice<const Name extends string>(text: string, names: readonly Name[]): Name | "" {
  return names.find((name) => name === text) ?? "";
}
