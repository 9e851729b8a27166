import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startTexts } from "../i18n/load";
import { resume } from "../api/session";
import { setTransport, type Transport } from "../api/transport";
import { App } from "./App";
import { removeLeftWorker } from "./leftWorker";
import { watchForVersions } from "./newVersion";

/** Paints the console and takes up the session that a reload left. `sandbox` is the pretended server, if any. */
export async function startApp(root: HTMLElement, sandbox: Promise<Transport> | undefined): Promise<void> {
  if (sandbox === undefined) void removeLeftWorker();
  else {
    setTransport(sandbox);
    void sandbox.then(watchForVersions);
  }
  const resumed = resume();
  await startTexts(["common", "errors", "login", "frame", "sandbox", "access"]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await resumed;
}
