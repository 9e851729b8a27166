import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { lessonPanel, readLesson, run, Trainee } from "./support/lesson";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { openShell } from "./support/shell";

// The twelfth, the tutorial, is played by mouse and terminal in a spec of its own.
const LESSONS = [
  "groups",
  "custom-role",
  "inheritance",
  "pools",
  "tokens",
  "lockout",
  "audit",
  "upgrade",
  "lockout-challenge",
  "audit-challenge",
  "class-challenge",
];

async function atLogin(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Fill in root@pam" })).toBeVisible();
}

async function startAt(page: Page, id: string): Promise<void> {
  await sandbox(page).call("scenario.start", { id });
  await atLogin(page);
  await login(page, "root@pam");
}

async function playToItsEnd(page: Page, id: string): Promise<void> {
  await startAt(page, id);
  // The lesson before has closed the panel.
  await open(page, "/datacenter/search?lesson=1");
  const trainee = new Trainee(page);
  const { steps } = await readLesson(page);
  for (const [at, step] of steps.entries()) {
    await trainee.does(step);
    await expect.poll(async () => (await readLesson(page)).steps[at]?.done, { message: `${id}: ${step.id}` }).toBe(true);
  }
  expect((await readLesson(page)).mistakes).toEqual([]);
  await expect(lessonPanel(page).getByText("Completed!", { exact: true })).toBeVisible();
  await expect(lessonPanel(page).getByRole("heading", { name: "The same by commands" })).toBeVisible();
  await lessonPanel(page).getByRole("button", { name: "Go on playing" }).click();
  await expect(lessonPanel(page)).toBeHidden();
}

for (const some of inLots(LESSONS, 3)) {
  test(`played to their ends by their own solutions, in the shell and on the screen: ${some.join(", ")}`, async ({ page }) => {
    test.setTimeout(180_000);
    await atLogin(page);
    for (const id of some) await test.step(id, () => playToItsEnd(page, id));
  });
}

test("a wrong way is explained; hints, solution, the way back; progress outlives a reload and fits a phone", async ({ page }) => {
  test.setTimeout(90_000);
  await login(page, "root@pam");
  const panel = lessonPanel(page);
  const progress = (done: number) => expect(panel.getByText(`${done} of 9 steps done`, { exact: true })).toBeVisible();
  await progress(0);
  await openShell(page);
  await run(page, ["pveum user add vmuser-pam@pam"]);
  const [mistake] = (await readLesson(page)).mistakes;
  expect(mistake?.code).toBe("no-host-account");
  await expect(panel.getByText(mistake?.text.en ?? "", { exact: true })).toBeVisible();

  await panel.getByText("Where?").first().click();
  await expect(panel.getByText("In the shell of the node pve, as root.")).toBeVisible();
  await panel.getByText("Show the solution").first().click();
  await expect(panel.getByRole("group", { name: "Copy the command lines" }).first()).toHaveText("adduser vmuser-pam");
  await progress(1);

  await panel.getByRole("button", { name: "Back to this step" }).first().click();
  const asked = page.getByRole("alertdialog", { name: "Back to: Make a host account" });
  await expect(asked.getByRole("listitem")).toHaveText(["Make the login vmuser-pam@pam"]);
  await asked.getByRole("button", { name: "Go back" }).click();
  await progress(0);
  expect((await readLesson(page)).mistakes).toEqual([]);

  await run(page, ["adduser vmuser-pam"], ["training", "training", "", "", "", "", "", "Y"]);
  await progress(1);
  await expect(panel.getByRole("status").filter({ hasText: "Step done: Make a host account – 1 of 9 steps done" })).toBeAttached();
  await page.reload();
  await progress(1);

  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "/datacenter/users?lesson=1");
  await expect(panel.getByRole("heading", { name: "Two logins, two machines" })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Add", exact: true })).toBeInViewport();
  await panel.getByRole("button", { name: "Make the lesson larger" }).click();
  await panel.getByRole("button", { name: "Make the lesson smaller" }).click();
  await panel.getByRole("button", { name: "Close the panel “Lesson”" }).click();
  await expect(panel).toBeHidden();
  if (size !== null) await page.setViewportSize(size);
});

test("a link opens a lesson at a step, with those before it done, after asking; and a world's link carries its progress along", async ({ page }) => {
  test.setTimeout(60_000);
  await login(page, "root@pam");
  await open(page, "/sandbox/lessons?dialog=start&sel=groups&step=grant-groups");
  const asked = page.getByRole("alertdialog", { name: /^Start: / });
  await expect(asked.getByText("The present world is kept as it is.")).toBeVisible();
  await expect(asked.getByRole("checkbox", { name: "Do the steps before the linked one for me" })).toBeChecked();
  await asked.getByRole("button", { name: "Start", exact: true }).click();
  await atLogin(page);
  await login(page, "root@pam");
  const { steps, title } = await readLesson(page);
  const at = steps.findIndex(({ id }) => id === "grant-groups");
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_step, nth) => nth < at));
  const wanted = steps[at];
  if (wanted === undefined) throw new Error("no step");
  await expect(lessonPanel(page).getByText(wanted.task.en, { exact: false })).toBeVisible();
  await new Trainee(page).does(wanted);

  await open(page, "/sandbox/worlds?dialog=share");
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  await page.keyboard.press("Escape");
  await page.goto(link);
  const file = page.getByRole("dialog", { name: "Open: Lesson or world from a file" });
  await expect(file.getByText(title.en, { exact: true })).toBeVisible();
  await file.getByRole("button", { name: "Open as a new world" }).click();
  await atLogin(page);
  await login(page, "root@pam");
  expect((await readLesson(page)).steps.map(({ done }) => done)).toEqual(steps.map((_step, nth) => nth <= at));
  expect((await sandbox(page).call("worlds.list")).worlds).toHaveLength(3);
  await open(page, "/sandbox/lessons");
  await expect(page.getByRole("main").getByText(`${String(at + 1)} of ${String(steps.length)} steps`, { exact: true })).toBeVisible();
});
