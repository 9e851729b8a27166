/** A worker that answered so lately is taken to be alive for a request that carries no secret. */
const RECENT_MS = 2000;
const PATIENCE_MS = 300;

/**
 * Wakes msw's worker. A browser stops it in a hidden tab, and a fresh one lets every request of this page through to
 * the web host until it is told to mock again.
 */
export function createWakeUp(container: ServiceWorkerContainer) {
  let seen = 0;
  container.addEventListener("message", () => {
    seen = Date.now();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") container.controller?.postMessage("MOCK_ACTIVATE");
  });

  const activated = () =>
    new Promise<boolean>((resolve) => {
      const answered = () => done(true);
      const done = (alive: boolean) => {
        clearTimeout(timer);
        container.removeEventListener("message", answered);
        resolve(alive);
      };
      const timer = setTimeout(() => done(false), PATIENCE_MS);
      container.addEventListener("message", answered);
      container.controller?.postMessage("MOCK_ACTIVATE");
    });

  /** Resolves when the worker mocks this page's requests; false when it does not answer, even asked twice. */
  return async (options: { readonly sure: boolean }): Promise<boolean> => {
    if (!options.sure && Date.now() - seen < RECENT_MS) return true;
    return (await activated()) || activated();
  };
}
