import { useMemo } from "react";
import { serverNow } from "../../api/client";
import { useSession } from "../../api/currentSession";
import { useHeld } from "../useHeld";
import { useKnownModel } from "../useKnownModel";
import type { Asked } from "./asked";
import { type WhyAnswer, whyAnswer } from "./whyAnswer";

/** The answer of Why, following every change; `undefined` until what it is made from has been read. */
export function useWhy(authid: string, { path, privileges, any }: Asked): WhyAnswer | undefined {
  const known = useKnownModel();
  const session = useSession();
  const self = session.status === "in" || session.status === "expired" ? session.userid : "";
  const held = useHeld(path);
  const key = privileges.join();
  return useMemo(() => {
    if (known === undefined || authid === "") return undefined;
    const asked = { path, privileges: key === "" ? [] : key.split(","), any };
    return whyAnswer(known, authid, asked, serverNow(), { self, held });
  }, [known, authid, path, key, any, self, held]);
}
