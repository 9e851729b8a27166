import { Worker as Thread } from "node:worker_threads";

const threads: Thread[] = [];

/** What `new Worker(url)` makes in a browser, for what the page runs beside itself. */
class BrowserWorker extends EventTarget {
  readonly #thread: Thread;

  constructor(url: URL) {
    super();
    this.#thread = new Thread(new URL("./workerThread.mjs", import.meta.url), { workerData: url.href });
    this.#thread.on("message", (data: unknown) => this.dispatchEvent(new MessageEvent("message", { data })));
    this.#thread.on("error", (error) => {
      throw error;
    });
    threads.push(this.#thread);
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }
}

/** From now on there are workers as in a browser. */
export function provideWorkers(): void {
  Object.assign(globalThis, { Worker: BrowserWorker });
}

/** Ends them, so that the program can end. */
export async function endWorkers(): Promise<void> {
  await Promise.all(threads.map((thread) => thread.terminate()));
}
