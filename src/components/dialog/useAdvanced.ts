import { useState } from "react";
import { parseBoolean, readLocal, writeLocal } from "../../lib/storage";

const KEY = "pac.advanced";

/** Whether advanced fields are shown: one choice for all dialogs, remembered (gui.md section 1.3). */
export function useAdvanced(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => readLocal(KEY, parseBoolean) ?? false);
  return [
    shown,
    (now) => {
      setShown(now);
      writeLocal(KEY, now);
    },
  ];
}
