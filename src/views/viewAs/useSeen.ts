import { useMemo } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { type SeenAs, seeAs } from "../../access/viewAs";
import { type ViewSubject, viewSubject } from "../../access/viewSubject";
import { serverNow } from "../../api/client";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";

/** What the panel shows, once everything it is computed from has been read. */
export interface Seen {
  readonly subject: ViewSubject;
  readonly seen: SeenAs;
  /** All that the acting login sees. */
  readonly rows: readonly ResourceRow[];
}

/** The resource list as the chosen login gets it; follows every change, since it is computed from the answers. */
export function useSeen(authid: string): Seen | undefined {
  const known = useKnownModel();
  const rows = useResources().data;
  const subject = useMemo(
    () => (known === undefined || authid === "" ? undefined : viewSubject(known, authid)),
    [known, authid],
  );
  return useMemo(() => {
    if (subject === undefined || rows === undefined) return undefined;
    return { subject, rows, seen: seeAs(subject.known, rows, subject.authid, serverNow()) };
  }, [subject, rows]);
}
