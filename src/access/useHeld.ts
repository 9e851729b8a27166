import { useMemo } from "react";
import { useAnswer } from "../api/query";

/** The acting login's own privileges on one path, as the server tells them; `undefined` until it has. */
export function useHeld(path: string): ReadonlySet<string> | undefined {
  const { data } = useAnswer("permissions.read", { path });
  return useMemo(() => (data === undefined ? undefined : new Set(Object.keys(data[path] ?? {}))), [data, path]);
}
