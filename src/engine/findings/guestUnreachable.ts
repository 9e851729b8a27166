import { applyAll } from "../changes/applyAll";
import type { Change } from "../changes/change";
import { grantAt } from "../compiled/ask";
import { compile } from "../compiled/compile";
import type { Grant } from "../compiled/grants";
import type { Site } from "../compiled/sites";
import type { UserId } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { isGrantablePath } from "../paths";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Guests that nobody but root@pam sees; the fix gives them to one group, where there is one that it helps. */
export function guestUnreachable({ model, guests }: FindingContext): readonly Finding[] {
  const unseen = unseenOf(model, guests);
  if (unseen.length === 0) return [];
  const paths = unseen.map((guest) => `/vms/${guest}`);
  return [finding("guest-unreachable", { paths, fix: fixFor(model, unseen, paths) })];
}

function unseenOf(model: AccessModel, guests: readonly string[]): readonly string[] {
  const index = compile(model);
  const users = [...model.users.keys()].filter((id) => id !== ROOT);
  const audits = new Map<Grant, boolean>();
  const sees = (grant: Grant) => {
    const known = audits.get(grant) ?? (grant.privileges as ReadonlyMap<string, boolean>).has("VM.Audit");
    audits.set(grant, known);
    return known;
  };
  const seen = new Map<Site, boolean>();
  return guests.filter((guest) => {
    const site = index.sites.at(`/vms/${guest}`);
    const known = seen.get(site) ?? users.some((authid) => sees(grantAt(index, authid, site)));
    seen.set(site, known);
    return !known;
  });
}

const CANDIDATES = 3;

function fixFor(model: AccessModel, guests: readonly string[], paths: readonly string[]): readonly Change[] {
  if (!paths.every(isGrantablePath)) return [];
  const atRoot = entriesOf(model).flatMap(({ path, holder }) => (path === "/" && holder.kind === "group" ? [holder.id] : []));
  const filled = [...model.groups.values()].filter(({ members }) => [...members].some((id) => isOther(model, id)));
  const names = new Set([...atRoot, ...filled.map(({ id }) => id)]);
  const groups = [...names].filter((id) => filled.some((group) => group.id === id));
  for (const group of groups.slice(0, CANDIDATES)) {
    const fix = paths.map((path): Change => {
      return { kind: "acl.update", path, roles: ["PVEVMAdmin"], groups: [group], propagate: true };
    });
    const applied = applyAll(model, fix, ROOT);
    if (!("refused" in applied) && unseenOf(applied.model, guests).length === 0) return fix;
  }
  return [];
}

function isOther(model: AccessModel, id: UserId): boolean {
  return id !== ROOT && model.users.has(id);
}
