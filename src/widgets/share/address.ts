/** Letters of a link that mail programs and chats still carry whole. */
const LONGEST_LINK = 8_000;

/** A link that opens this console, wherever it stands, at an address of its own. */
export function linkTo(address: string): string {
  return `${location.href.replace(/#.*$/s, "")}#${address}`;
}

/** The link, unless it has become too long for one. */
export function shortLinkTo(address: string): string | undefined {
  const link = linkTo(address);
  return link.length > LONGEST_LINK ? undefined : link;
}
