import type { LessonAction } from "../../../src/api/sandbox/scenario";
import { openNode, type TestNode } from "../../pveum/testing";
import type { ReadScenario } from "../read";

/** A trainee in front of a lesson's world: the shell of its first node, and the screen. */
export interface Trainee extends TestNode {
  read(): Promise<ReadScenario>;
  /** Ids of the steps that are done. */
  done(): Promise<readonly string[]>;
  mistakes(): Promise<readonly string[]>;
  /** Answers what the shell showed. */
  act(step: string, action: LessonAction): Promise<string>;
}

export async function openTrainee(id: string): Promise<Trainee> {
  const node = await openNode(id);
  const { server } = node;
  const read = async () => {
    const { scenario } = await server.control("scenario.read");
    if (scenario === null) throw new Error(`${id} has no lesson`);
    return scenario;
  };
  return {
    ...node,
    read,
    done: async () => (await read()).steps.filter((step) => step.done).map((step) => step.id),
    mistakes: async () => (await read()).mistakes.map(({ code }) => code),
    act: async (step, action) => {
      switch (action.kind) {
        case "run":
          return node.type(action.line, ...(action.answers ?? []));
        case "login":
          await server.login(action.userid, action.password);
          return "";
        case "call": {
          const headers = await server.login(action.userid, action.password);
          await server.fetch(`/api2/json${action.path}`, { method: action.method, headers });
          return "";
        }
        case "predict":
          await server.control("scenario.predict", { step, option: action.option });
          return "";
      }
    },
  };
}

/** Does every step of the lesson by its own solution. */
export async function playThrough(trainee: Trainee): Promise<void> {
  const { steps } = await trainee.read();
  for (const { id, solution } of steps) {
    for (const action of solution) await trainee.act(id, action);
  }
}
