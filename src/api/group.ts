import { useAnswer } from "./query";

/** One group with its members. */
export function useGroup(groupid: string) {
  return useAnswer("groups.read", { groupid });
}
