import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import * as z from "zod/mini";

/** Changes parts of the address; a part set to `undefined` leaves it. `push` makes a step that Back can undo. */
export type SetAddress<Search> = (patch: Partial<Search>, how?: "push" | "replace") => void;

/**
 * A view's state as its address has it: selection, filter and open dialog, typed by the view's own schema. What
 * the schema does not take counts as absent, so that a damaged link still opens the view.
 */
export function useAddress<Schema extends z.ZodMiniObject>(
  schema: Schema,
): readonly [z.output<Schema>, SetAddress<z.output<Schema>>] {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => readAddress(schema, raw), [schema, raw]);
  const set = useCallback<SetAddress<z.output<Schema>>>(
    (patch, how = "push") => {
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>) => without({ ...before, ...patch }),
        replace: how === "replace",
      });
    },
    [navigate],
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
