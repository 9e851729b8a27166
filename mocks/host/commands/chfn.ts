import { gecosFields, gecosText, type GecosFields } from "../gecos";
import type { CommandContext } from "../shell/command";

type Field = keyof GecosFields;

const QUESTIONS: readonly (readonly [Field, string, string])[] = [
  ["full", "Full Name", "name"],
  ["room", "Room Number", "room number"],
  ["work", "Work Phone", "work phone"],
  ["home", "Home Phone", "home phone"],
  ["other", "Other", "other"],
];

const LONGEST_FIELD = 100;

/**
 * Asks for the five parts of the user information; an empty answer keeps the old one. Answers the new gecos field,
 * or undefined when a part holds a character that the file's format forbids (said on the terminal).
 */
export async function askUserInformation(
  ctx: CommandContext,
  name: string,
  gecos: string,
): Promise<string | undefined> {
  ctx.print(`Changing the user information for ${name}\nEnter the new value, or press ENTER for the default\n`);
  const fields: Record<Field, string> = { ...gecosFields(gecos) };
  for (const [field, label] of QUESTIONS) {
    const answer = await ctx.ask(`\t${label} [${fields[field]}]: `);
    const text = answer?.trim().slice(0, LONGEST_FIELD) ?? "";
    if (text !== "") fields[field] = text;
  }
  for (const [field, , label] of QUESTIONS) {
    const forbidden = field === "other" ? /:/ : /[:,=]/;
    if (!forbidden.test(fields[field])) continue;
    const quoted = `'${fields[field]}'`;
    ctx.print(`chfn: ${field === "other" ? `${quoted} contains illegal characters` : `invalid ${label}: ${quoted}`}\n`);
    return undefined;
  }
  return gecosText(fields);
}
