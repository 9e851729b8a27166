import { consoleHost } from "../sandbox/consoleHost";
import { nodeApi } from "../sandbox/nodeApi";
import { createTestServer, type TestServer } from "../node";
import type { WorldState } from "../store/state";
import { createNodeTerminal } from "./nodeTerminal";

/** The shell of a node of a test server, read as a person reads it. */
export interface TestNode {
  readonly server: TestServer;
  state(): WorldState;
  /** Types a line, and answers to what it asks; answers what the screen shows below the line, without the prompt. */
  type(line: string, ...answers: readonly string[]): Promise<string>;
  resize(cols: number): void;
}

const PROMPT = /root@[^\n]*# $/;

/** Opens root's shell on the first node of a state or scenario, on a wide screen. */
export async function openNode(world: WorldState | string = "empty"): Promise<TestNode> {
  const server = await createTestServer(typeof world === "string" ? { scenario: world } : { state: world });
  const { core, server: port } = server.sandbox;
  const node = [...(await core.load()).state.cluster.nodes.keys()][0] ?? "";
  let screen = "";
  const terminal = createNodeTerminal({
    host: consoleHost(core, port, node),
    api: nodeApi(core, port, node),
    login: { kind: "root-shell" },
    output: (text) => (screen += text),
    close: () => undefined,
  });
  terminal.resize(200, 24);
  await terminal.idle();
  return {
    server,
    state: () => core.peek()?.state ?? expectState(),
    resize: (cols) => terminal.resize(cols, 24),
    type: async (line, ...answers) => {
      screen = "";
      terminal.input(`${line}\r`);
      await terminal.idle();
      const echo = screen.indexOf("\n") + 1;
      for (const text of answers) {
        terminal.input(`${text}\r`);
        await terminal.idle();
      }
      return screen.slice(echo).replaceAll("\r\n", "\n").replace(PROMPT, "");
    },
  };
}

function expectState(): never {
  throw new Error("no world is open");
}
