import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import * as z from "zod/mini";
import { announcement, channelName } from "../api/sandbox/announcement";
import { renewOnce, useSession } from "../api/currentSession";
import { logout } from "../api/session";

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
      void client.invalidateQueries();
    };
    return () => channel.close();
  }, [client]);
}
