// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { ApiError } from "../../api/errors";
import { drawView } from "../../app/testing/drawView";
import { CallButton } from "../action/CallButton";
import { FailureNotice } from "./FailureNotice";

const refused = (status: number, message: string) => new ApiError({ kind: "refused", status, message, errors: {} });
const draw = (view: () => ReactNode, at = "/datacenter/x?as=ben@pve") =>
  drawView({ view, words: [], at, as: "intern@pve", scenario: "showcase" });
const questionOf = (link: HTMLElement) => Object.fromEntries(new URLSearchParams(link.getAttribute("href")?.split("?")[1]));

test("a refusal leads to its explanation, another failure does not", async () => {
  const text = "Permission check failed (/vms/110, VM.Audit)";
  await draw(() => <FailureNotice error={refused(403, text)} />);
  expect(questionOf(await screen.findByRole("link", { name: "Why?" }))).toEqual({ authid: "intern@pve", error: text });
  await draw(() => <FailureNotice error={refused(500, "got no worker upid")} />);
  await screen.findByText(/got no worker upid/);
  expect(screen.queryByRole("link", { name: "Why?" })).toBeNull();
});

test("a button that is not allowed leads to the question of why, and the open panel stays", async () => {
  const call = { name: "groups.create", params: { groupid: "x" } } as const;
  const { user } = await draw(() => <CallButton label="Create" call={call} onClick={() => undefined} />);
  const button = await screen.findByRole("button", { name: "Create", description: /You lack Group\.Allocate/ });
  await user.click(button);
  expect(questionOf(await screen.findByRole("link", { name: "Why?" }))).toEqual({
    authid: "intern@pve",
    path: "/access/groups",
    privilege: "Group.Allocate",
    as: "ben@pve",
  });
});
