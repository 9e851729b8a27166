import type { CallAnswer } from "../../api/endpoints/index";
import { writePairs } from "../../lib/propertyText";
import { type OptionField, type OptionSpec, WHOLE } from "./optionSpec";

type Answer = CallAnswer<"options.read">;

/** An option's dialog: a text or a tick for each field. */
export type OptionValues = Readonly<Record<string, string | boolean | number | undefined>>;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(";");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function isTicked(text: string): boolean {
  return ["1", "on", "yes", "true"].includes(text.toLowerCase());
}

/** The stored pairs of an option, as texts; an option of one text has it under `WHOLE`. */
export function storedPairs(spec: OptionSpec, answer: Answer): ReadonlyMap<string, string> {
  const value: unknown = answer[spec.name];
  if (value === undefined || value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) return new Map([[WHOLE, textOf(value)]]);
  return new Map(Object.entries(value).map(([key, one]) => [key, textOf(one)]));
}

/** The stored option as its dialog shows it. */
export function optionValues(spec: OptionSpec, answer: Answer): OptionValues {
  const pairs = storedPairs(spec, answer);
  return Object.fromEntries(spec.fields.map((field) => [field.key, fieldValue(field, pairs.get(field.key) ?? "")] as const));
}

function fieldValue({ kind, choices }: OptionField, text: string): OptionValues[string] {
  if (kind === "check") return isTicked(text);
  if (kind === "number") return text === "" ? undefined : Number(text);
  // What is the default anyway, written out, is the default's own choice.
  return kind === "choice" && choices?.some((one) => one.value === text) !== true ? "" : text;
}

/** The text that stores the dialog's values; empty where the option is to be unset. */
export function optionText(spec: OptionSpec, values: OptionValues, stored: ReadonlyMap<string, string>): string {
  const text = (key: string) => {
    const value = values[key];
    if (typeof value === "boolean") return value ? "1" : "";
    return value === undefined ? "" : String(value).trim();
  };
  const [first] = spec.fields;
  if (first?.key === WHOLE) return spec.name === "consent-text" ? String(values[WHOLE] ?? "") : text(WHOLE);
  const known = new Set(spec.fields.map((field) => field.key));
  const others = Object.fromEntries([...stored].filter(([key]) => !known.has(key) && key !== WHOLE));
  return writePairs({ ...others, ...Object.fromEntries([...known].map((key) => [key, text(key)])) });
}
