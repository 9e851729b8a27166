/** Removes the worker that a sandbox, served from the same place before, has left: a real server's calls are not its own. */
export async function removeLeftWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const scope = new URL(".", document.baseURI).href;
  try {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
  } catch {
    // Where the browser keeps workers away from the page there is none to remove.
  }
}
