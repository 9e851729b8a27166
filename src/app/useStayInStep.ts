import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import * as z from "zod/mini";
import { announcement, channelName } from "../api/sandbox/announcement";
import { renewOnce, useSession } from "../api/currentSession";
import { logout } from "../api/session";

/** Parts of the state that only these answers show: what is read leaves an event, which must not read all again. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  events: ["scenario.read", "events.list"],
  tasks: ["tasks.list", "tasks.ofNode", "tasks.status", "tasks.log"],
  log: ["log.list"],
  sequence: [],
  syncJobs: ["jobs.list", "jobs.read"],
  runtime: ["jobs.list"],
};

function readsTouchedBy(touched: readonly string[]): ReadonlySet<string> | "all" {
  if (touched.some((key) => !Object.hasOwn(SHOWN_BY, key))) return "all";
  return new Set(touched.flatMap((key) => SHOWN_BY[key] ?? []));
}

/** A ticket lives two hours. */
const RENEW_MS = 15 * 60_000;

/** Keeps session and cache right: the ticket renewed, the cache cleared with the login, asked again after writes that came from elsewhere. */
export function useStayInStep(): void {
  const client = useQueryClient();
  const session = useSession();
  const userid = session.status === "in" || session.status === "expired" ? session.userid : session.status;
  useEffect(() => () => client.clear(), [client, userid]);
  useEffect(() => {
    const timer = setInterval(() => void renewOnce(), RENEW_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!__SANDBOX__ || typeof BroadcastChannel === "undefined") return undefined;
    const channel = new BroadcastChannel(channelName(document.baseURI));
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const told = z.safeParse(announcement, event.data);
      if (!told.success) return;
      if (told.data.touched.includes("world")) logout();
      const reads = readsTouchedBy(told.data.touched);
      // What is on its way already is not asked for again: a read may itself leave an event behind.
      void client.invalidateQueries(
        { predicate: (query) => reads === "all" || reads.has(String(query.queryKey[0])) },
        { cancelRefetch: false },
      );
    };
    return () => channel.close();
  }, [client]);
}
