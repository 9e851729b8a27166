import { canPack, packed } from "../../lib/packed";
import { shortLinkTo } from "./address";

/** A link for a file's text: a lesson or a world; nothing where it would be too long, or cannot be packed here. */
export async function fileLink(text: string): Promise<string | undefined> {
  return canPack() ? shortLinkTo(`/sandbox/lessons?dialog=file&file=${await packed(text)}`) : undefined;
}
