import { expect, test, vi } from "vitest";
import { createLocalStore } from "./localStore";

function browser(kept: Record<string, string>) {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
  return items;
}

const parse = (value: unknown) => (typeof value === "string" ? value : undefined);

test("reads what was kept, keeps what is set and tells it", () => {
  const items = browser({ a: '"old"', b: "{damaged" });
  const store = createLocalStore("a", parse, "first");
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  expect(store.get()).toBe("old");
  store.set("new");
  stop();
  store.set("newer");
  expect(heard).toHaveBeenCalledTimes(1);
  expect(items.get("a")).toBe('"newer"');
  expect(createLocalStore("b", parse, "first").get()).toBe("first");
});
