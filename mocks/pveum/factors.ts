import { cellText } from "./show";
import { callFor, type Job } from "./job";
import { members } from "./json";

function entryText(entry: unknown, indent: string): string {
  const { type, id, description } = Object.fromEntries(members(entry));
  const head = `${`${cellText(type)}:`.padEnd(9)} ${cellText(id)}`;
  return `${indent}${head}\n${indent}    ${cellText(description)}\n`;
}

function entriesText(entries: unknown, indent: string): string {
  return Array.isArray(entries) ? entries.map((entry) => entryText(entry, indent)).join("\n") : "";
}

/** `pveum user tfa list`: a user's second factors, or all users' (pveum.md section 6.3). */
export async function listFactors(job: Job): Promise<string> {
  const { params } = job.line;
  if (params.has("userid")) return entriesText(await callFor(job, "tfa.ofUser", params), "");
  const all = await callFor(job, "tfa.list", params);
  if (!Array.isArray(all)) return "";
  return all
    .map((user: unknown) => Object.fromEntries(members(user)))
    .filter(({ entries }) => Array.isArray(entries) && entries.length > 0)
    .map(({ userid, entries }) => `${cellText(userid)}:\n${entriesText(entries, "    ")}`)
    .join("");
}

/** `pveum user tfa delete`: one entry, or all of them. */
export async function deleteFactors(job: Job): Promise<string> {
  const { params } = job.line;
  if (params.has("id")) {
    await callFor(job, "tfa.delete", params);
    return "";
  }
  const entries = await callFor(job, "tfa.ofUser", params);
  const ids = (Array.isArray(entries) ? entries : []).map((entry) => cellText(new Map(members(entry)).get("id")));
  for (const id of ids) await callFor(job, "tfa.delete", new Map(params).set("id", id));
  return "";
}
