import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSession } from "../api/session";

/** Name of the channel on which the sandbox tells every committed write, terminal and other tabs included. */
const CHANNEL = "pac.writes";

/** Keeps the cache right: cleared with the login, asked again after writes that came from elsewhere. */
export function useStayInStep(): void {
  const client = useQueryClient();
  const session = useSession();
  const userid = session.status === "in" || session.status === "expired" ? session.userid : session.status;
  useEffect(() => () => client.clear(), [client, userid]);
  useEffect(() => {
    if (!__SANDBOX__ || typeof BroadcastChannel === "undefined") return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void client.invalidateQueries();
    return () => channel.close();
  }, [client]);
}
