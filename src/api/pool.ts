import { useAnswer } from "./query";

const POLL_MS = 10_000;

/** One pool with its members; the server tells it to every login that names it. */
export function usePool(poolid: string, options: { readonly enabled?: boolean } = {}) {
  const answer = useAnswer("pools.list", { poolid }, { ...options, refetchInterval: POLL_MS });
  return { ...answer, pool: answer.data?.find((one) => one.poolid === poolid) };
}
