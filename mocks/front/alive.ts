const PATIENCE_MS = 300;

/**
 * Wakes msw's worker. A browser stops it in a hidden tab, and a fresh one knows of no page: it brings no request
 * there until it is told to mock again.
 */
export function createWakeUp(container: ServiceWorkerContainer) {
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
  return async (): Promise<boolean> => (await activated()) || activated();
}
