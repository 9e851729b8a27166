import type { CommandContext } from "../shell/command";

const TRIES = 3;
const SHORTEST_FOR_USERS = 6;

/** Who sets the password: root is free, a user's new password must be long enough and another one. */
export interface Setter {
  readonly asRoot: boolean;
  readonly current: string | undefined;
}

/**
 * The dialogue of PAM's `pam_unix` for a new password; undefined when it was given up, with passwd's two lines about
 * it printed. Mismatches end it at once, unfit passwords after the third.
 */
export async function askNewPassword(ctx: CommandContext, setter: Setter): Promise<string | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const password = await ctx.ask("New password: ", { echo: false });
    const again = password === undefined ? undefined : await ctx.ask("Retype new password: ", { echo: false });
    if (password === undefined || again === undefined) {
      ctx.print("Password change has been aborted.\n");
      break;
    }
    if (password !== again) {
      ctx.print("Sorry, passwords do not match.\n");
      break;
    }
    const refusal = refusalOf(password, setter);
    if (refusal === undefined) return password;
    ctx.print(`${refusal}\n`);
  }
  ctx.print("passwd: Authentication token manipulation error\npasswd: password unchanged\n");
  return undefined;
}

function refusalOf(password: string, { asRoot, current }: Setter): string | undefined {
  if (password === "") return "No password has been supplied.";
  if (asRoot) return undefined;
  if (password === current) return "The password has not been changed.";
  return [...password].length < SHORTEST_FOR_USERS ? "You must choose a longer password." : undefined;
}
