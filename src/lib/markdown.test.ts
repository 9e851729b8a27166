import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInline, readMarkdown } from "./markdown";

describe("Markdown", () => {
  it("reads headings, paragraphs, lists, quotes, code and rules", () => {
    const text = "# Rules #\n\nOne\ntwo **bold**\n- a\n- b\n1. x\n> said\n> - q\n---\n```\n<b>\n```";
    expect(readMarkdown(text).map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "list",
      "quote",
      "rule",
      "code",
    ]);
    expect(readMarkdown(text)[0]).toEqual({ kind: "heading", level: 1, children: [{ kind: "text", text: "Rules" }] });
  });

  it("makes links of https addresses alone, and leaves HTML as it was typed", () => {
    expect(readInline("[x](javascript:alert(1))")[0]).toEqual({ kind: "text", text: "[x](javascript:alert(1)" });
    expect(readInline("[x](http://a.b)")).toEqual([{ kind: "text", text: "[x](http://a.b)" }]);
    expect(readInline("[x](https://a.b)")).toEqual([
      { kind: "link", href: "https://a.b", children: [{ kind: "text", text: "x" }] },
    ]);
    expect(readInline("<img src=x onerror=alert(1)>")).toEqual([{ kind: "text", text: "<img src=x onerror=alert(1)>" }]);
  });

  it("reads whatever is typed, to its end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("*", "**", "`", "[", "](", ")", "> ", "# ", "- ", "1. ", "\n", "```", "a", " ")), (parts) => {
        readMarkdown(parts.join(""));
      }),
    );
  });
});
