import type { EndpointName } from "../../src/api/endpoints/index";
import type { Context, Handlers } from "../context";

type Of<Rows> = Pick<Handlers, keyof Rows & EndpointName>;

/** Handlers of these rows of the table, whose code is fetched by the first call of one of them. */
export function later<Rows extends object>(rows: Rows, load: () => Promise<Of<Rows>>): Of<Rows> {
  const names = Object.keys(rows) as (keyof Rows & EndpointName)[];
  const handlers = names.map((name) => {
    const handle = async (context: Context, params: unknown) => {
      const loaded = (await load()) as Readonly<Record<string, (context: Context, params: unknown) => unknown>>;
      return loaded[name]?.(context, params);
    };
    return [name, handle] as const;
  });
  return Object.fromEntries(handlers) as Of<Rows>;
}
