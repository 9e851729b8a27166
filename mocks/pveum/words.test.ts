import { describe, expect, test } from "vitest";
import { flagValue, readOptions } from "./options";
import { json, prettyJson } from "./json";
import { maskedLine } from "./masked";
import { table } from "./table";
import { yaml } from "./yaml";

const OPTIONS = new Map([
  ["comment", { flag: false, list: false }],
  ["enable", { flag: true, list: false }],
  ["expire", { flag: false, list: false }],
  ["roles", { flag: false, list: true }],
]);

describe("options", () => {
  test.each([
    ["--comment text x", { comment: "text" }, ["x"]],
    ["-comment=text x", { comment: "text" }, ["x"]],
    ["x -COMM text", { comment: "text" }, ["x"]],
    ["--comment --enable", { comment: "--enable" }, []],
    ["--comment --", { comment: "--" }, []],
    ["--enable --comment a", { enable: "", comment: "a" }, []],
    ["--enable no x", { enable: "no" }, ["x"]],
    ["--enable= x", { enable: "" }, ["x"]],
    ["--enable -- -x", { enable: "" }, ["-x"]],
    ["--roles A --roles B", { roles: "A,B" }, []],
    ["--comment a --comment b", { comment: "b" }, []],
    ["- x", {}, ["-", "x"]],
  ])("%s", (line, values, positional) => {
    const read = readOptions(line.split(" "), OPTIONS);
    expect(Object.fromEntries(read.values)).toEqual(values);
    expect(read.positional).toEqual(positional);
    expect(read.complaints).toEqual([]);
  });

  test("complaints come all at once", () => {
    expect(readOptions(["--x", "-e", "1", "--comment="], OPTIONS).complaints).toEqual([
      "Unknown option: x",
      "Option e is ambiguous (enable, expire)",
      "Option comment requires an argument",
    ]);
  });

  test("flags in every spelling", () => {
    expect(["", "1", "ON", "yes", "True"].map(flagValue)).toEqual(["1", "1", "1", "1", "1"]);
    expect(["0", "off", "No", "FALSE"].map(flagValue)).toEqual(["0", "0", "0", "0"]);
    expect(flagValue("2")).toBeUndefined();
  });
});

describe("formats", () => {
  test("JSON sorts names and leaves out what is unset", () => {
    const value = { b: [1, "x"], a: undefined, "é": null, A: {}, empty: [] };
    expect(json(value)).toBe('{"A":{},"b":[1,"x"],"empty":[],"é":null}');
    expect(prettyJson({ b: [1], a: {}, c: [] })).toBe(
      '{\n   "a" : {},\n   "b" : [\n      1\n   ],\n   "c" : []\n}',
    );
  });

  test.each([
    [[], "--- []\n"],
    [{}, "--- {}\n"],
    [null, "--- ~\n"],
    ["text", "--- text\n"],
    [{ a: "1", b: 1, c: "", d: "true", e: null }, "---\na: '1'\nb: 1\nc: ''\nd: 'true'\ne: ~\n"],
    [
      { a: "x: y", b: "it's", c: "- z", d: "-z", e: "a #b", f: "@x", g: "it's: " },
      "---\na: 'x: y'\nb: it's\nc: '- z'\nd: -z\ne: 'a #b'\nf: '@x'\ng: 'it''s: '\n",
    ],
    [{ a: "two\nlines" }, '---\na: "two\\nlines"\n'],
    [[{ a: [{ b: 1, c: [] }], d: { e: 2 } }], "---\n- a:\n  - b: 1\n    c: []\n  d:\n    e: 2\n"],
  ])("YAML of %j", (value, expected) => {
    expect(yaml(value)).toBe(expected);
  });

  test("tables count columns of the screen, not characters, and take cells of several lines", () => {
    const style = { border: true, header: true, unicode: false, cols: 80 };
    const columns = [{ title: "a", right: false }, { title: "b", right: true }];
    expect(table(columns, [["日本\nx", "1"]], style)).toBe(
      "+------+---+\n| a    | b |\n+======+===+\n| 日本 | 1 |\n| x    |   |\n+------+---+\n",
    );
    expect(table(columns, [], style)).toBe("");
  });
});

test("secrets do not stand in what is kept of a command line", () => {
  for (const [line, kept] of [
    ["pveum user add x@pve --password 12345678 -comment y", "pveum user add x@pve --password ******** -comment y"],
    ["pveum user add x@pve -pass='a b' -comment y", "pveum user add x@pve -pass=******** -comment y"],
    ['pveum passwd x@pve --PASSWORD "a \\" b"', "pveum passwd x@pve --PASSWORD ********"],
    ["pveum realm modify sso --client-key abc\\ d", "pveum realm modify sso --client-key ********"],
    ["pveum user add x@pve -enable 1", "pveum user add x@pve -enable 1"],
  ] as const) {
    expect(maskedLine(line)).toBe(kept);
  }
});
