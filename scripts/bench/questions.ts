import { rightHolders } from "../../src/access/holders/rightHolders";
import { matrixLogins, matrixOverPaths } from "../../src/access/holders/rightsMatrix";
import { seeSweep } from "../../src/access/seeSweep";
import { viewSubject } from "../../src/access/viewSubject";
import { whyHidden } from "../../src/access/whyHidden";
import { ask } from "../../src/access/work/ask";
import { seenCounts } from "../../src/views/viewAs/counts";
import { holderRows } from "../../src/views/whoCan/holderRows";
import { serverView } from "../../src/widgets/resource/serverView";
import { DRAFTS } from "./drafts";
import { timed } from "./statistics";
import { freshWorld, NOW, objectsIn, resourceRows } from "./world";

/** What somebody waits for at the screen, run by run. */
export interface Measured {
  readonly name: string;
  readonly budgetMs: number;
  readonly ms: readonly number[];
}

const WARM_UPS = 5;
const never = () => new AbortController().signal;
const known = freshWorld();
const rows = resourceRows(known);
const objects = objectsIn(rows);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function measured(name: string, budgetMs: number, runs: number, run: (at: number) => unknown): Promise<Measured> {
  const all = await timed(runs + WARM_UPS, run);
  return { name, budgetMs, ms: all.slice(WARM_UPS) };
}

/** Another login is chosen: what it sees, its tree, the counts, and why the first hidden objects are hidden. */
function viewAs(): Promise<Measured> {
  return measured("View as switches to another login", 50, 60, async (at) => {
    const subject = viewSubject(known, at % 3 === 2 ? `@grp${at}` : `u${at * 11}@pve`);
    const { data } = await seeSweep(subject.known, rows, subject.authid, NOW, never(), () => undefined);
    serverView(data.visible, "Datacenter");
    seenCounts(rows, data.visible);
    for (const { path, privilege } of data.hidden.slice(0, 25)) whyHidden(subject.known, subject.authid, path, privilege);
  });
}

/** From the keystroke to the answer of the worker. */
function effects(): Promise<readonly Measured[]> {
  return inTurn(DRAFTS, ({ name, calls }) =>
    measured(`effect of a draft: ${name}`, 100, 20, async (at) => {
      await pause(0);
      const asks = { calls: calls(at), actor: "root@pam", now: NOW, objects, certain: true, tests: [] };
      const answer = await ask(known.model, "effect", asks, never());
      if (answer === undefined || answer.refused.length > 0) throw new Error(`no effect: ${JSON.stringify(answer?.refused)}`);
    }),
  );
}

/** Everybody who holds a right on one guest, with the entries that give it; another guest each time. */
function whoCan(): Promise<Measured> {
  const right = { privileges: ["VM.PowerMgmt"], any: false };
  return measured("who can, for one guest", 30, 60, (at) => holderRows(rightHolders(known, right, `/vms/${100 + at * 61}`, NOW)));
}

/** All findings in the worker after a change: the model is copied to it and compiled anew. */
async function findings(): Promise<Measured> {
  const worlds = Array.from({ length: 10 + WARM_UPS }, freshWorld);
  const asks = { now: NOW, objects, complete: true, realms: ["pam", "pve"], secondFactors: new Set<string>(), targetVersion: undefined };
  return measured("all findings after a change", 1_000, 10, async (at) => {
    const { model } = worlds[at] ?? known;
    const found = await ask(model, "findings", asks, never());
    if (found.length === 0) throw new Error("nothing found");
  });
}

const VIEW = { logins: 40, guests: 60 };

/** The matrix scrolls by a whole screen, down and to the right at once: all fields in view are new. */
function matrix(): Promise<Measured> {
  const logins = matrixLogins(known).slice(0, 1_000);
  const paths = Array.from({ length: 10_000 }, (_, at) => `/vms/${100 + at}`);
  const right = { privileges: ["VM.Audit"], any: false };
  let shown = matrixOverPaths(known, right, paths);
  const screens = Math.floor(logins.length / VIEW.logins);
  return measured("matrix of 1,000 x 10,000 scrolls by a screen", 16, 150, (at) => {
    if (at % screens === 0) shown = matrixOverPaths(known, right, paths);
    const top = (at % screens) * VIEW.logins;
    const left = (at * VIEW.guests) % (paths.length - VIEW.guests);
    for (const login of logins.slice(top, top + VIEW.logins)) {
      for (let column = left; column < left + VIEW.guests; column++) shown.holds(login, column);
    }
  });
}

async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

/** All of them, one after the other: each has the machine for itself. */
export async function measureQuestions(): Promise<readonly Measured[]> {
  const [seen, drafts, holders] = [await viewAs(), await effects(), await whoCan()];
  return [seen, ...drafts, holders, await findings(), await matrix()];
}
