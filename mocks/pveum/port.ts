import type { EndpointName } from "../../src/api/endpoints/index";
import type { Answer } from "../context";
import type { WorldState } from "../store/state";

/** Who gave which command, for the journal; secrets in the line are masked. */
export interface Origin {
  readonly user: string;
  readonly line: string;
}

/** What the tools of a node's host need: the methods behind the API, run as root@pam, and what the files hold. */
export interface NodeApi {
  call(name: EndpointName, params: ReadonlyMap<string, unknown>, origin: Origin): Promise<Answer>;
  /** The state as this page last read it. */
  state(): WorldState;
}
