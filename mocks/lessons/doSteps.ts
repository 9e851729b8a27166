import type { LessonAction } from "../../src/api/sandbox/scenario";
import type { Terminal } from "../host/terminal";
import { createNodeTerminal } from "../pveum/nodeTerminal";
import { consoleHost } from "../sandbox/consoleHost";
import type { Environment } from "../sandbox/environment";
import { nodeApi } from "../sandbox/nodeApi";
import { handleRequest } from "../server";
import type { LessonData } from "./lesson";
import { predict } from "./predict";
import { readLesson } from "./read";

const JSON_API = "/api2/json";

/**
 * Does what comes before a step of the open world's lesson and is not done yet, as the solutions of those steps say: in
 * the shell of a node, by logins and calls, by answers to questions. The journal and the log tell it as they would of a
 * trainee. Nothing is done for an id that no step has.
 */
export async function doStepsBefore(environment: Environment, lesson: LessonData, step: string): Promise<void> {
  const shells = await openShells(environment);
  const at = lesson.steps.findIndex(({ id }) => id === step);
  try {
    for (const { id, solution } of lesson.steps.slice(0, Math.max(0, at))) {
      const { steps } = await readLesson(environment, lesson);
      if (steps.some((one) => one.id === id && one.done)) continue;
      for (const action of solution) {
        if (action.kind === "run") await shells.run(action);
        else if (action.kind === "predict") await predict(environment, lesson, { step: id, option: action.option });
        else await onScreen(environment, action);
      }
    }
  } finally {
    shells.close();
  }
}

type OnScreen = Extract<LessonAction, { readonly kind: "login" | "call" }>;

/** A login, and a call with it; a refusal of the call is what the solution wanted. */
async function onScreen({ server }: Environment, action: OnScreen): Promise<void> {
  const body = new URLSearchParams({ username: action.userid, password: action.password }).toString();
  const headers = new Headers({ "Content-Type": "application/x-www-form-urlencoded" });
  const answer = await handleRequest(server, { method: "POST", url: `${JSON_API}/access/ticket`, headers, body });
  if (action.kind === "login" || answer.status !== 200) return;
  const { data } = JSON.parse(answer.body) as { readonly data: { readonly ticket: string; readonly CSRFPreventionToken: string } };
  const session = { Authorization: `PVEAuthCookie=${data.ticket}`, CSRFPreventionToken: data.CSRFPreventionToken };
  await handleRequest(server, { method: action.method, url: JSON_API + action.path, headers: new Headers(session), body: "" });
}

/** Root's shells on the nodes, one each, opened when the first line is typed into it. */
async function openShells({ core, server }: Environment) {
  const { state } = await core.load();
  const [first = ""] = state.cluster.nodes.keys();
  const shells = new Map<string, Terminal>();
  const shellOf = (node: string) => {
    const known = shells.get(node);
    if (known !== undefined) return known;
    const shell = createNodeTerminal({
      host: consoleHost(core, server, node),
      api: nodeApi(core, server, node),
      login: { kind: "root-shell" },
      output: () => undefined,
      close: () => undefined,
    });
    shells.set(node, shell);
    return shell;
  };
  return {
    run: async ({ line, answers = [], node = first }: Extract<LessonAction, { readonly kind: "run" }>) => {
      const shell = shellOf(node);
      await shell.idle();
      for (const typed of [line, ...answers]) {
        shell.input(`${typed}\r`);
        await shell.idle();
      }
    },
    close: () => {
      for (const shell of shells.values()) shell.hangup();
    },
  };
}
