import { useSession } from "../../api/currentSession";
import { useRealms } from "../../api/realms";

/** Who acts, and how a change of second factors is confirmed. */
export interface OwnPassword {
  readonly userid: string;
  /** False for root@pam, who need not confirm (gui.md section 7). */
  readonly asked: boolean;
  /** The login has no password that the server could check: it came through OpenID. */
  readonly impossible: boolean;
}

/** The acting login and whether it confirms with its own password. */
export function useOwnPassword(): OwnPassword {
  const session = useSession();
  const realms = useRealms();
  const userid = session.status === "in" || session.status === "expired" ? session.userid : "";
  const realm = realms.data?.find((row) => row.realm === userid.slice(userid.lastIndexOf("@") + 1));
  return { userid, asked: userid !== "root@pam", impossible: realm?.type === "openid" };
}
