import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import * as z from "zod/mini";
import { useGoSearch, useStepBack } from "./step";

/** Changes parts of the address; a part set to `undefined` leaves it. `push` makes a step that Back can undo. */
export type SetAddress<Search> = (patch: Partial<Search>, how?: "push" | "replace") => void;

/** Parts of an address that open a window over the view. */
const WINDOWS: ReadonlySet<string> = new Set(["dialog", "task", "create"]);

/** Parts that mean something only inside a window. */
const INNER: ReadonlySet<string> = new Set(["tab", "taskTab", "on", "fill"]);

/**
 * A view's state as its address has it: selection, filter and open dialog, typed by the view's own schema. What
 * the schema does not take counts as absent, so that a damaged link still opens the view. Closing a window that was
 * opened by a step takes that step back, so that Back afterwards does not seem to do nothing. What a dialog was
 * filled in with goes with it.
 */
export function useAddress<Schema extends z.ZodMiniObject>(
  schema: Schema,
): readonly [z.output<Schema>, SetAddress<z.output<Schema>>] {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const router = useRouter();
  const go = useGoSearch();
  const stepBack = useStepBack();
  const search = useMemo(() => readAddress(schema, raw), [schema, raw]);
  const set = useCallback<SetAddress<z.output<Schema>>>(
    (patch, how = "push") => {
      const parts = new Map<string, unknown>(Object.entries(patch));
      const before: Record<string, unknown> = router.state.location.search;
      const changed = [...parts].filter(([name, value]) => value !== before[name]);
      const touches = changed.some(([name]) => WINDOWS.has(name));
      const leaves = changed.every(([name, value]) => (WINDOWS.has(name) || INNER.has(name)) && value === undefined);
      if (how === "replace" && touches && leaves && stepBack()) return;
      const opens = how === "push" && changed.some(([name, value]) => WINDOWS.has(name) && value !== undefined);
      const filled = "dialog" in patch ? { fill: undefined } : {};
      go((was) => without({ ...was, ...filled, ...patch }), {
        replace: how === "replace",
        window: opens ? "opens" : touches ? "none" : "inside",
      });
    },
    [router, go, stepBack],
  );
  return [search, set];
}

/** Reads each part by itself: one bad part does not spoil the others. */
export function readAddress<Schema extends z.ZodMiniObject>(schema: Schema, raw: object): z.output<Schema> {
  const parts = Object.entries(raw).filter(([name, value]) => {
    const part = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    return part !== undefined && z.safeParse(part, value).success;
  });
  return z.parse(schema, Object.fromEntries(parts));
}

function without(search: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ""));
}
