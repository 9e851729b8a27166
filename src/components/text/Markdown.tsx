import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import { Fragment, type ReactNode } from "react";
import { type Block, type Inline, readMarkdown } from "../../lib/markdown";
import { mono, tone } from "../theme/tone";

const Box = styled("div")({
  overflowWrap: "anywhere",
  "> :first-of-type": { marginTop: 0 },
  "p, ul, ol, pre, blockquote": { margin: "0 0 10px" },
  "h3, h4, h5, h6": { margin: "14px 0 6px", fontSize: "0.9375rem" },
  "code, pre": { fontFamily: mono, fontSize: "0.78rem" },
  pre: { padding: 8, whiteSpace: "pre-wrap", backgroundColor: tone.strip },
  blockquote: { borderInlineStart: `3px solid ${tone.line}`, paddingInlineStart: 10, color: tone.soft },
  hr: { border: 0, borderTop: `1px solid ${tone.line}` },
});

function inline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, at) => {
    switch (part.kind) {
      case "text":
        return part.text;
      case "code":
        return <code key={at}>{part.text}</code>;
      case "strong":
        return <strong key={at}>{inline(part.children)}</strong>;
      case "em":
        return <em key={at}>{inline(part.children)}</em>;
      case "link":
        return (
          <Link key={at} href={part.href} target="_blank" rel="noopener noreferrer">
            {inline(part.children)}
          </Link>
        );
    }
  });
}

function lines(rows: readonly (readonly Inline[])[]): ReactNode {
  return rows.map((row, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <br />}
      {inline(row)}
    </Fragment>
  ));
}

// A window's own title is a heading of the second level.
const HEADINGS = ["h3", "h4", "h5", "h6"] as const;

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = HEADINGS[Math.min(block.level, HEADINGS.length) - 1] ?? "h6";
      return <Heading>{inline(block.children)}</Heading>;
    }
    case "paragraph":
      return <p>{lines(block.lines)}</p>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return <List>{block.items.map((item, at) => <li key={at}>{inline(item)}</li>)}</List>;
    }
    case "quote":
      return <blockquote>{block.blocks.map((one, at) => <BlockView key={at} block={one} />)}</blockquote>;
    case "code":
      return <pre>{block.text}</pre>;
    case "rule":
      return <hr />;
  }
}

/** Text with the common parts of Markdown, drawn as elements: no HTML of the text is ever used. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <Box>
      {readMarkdown(text).map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </Box>
  );
}
