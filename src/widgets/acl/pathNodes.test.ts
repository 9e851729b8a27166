import { expect, it } from "vitest";
import { branches, findPaths, lineOf, pathNodes } from "./pathNodes";

const paths = [
  { value: "/", description: "Everything" },
  { value: "/vms", description: "All guests" },
  { value: "/vms/100", description: "Virtual machine web" },
  { value: "/sdn/zones/z/net", description: "" },
];

it("hangs each path below the one above it, also where that one is not offered itself", () => {
  const [root] = pathNodes(paths);
  expect(root?.children?.map(({ id }) => id)).toEqual(["/vms", "/sdn"]);
  expect(root?.children?.[0]?.children?.[0]).toMatchObject({ id: "/vms/100", label: "100" });
  expect(branches(pathNodes(paths))).toEqual(["/", "/vms", "/sdn", "/sdn/zones", "/sdn/zones/z"]);
});

it("finds by the name of what stands there", () => {
  expect(findPaths(paths, "WEB virtual").map(({ value }) => value)).toEqual(["/vms/100"]);
  expect(findPaths(paths, " ")).toBe(paths);
});

it("tells the way to a path", () => {
  expect(lineOf("/sdn/zones")).toEqual(["/", "/sdn", "/sdn/zones"]);
});
