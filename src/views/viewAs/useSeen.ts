import { useEffect, useMemo, useState } from "react";
import { seeSweep, SWEEP_ROWS } from "../../access/seeSweep";
import { useKnownModel } from "../../access/useKnownModel";
import { type SeenAs, seeAs } from "../../access/viewAs";
import { type ViewSubject, viewSubject } from "../../access/viewSubject";
import { serverNow } from "../../api/client";
import { useSession } from "../../api/currentSession";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";

/** What the panel shows, once everything it is computed from has been read. */
export interface Seen {
  /** The subject as it was chosen: a login, or `@group`. */
  readonly asked: string;
  readonly subject: ViewSubject;
  readonly seen: SeenAs;
  /** All that the acting login sees. */
  readonly rows: readonly ResourceRow[];
  /** The acting login looks at itself without reading everything: the server's own answers count then. */
  readonly asSelf: boolean;
}

interface Swept {
  readonly subject: ViewSubject;
  readonly rows: readonly ResourceRow[];
  readonly seen: SeenAs;
}

/** A short list is answered at once; a long one in steps, the last answer staying until the new one is there. */
function useSwept(subject: ViewSubject | undefined, rows: readonly ResourceRow[] | undefined) {
  const [last, setLast] = useState<Swept>();
  const [progress, setProgress] = useState(0);
  const long = rows !== undefined && rows.length > SWEEP_ROWS;
  const short = useMemo((): Swept | undefined => {
    if (subject === undefined || rows === undefined || long) return undefined;
    return { subject, rows, seen: seeAs(subject.known, rows, subject.authid, serverNow()) };
  }, [subject, rows, long]);
  useEffect(() => {
    if (subject === undefined || rows === undefined || !long) return undefined;
    const stop = new AbortController();
    void seeSweep(subject.known, rows, subject.authid, serverNow(), stop.signal, setProgress).then((sweep) => {
      if (sweep.status === "done" && !stop.signal.aborted) setLast({ subject, rows, seen: sweep.data });
    });
    return () => stop.abort();
  }, [subject, rows, long]);
  const kept = last !== undefined && last.subject.authid === subject?.authid ? last : undefined;
  return { swept: long ? kept : short, progress };
}

/** The resource list as the chosen login gets it; follows every change, since it is computed from the answers. */
export function useSeen(authid: string): { readonly seen: Seen | undefined; readonly progress: number } {
  const known = useKnownModel();
  const session = useSession();
  const self = session.status === "in" ? session.userid : undefined;
  const rows = useResources().data;
  const subject = useMemo(
    () => (known === undefined || authid === "" ? undefined : viewSubject(known, authid)),
    [known, authid],
  );
  const { swept, progress } = useSwept(subject, rows);
  const seen = useMemo((): Seen | undefined => {
    if (swept === undefined) return undefined;
    const asSelf = !swept.seen.certain && swept.subject.authid === self;
    const { text: asked } = swept.subject;
    if (!asSelf) return { ...swept, asked, asSelf };
    return { ...swept, asked, asSelf, seen: { ...swept.seen, visible: swept.rows, hidden: [], certain: true } };
  }, [swept, self]);
  return { seen, progress };
}
