import { useDeferredValue, useEffect, useState } from "react";
import { type CsvTable, readCsv } from "../../../lib/readCsv";

/** The table in a text, a moment after it was typed or pasted; `undefined` while there is no text. */
export function useCsv(text: string): CsvTable | undefined {
  const deferred = useDeferredValue(text);
  const [read, setRead] = useState<{ readonly text: string; readonly table: CsvTable }>();
  useEffect(() => {
    let wanted = true;
    void readCsv(deferred).then((table) => {
      if (wanted) setRead({ text: deferred, table });
    });
    return () => {
      wanted = false;
    };
  }, [deferred]);
  return text.trim() === "" ? undefined : read?.table;
}
