import { announcement, channelName, type Announcement } from "../../src/api/sandbox/announcement";
import { createWorldCrypto } from "../crypto/worldCrypto";
import type { SandboxPorts } from "../sandbox/sandbox";
import { FIRST } from "../scenarios/all";
import type { Backend } from "../store/backend";
import type { Clock } from "../store/clock";
import { openIdbBackend } from "../store/idbBackend";
import { createQueue, createWebLock } from "../store/lock";
import { createMemoryBackend } from "../store/memoryBackend";
import { keys } from "../store/records";

const clock: Clock = {
  now: () => Math.floor(Date.now() / 1000),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  after: (ms, work) => void setTimeout(work, ms),
};

function chance(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function openBackend(name: string): Promise<Backend> {
  try {
    return await openIdbBackend(name);
  } catch {
    return createMemoryBackend();
  }
}

/** The key that signs tickets: made once for a store, so that all its tabs know it. */
async function signingKey(backend: Backend): Promise<string> {
  const [known] = await backend.read([keys.signingKey]);
  if (typeof known === "string" && known !== "") return known;
  const fresh = chance(32);
  await backend.write([{ key: keys.signingKey, value: fresh }]);
  return fresh;
}

/** What a browser gives to the sandbox: its storage, clock, locks and chance. `heard` is told of other tabs' writes. */
export async function browserPorts(
  base: string,
  transport: SandboxPorts["transport"],
  heard: (message: Announcement) => void,
): Promise<SandboxPorts> {
  const name = channelName(base);
  const backend = await openBackend(name);
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
  channel?.addEventListener("message", ({ data }) => {
    const message = announcement.safeParse(data);
    if (message.success) heard(message.data);
  });
  // The types promise Web Locks everywhere; pages without a secure context have none.
  const locks: LockManager | undefined = "locks" in navigator ? navigator.locks : undefined;
  const lock = locks === undefined || !backend.kept ? createQueue() : createWebLock(locks, name);
  const key = await lock(() => signingKey(backend));
  return {
    backend,
    clock,
    lock,
    announce: (message) => channel?.postMessage(message),
    crypto: createWorldCrypto({ key, salt: () => chance(8) }),
    transport,
    first: FIRST,
  };
}
