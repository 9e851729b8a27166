/** A piece of a line of text. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "em"; readonly children: readonly Inline[] }
  /** Only https addresses become links. */
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] };

/** A paragraph, a heading and the like. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" };

const INLINE = /`([^`]+)`|\*\*(.+?)\*\*|__(.+?)__|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^\s)]+)\)|<(https:\/\/[^\s<>]+)>|(https:\/\/[^\s<>()]+)/;

function link(href: string, children: readonly Inline[], source: string): Inline {
  return href.startsWith("https://") ? { kind: "link", href, children } : { kind: "text", text: source };
}

/** Reads one line: code, strong, emphasis and https links; all else, HTML included, is text. */
export function readInline(line: string): readonly Inline[] {
  const found: Inline[] = [];
  let rest = line;
  for (let match = INLINE.exec(rest); match !== null; match = INLINE.exec(rest)) {
    const [source, code, stars, lines, em, words, href, bracketed, bare] = match;
    if (match.index > 0) found.push({ kind: "text", text: rest.slice(0, match.index) });
    const strong = stars ?? lines;
    const address = bracketed ?? bare;
    if (code !== undefined) found.push({ kind: "code", text: code });
    else if (strong !== undefined) found.push({ kind: "strong", children: readInline(strong) });
    else if (em !== undefined) found.push({ kind: "em", children: readInline(em) });
    else if (words !== undefined) found.push(link(href ?? "", [{ kind: "text", text: words }], source));
    else if (address !== undefined) found.push(link(address, [{ kind: "text", text: address }], source));
    rest = rest.slice(match.index + source.length);
  }
  return rest === "" ? found : [...found, { kind: "text", text: rest }];
}

const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +(.*)$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DEEPEST_QUOTE = 5;

function taken(lines: readonly string[], from: number, test: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && test(lines[at] ?? "")) at++;
  return at;
}

function startsBlock(line: string): boolean {
  return /^ {0,3}(?:#{1,6} |>|(?:[-*_] *){3,}$)/.test(line) || FENCE.test(line) || ITEM.test(line);
}

/** Reads the common parts of Markdown. Nothing in it can become an element that is not named here. */
export function readMarkdown(text: string, depth = 0): readonly Block[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const heading = /^ {0,3}(#{1,6}) +(.*?)#*$/.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === "") {
      at++;
    } else if (FENCE.test(line)) {
      const end = taken(lines, at + 1, (one) => !FENCE.test(one));
      blocks.push({ kind: "code", text: lines.slice(at + 1, end).join("\n") });
      at = end + 1;
    } else if (heading !== null) {
      blocks.push({ kind: "heading", level: (heading[1] ?? "").length, children: readInline((heading[2] ?? "").trim()) });
      at++;
    } else if (/^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/.test(line)) {
      blocks.push({ kind: "rule" });
      at++;
    } else if (/^ {0,3}>/.test(line) && depth < DEEPEST_QUOTE) {
      const end = taken(lines, at, (one) => /^ {0,3}>/.test(one));
      const inner = lines.slice(at, end).map((one) => one.replace(/^ {0,3}> ?/, ""));
      blocks.push({ kind: "quote", blocks: readMarkdown(inner.join("\n"), depth + 1) });
      at = end;
    } else if (item !== null) {
      const ordered = item[1] !== undefined;
      const end = taken(lines, at, (one) => ITEM.test(one) && (ITEM.exec(one)?.[1] !== undefined) === ordered);
      const items = lines.slice(at, end).map((one) => readInline(ITEM.exec(one)?.[2] ?? ""));
      blocks.push({ kind: "list", ordered, items });
      at = end;
    } else {
      const end = taken(lines, at + 1, (one) => one.trim() !== "" && !startsBlock(one));
      blocks.push({ kind: "paragraph", lines: lines.slice(at, end).map((one) => readInline(one.trim())) });
      at = end;
    }
  }
  return blocks;
}
