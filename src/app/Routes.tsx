import { RouterProvider } from "@tanstack/react-router";
import { router } from "./router";

/** The screen behind the login: fetched while the login window already takes typing. */
export function Routes() {
  return <RouterProvider router={router} />;
}
