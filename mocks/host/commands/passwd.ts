import { accountNamed, shadowHash } from "../accounts";
import { setPasswordHash } from "../changes";
import { calendarTime, twoDigits } from "../calendar";
import { passwordFits, today } from "../passwords";
import type { Command, CommandContext } from "../shell/command";
import { accountWords } from "./accountWords";
import { askNewPassword } from "./newPassword";

const UNCHANGED = 10;
const ACTIONS = new Map([
  ["-l", "lock"], ["--lock", "lock"], ["-u", "unlock"], ["--unlock", "unlock"], ["-d", "delete"],
  ["--delete", "delete"], ["-S", "status"], ["--status", "status"],
] as const);

type Action = "lock" | "unlock" | "delete" | "status";

async function changePassword(ctx: CommandContext, name: string): Promise<number> {
  const asRoot = ctx.user.uid === 0;
  let current: string | undefined;
  if (!asRoot) {
    ctx.print(`Changing password for ${name}.\n`);
    current = await ctx.ask("Current password: ", { echo: false });
    if (current === undefined || !(await passwordFits(ctx.host, name, current))) {
      ctx.print("passwd: Authentication token manipulation error\npasswd: password unchanged\n");
      return UNCHANGED;
    }
  }
  const password = await askNewPassword(ctx, { asRoot, current });
  if (password === undefined) return UNCHANGED;
  const hash = await ctx.host.hash(password);
  await ctx.change((now) => (accountNamed(now, name) ? setPasswordHash(now, name, hash, today(ctx.host)) : now));
  ctx.print("passwd: password updated successfully\n");
  return 0;
}

function statusLine(ctx: CommandContext, name: string, hash: string): string {
  const changed = ctx.host.read().shadow.find((entry) => entry.name === name)?.changed ?? 0;
  const { year, month, day } = calendarTime(changed * 86_400);
  const letter = hash === "" ? "NP" : /^[!*]/.test(hash) ? "L" : "P";
  return `${name} ${letter} ${year}-${twoDigits(month)}-${twoDigits(day)} 0 99999 7 -1\n`;
}

async function act(ctx: CommandContext, name: string, action: Action): Promise<number> {
  const hash = shadowHash(ctx.host.read(), name) ?? "*";
  if (action === "status") {
    ctx.print(statusLine(ctx, name, hash));
    return 0;
  }
  if (ctx.user.uid !== 0) {
    ctx.print("passwd: Permission denied.\n");
    return 1;
  }
  const unlocked = hash.replace(/^!/, "");
  if (action === "unlock" && unlocked === "") {
    ctx.print("passwd: unlocking the password would result in a passwordless account.\n");
    return 3;
  }
  const next = { lock: `!${unlocked}`, unlock: unlocked, delete: "" }[action];
  await ctx.change((now) => setPasswordHash(now, name, next, today(ctx.host)));
  ctx.print("passwd: password changed.\n");
  return 0;
}

/** `passwd [NAME]`: root sets anybody's password without the old one, others only their own. */
export const passwd: Command = {
  name: "passwd",
  where: "/usr/bin",
  usage: "passwd [-l | -u | -d | -S] [NAME]",
  complete: accountWords,
  async run(ctx) {
    const names = ctx.args.filter((arg) => !arg.startsWith("-"));
    const options = ctx.args.filter((arg) => arg.startsWith("-"));
    const actions = [...ACTIONS].filter(([option]) => options.includes(option)).map(([, action]) => action);
    if (names.length > 1 || actions.length !== options.length || actions.length > 1) {
      ctx.print(`Usage: ${passwd.usage}\n`);
      return 2;
    }
    const [name = ctx.user.name] = names;
    if (!accountNamed(ctx.host.read(), name)) {
      ctx.print(`passwd: user '${name}' does not exist\n`);
      return 1;
    }
    if (ctx.user.uid !== 0 && name !== ctx.user.name) {
      ctx.print(`passwd: You may not view or modify password information for ${name}.\n`);
      return 1;
    }
    const [action] = actions;
    return action === undefined ? changePassword(ctx, name) : act(ctx, name, action);
  },
};
