import { useMemo } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { type SeenAs, seeAs } from "../../access/viewAs";
import { type ViewSubject, viewSubject } from "../../access/viewSubject";
import { serverNow } from "../../api/client";
import { useSession } from "../../api/currentSession";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";

/** What the panel shows, once everything it is computed from has been read. */
export interface Seen {
  readonly subject: ViewSubject;
  readonly seen: SeenAs;
  /** All that the acting login sees. */
  readonly rows: readonly ResourceRow[];
  /** The acting login looks at itself without reading everything: the server's own answers count then. */
  readonly asSelf: boolean;
}

/** The resource list as the chosen login gets it; follows every change, since it is computed from the answers. */
export function useSeen(authid: string): Seen | undefined {
  const known = useKnownModel();
  const session = useSession();
  const self = session.status === "in" ? session.userid : undefined;
  const rows = useResources().data;
  const subject = useMemo(
    () => (known === undefined || authid === "" ? undefined : viewSubject(known, authid)),
    [known, authid],
  );
  return useMemo(() => {
    if (subject === undefined || rows === undefined) return undefined;
    const seen = seeAs(subject.known, rows, subject.authid, serverNow());
    const asSelf = !seen.certain && subject.authid === self;
    if (!asSelf) return { subject, rows, seen, asSelf };
    return { subject, rows, asSelf, seen: { ...seen, visible: rows, hidden: [], certain: true } };
  }, [subject, rows, self]);
}
