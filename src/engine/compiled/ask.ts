import type { CompiledModel } from "./compile";
import type { Grant } from "./grants";
import type { Site } from "./sites";
import type { Subject } from "./subject";

/** What an auth id holds at a site: pools counted, tokens cut (engine.md section 5). */
export function grantAt(index: CompiledModel, authid: string, site: Site): Grant {
  const subject = index.subject(authid);
  return subject.kind === "walker" ? index.grant(subject, site) : grantOnceAt(index, subject, site);
}

/** The same of a subject that is asked about few sites, each once: the answer is not remembered. */
export function grantOnceAt(index: CompiledModel, subject: Subject, site: Site): Grant {
  switch (subject.kind) {
    case "root":
      return index.grants.root;
    case "nobody":
      return index.grants.none;
    case "walker":
      return index.grantOnce(subject, site);
  }
}
