import { accountNamed } from "./accounts";
import { refusingShell } from "./commands/su";
import { banner } from "./kernel";
import { passwordFits } from "./passwords";
import type { Session } from "./shell/session";
import type { Account } from "./state";

const FAILURE_DELAY = 3;
const TRIES = 5;

/** Starts root's shell without a password, as the node's shell does for root@pam. Answers its exit status. */
export async function rootShell(session: Session): Promise<number> {
  const root = accountNamed(session.host.read(), "root");
  if (!root) return 1;
  return enter(session, root, "root-shell");
}

/** The operating system's login prompt; after five refusals, or Ctrl-C or Ctrl-D, it gives up with status 1. */
export async function loginPrompt(session: Session): Promise<number> {
  const { host, tty } = session;
  for (let refused = 0; refused < TRIES; ) {
    const asked = await tty.readLine({ prompt: `${host.read().hostname} login: `, echo: true });
    if (asked.kind !== "line") return 1;
    const name = asked.text.trim();
    if (name === "") continue;
    const typed = await tty.readLine({ prompt: "Password: ", echo: false });
    if (typed.kind !== "line") return 1;
    const account = accountNamed(host.read(), name);
    if (account && (await passwordFits(host, name, typed.text))) return enter(session, account, "password");
    refused += 1;
    await host.sleep(FAILURE_DELAY);
    if (account) await session.record({ kind: "login-failed", user: name, via: "password" });
    tty.print("\nLogin incorrect\n");
  }
  tty.print(`Maximum number of tries exceeded (${TRIES})\n`);
  return 1;
}

async function enter(session: Session, account: Account, via: "root-shell" | "password"): Promise<number> {
  const { tty, host } = session;
  tty.print(`${banner(host.read().hostname)}\n`);
  await session.record({ kind: "login", user: account.name, via });
  return refusingShell(account, tty.print) ?? session.run({ account, login: true, command: undefined });
}
