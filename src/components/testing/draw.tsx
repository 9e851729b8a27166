import { cleanup, configure, render } from "@testing-library/react";
import { type ReactElement, Suspense } from "react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { startTexts } from "../../i18n/load";
import { plainStyles } from "./plainStyles";

// The first test of a file also pays for loading the components; a busy machine must not fail it.
vi.setConfig({ testTimeout: 60_000 });
plainStyles();
configure({
  defaultHidden: true,
  asyncUtilTimeout: 20_000,
  // Each look for what is not there yet would print the whole page anew.
  getElementError: (message) => new Error(message ?? "not found"),
});

let started: Promise<void> | undefined;

/** Draws an element with the English common texts loaded and gives a user who acts on it; for component tests. */
export async function draw(element: ReactElement) {
  started ??= startTexts(["common"]);
  await started;
  cleanup();
  const view = render(element, { wrapper: ({ children }) => <Suspense>{children}</Suspense> });
  return { ...view, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
