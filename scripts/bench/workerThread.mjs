import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** A browser's module worker as a thread of Node: the same file, the same messages, copied the same way. */
const port = parentPort;
if (port === null) throw new Error("not a thread");
register();
const scope = new EventTarget();
Object.assign(globalThis, {
  addEventListener: scope.addEventListener.bind(scope),
  postMessage: (/** @type {unknown} */ message) => port.postMessage(message),
});
await import(String(workerData));
port.on("message", (data) => scope.dispatchEvent(new MessageEvent("message", { data })));
