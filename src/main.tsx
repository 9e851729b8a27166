import { startApp } from "./app/start";

const root = document.getElementById("root");

if (root !== null) {
  // The sandbox's code is fetched beside the first paint; calls wait for it. The live build has none of it.
  void startApp(root, __SANDBOX__ ? import("../mocks/browser").then((sandbox) => sandbox.startSandbox()) : undefined);
}
