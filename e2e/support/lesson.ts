import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { LessonAction, ScenarioState, ScenarioStep } from "../../src/api/sandbox/scenario";
import { logout } from "./forms";
import { login } from "./login";
import { open } from "./open";
import { sandbox } from "./sandbox";
import { openShell, screenText } from "./shell";

const PROMPT = "root@pve:~#";
const ROOT = "root@pam";

/** The lesson's panel beside the work. */
export function lessonPanel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Lesson" });
}

/** The lesson of the open world, as the server judges it. */
export async function readLesson(page: Page): Promise<ScenarioState> {
  const { scenario } = await sandbox(page).call("scenario.read");
  if (scenario === null) throw new Error("the open world has no lesson");
  return scenario;
}

async function lastLine(page: Page): Promise<string> {
  return (await screenText(page)).trimEnd().split("\n").at(-1)?.trim() ?? "";
}

/** Puts copied text into the terminal, as from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".xterm-helper-textarea").evaluate((area, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function ranSoFar(page: Page): Promise<number> {
  const { events } = await sandbox(page).call("events.list");
  return events.filter(({ kind }) => kind === "command").length;
}

/** Runs lines in the shell that is open, answers what the last one asks, and waits for the next prompt. */
export async function run(page: Page, lines: readonly string[], answers: readonly string[] = []): Promise<void> {
  const before = await ranSoFar(page);
  await paste(page, lines.map((line) => `${line}\n`).join(""));
  let asked = "";
  for (const answer of answers) {
    await expect.poll(async () => ((await lastLine(page)) === asked ? "" : lastLine(page))).toMatch(/(?::|\[Y\/n\])$/);
    asked = await lastLine(page);
    await paste(page, `${answer}\n`);
  }
  await expect.poll(() => ranSoFar(page), { timeout: 15_000 }).toBeGreaterThanOrEqual(before + lines.length);
  await expect.poll(() => lastLine(page), { timeout: 15_000 }).toBe(PROMPT);
}

/** Somebody in front of the console who does what a lesson's solution says. */
export class Trainee {
  #userid = ROOT;
  #inShell = false;

  constructor(readonly page: Page) {}

  /** Logs in as somebody else, through the user's menu and the login window. */
  async become(userid: string, password = "training", again = false): Promise<void> {
    if (userid === this.#userid && !again) return;
    await logout(this.page, this.#userid);
    await login(this.page, userid, password);
    this.#userid = userid;
    this.#inShell = false;
  }

  /** Does a step by its own solution. */
  async does(step: ScenarioStep): Promise<void> {
    let lines: string[] = [];
    const runAll = async (answers?: readonly string[]) => {
      if (lines.length > 0) await this.#type(lines, answers);
      lines = [];
    };
    for (const action of step.solution) {
      if (action.kind === "run") {
        lines.push(action.line);
        if (action.answers !== undefined) await runAll(action.answers);
      } else {
        await runAll();
        await this.#act(step, action);
      }
    }
    await runAll();
  }

  async #type(lines: readonly string[], answers?: readonly string[]): Promise<void> {
    await this.become(ROOT);
    if (!this.#inShell) await openShell(this.page);
    this.#inShell = true;
    await run(this.page, lines, answers);
  }

  async #act(step: ScenarioStep, action: Exclude<LessonAction, { readonly kind: "run" }>): Promise<void> {
    const { page } = this;
    switch (action.kind) {
      case "login":
        await this.become(action.userid, action.password, true);
        return;
      case "call": {
        await this.become(action.userid, action.password);
        const vmid = /\/(?:qemu|lxc)\/(\d+)\//.exec(action.path)?.[1];
        if (vmid === undefined) throw new Error(`no screen is known for ${action.path}`);
        this.#inShell = false;
        await open(page, `/guest/${vmid}/hardware`);
        return;
      }
      case "predict": {
        const option = step.predict?.options.find(({ id }) => id === action.option);
        await lessonPanel(page).getByRole("button", { name: option?.text.en ?? "", exact: true }).click();
        await expect(lessonPanel(page).getByText(/^Right\./)).not.toHaveCount(0);
      }
    }
  }
}
