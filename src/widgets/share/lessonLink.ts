import { control } from "../../api/controls";
import { linkTo } from "./address";

/** What stands before the id of a lesson that came from a file. */
const OWN = "own:";

/** A link for the lesson of the open world, and for one of its steps. One's own lesson travels in the link itself. */
export async function lessonLink(scenario: string | null, step?: string): Promise<string | undefined> {
  if (scenario === null) return undefined;
  if (scenario.startsWith(OWN)) {
    const { fileLink } = await import("./fileLink");
    return fileLink((await control("scenario.write")).text);
  }
  const asked = new URLSearchParams({ dialog: "start", sel: scenario, ...(step !== undefined && { step }) });
  return linkTo(`/sandbox/lessons?${asked.toString()}`);
}
