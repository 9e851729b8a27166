import { coreOf } from "../store/otherWorld";
import type { Environment } from "./environment";
import { createServerPort } from "./serverPort";

/** The same server with another of its worlds open, for the one who asks alone. */
export function beside(environment: Environment, world: string): Environment {
  const core = coreOf(environment.core, world);
  return { ...environment, core, server: createServerPort(core, environment.server.crypto) };
}
