/** How often a page that stays open asks for a newer version. */
const HOUR_MS = 3_600_000;

/** A version of the hosted trainer that waits until a page takes it. */
export interface NewVersion {
  /** Takes it over and loads the page anew. */
  readonly take: () => void;
}

let waiting: NewVersion | undefined;
const listeners = new Set<() => void>();

/** The version that waits, if any. */
export function newVersion(): NewVersion | undefined {
  return waiting;
}

/** Calls back whenever a version has come; answers how to stop that. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function offer(worker: ServiceWorker, container: ServiceWorkerContainer): void {
  waiting = {
    take: () => {
      container.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("TAKE_OVER");
    },
  };
  for (const listener of listeners) listener();
}

/**
 * Watches for newer versions of the hosted trainer: once its files are all there, the version is offered, and nothing
 * changes until somebody takes it. Only a hosted page has a worker that waits.
 */
export async function watchForVersions(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  if (container === undefined) return;
  const registration = await container.ready;
  const look = (worker: ServiceWorker | null) => {
    if (worker === null || container.controller === null) return;
    if (worker.state === "installed") offer(worker, container);
    else worker.addEventListener("statechange", () => look(registration.waiting), { once: true });
  };
  look(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => look(registration.installing));
  const ask = () => void registration.update().catch(() => undefined);
  setInterval(ask, HOUR_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") ask();
  });
}
