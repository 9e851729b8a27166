import { useQueries } from "@tanstack/react-query";
import { answerOf, useAnswer } from "./query";

/** The storages of a node for one kind of content that the login may use. */
export function useStoragesOf(node: string, content: string) {
  return useAnswer("storages.ofNode", { node, content: [content] }, { enabled: node !== "" });
}

/** The volume ids of the container templates on a node that the login may use. */
export function useTemplates(node: string, enabled: boolean): readonly string[] {
  const storages = useAnswer("storages.ofNode", { node, content: ["vztmpl"] }, { enabled: enabled && node !== "" });
  return useQueries({
    queries: (storages.data ?? []).map(({ storage }) => answerOf("volumes.list", { node, storage, content: "vztmpl" })),
    combine: (results) => results.flatMap((one) => (one.data ?? []).map((row) => row.volid)),
  });
}
