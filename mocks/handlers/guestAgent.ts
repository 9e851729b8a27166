import { agentAnswer } from "../cluster/guests/agentAnswers";
import { guestOf } from "../cluster/guestLookup";
import { followTask } from "../cluster/guestPower";
import { type Context, type Handlers, Refused } from "../context";
import type { Guest } from "../store/state";

interface Target {
  readonly node: string;
  readonly vmid: string;
}

/** The running machine whose agent is switched on. Throws PVE's 500 otherwise. */
function agentOf(context: Context, params: Target): Guest {
  const guest = guestOf(context, "qemu", params);
  if (!/^(?:1|enabled=1)(?:,|$)/.test(String(guest.config.get("agent") ?? ""))) {
    throw new Refused(500, "No QEMU guest agent configured\n");
  }
  if (guest.status !== "running") throw new Refused(500, `VM ${guest.vmid} is not running\n`);
  return guest;
}

function answered(command: string) {
  return (context: Context, params: Target) => {
    return { result: agentAnswer(agentOf(context, params), command, context.now) };
  };
}

function switchedOff(context: Context, params: Target) {
  followTask(context, agentOf(context, params), { task: "qmshutdown", to: "stopped", seconds: 5 });
  return { result: {} };
}

const EXEC_PID = 1042;

/** The guest agent (api.md 5.1). The pretended machine has no files: reading finds none, what is written is gone. */
export const guestAgent = {
  "agent.get-fsinfo": answered("get-fsinfo"),
  "agent.get-host-name": answered("get-host-name"),
  "agent.get-memory-block-info": answered("get-memory-block-info"),
  "agent.get-memory-blocks": answered("get-memory-blocks"),
  "agent.get-osinfo": answered("get-osinfo"),
  "agent.get-time": answered("get-time"),
  "agent.get-timezone": answered("get-timezone"),
  "agent.get-users": answered("get-users"),
  "agent.get-vcpus": answered("get-vcpus"),
  "agent.info": answered("info"),
  "agent.network-get-interfaces": answered("network-get-interfaces"),
  "agent.ping": answered("ping"),
  "agent.fsfreeze-status": answered("fsfreeze-status"),
  "agent.fsfreeze-freeze": answered("fsfreeze-freeze"),
  "agent.fsfreeze-thaw": answered("fsfreeze-thaw"),
  "agent.fstrim": answered("fstrim"),
  "agent.shutdown": switchedOff,
  "agent.suspend-disk": switchedOff,
  "agent.suspend-hybrid": answered("suspend-hybrid"),
  "agent.suspend-ram": answered("suspend-ram"),
  "agent.index": (context, params) => {
    guestOf(context, "qemu", params);
    return ["exec", "exec-status", "file-read", "file-write", "info", "ping"].map((name) => ({ name }));
  },
  "agent.any": (context, params) => answered(params.command)(context, params),
  "agent.file-read": (context, params) => {
    agentOf(context, params);
    throw new Refused(500, `Agent error: failed to open file '${params.file}': No such file or directory\n`);
  },
  "agent.file-write": (context, params) => {
    agentOf(context, params);
  },
  "agent.exec": (context, params) => {
    agentOf(context, params);
    return { pid: EXEC_PID };
  },
  "agent.exec-status": (context, params) => {
    agentOf(context, params);
    if (params.pid !== EXEC_PID) throw new Refused(500, `Agent error: PID ${params.pid} does not exist\n`);
    return { exited: 1, exitcode: 0 };
  },
  "agent.set-user-password": (context, params) => {
    agentOf(context, params);
    return { result: {} };
  },
} satisfies Partial<Handlers>;
