import { useMemo } from "react";
import { control } from "../../api/controls";
import { useRead } from "./useRead";
import type { Version } from "./importForm";
import { LARGEST } from "./importFiles";

const PAUSE_MS = 300;

/** A pause in the typing; rejects when it is cut short. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("replaced", "AbortError"));
    });
  });
}

/** What an import of these texts would bring, a moment after the last change; nothing while there is no text. */
export function usePreview(userCfg: string, domainsCfg: string, pveVersion: Version) {
  const read = useMemo(() => {
    const none = userCfg.trim() === "" && domainsCfg.trim() === "";
    if (none || userCfg.length > LARGEST || domainsCfg.length > LARGEST) return undefined;
    return async (signal: AbortSignal) => {
      await pause(signal);
      return control("import.preview", { userCfg, domainsCfg, pveVersion }, signal);
    };
  }, [userCfg, domainsCfg, pveVersion]);
  return { asked: read !== undefined, ...useRead(read) };
}
