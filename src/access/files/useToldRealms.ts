import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answerOf } from "../../api/query";
import { useRealms } from "../../api/realms";
import type { ToldRealm } from "./knownFiles";

interface ToldRealms {
  /** All realms with their settings, in the server's order; `undefined` while they are asked for, or where one fails. */
  readonly told: readonly ToldRealm[] | undefined;
  readonly error: unknown;
}

/** The settings of every realm, asked one by one: the list has but a few of them. */
export function useToldRealms(): ToldRealms {
  const list = useRealms();
  const names = list.data?.map(({ realm }) => realm);
  const { records, error } = useQueries({
    queries: (names ?? []).map((realm) => answerOf("realms.read", { realm })),
    combine: (results) => ({
      records: results.map(({ data }) => data),
      error: results.find((one) => one.error !== null)?.error ?? undefined,
    }),
  });
  const told = useMemo(() => {
    if (names === undefined || names.length !== records.length) return undefined;
    const all = names.flatMap((realm, at): readonly ToldRealm[] => {
      const record = records[at];
      return record === undefined ? [] : [{ realm, record }];
    });
    return all.length === names.length ? all : undefined;
  }, [names, records]);
  return { told, error: list.error ?? error };
}
