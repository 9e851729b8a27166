import { accountNamed, groupNamed, groupsOf, accountWithUid } from "../accounts";
import { addMember } from "../changes";
import { absolutePath } from "../files/paths";
import { addNewAccount, nextUid, type NewAccount } from "../newAccount";
import { Interrupted, type Command, type CommandContext } from "../shell/command";
import { wordsStartingWith } from "../shell/completion";
import { nameRefusal } from "./accountName";
import { adduserOptions, type AdduserOptions } from "./adduserOptions";
import { askUserInformation } from "./chfn";
import { askNewPassword } from "./newPassword";

const STATUS = { exists: 11, missing: 12, name: 31, aborted: 1, notRoot: 54, usage: 51 } as const;
const USAGE = "adduser [--disabled-password] [--comment text] [--uid id] [--home dir] [--shell path] user";

function fatal(ctx: CommandContext, text: string, status: number): number {
  ctx.print(`fatal: ${text}\n`);
  return status;
}

async function addToGroup(ctx: CommandContext, name: string, groupName: string): Promise<number> {
  const state = ctx.host.read();
  const account = accountNamed(state, name);
  if (!account) return fatal(ctx, `The user \`${name}' does not exist.`, STATUS.missing);
  if (!groupNamed(state, groupName)) return fatal(ctx, `The group \`${groupName}' does not exist.`, STATUS.missing);
  if (groupsOf(state, account).some((group) => group.name === groupName)) {
    ctx.print(`warn: The user \`${name}' is already a member of \`${groupName}'.\n`);
    return 0;
  }
  await ctx.change((now) => addMember(now, groupName, name));
  return 0;
}

/** Why the account cannot be made; undefined if it can. Prints the reason. */
function refuse(ctx: CommandContext, name: string, options: AdduserOptions): number | undefined {
  const state = ctx.host.read();
  const refusal = nameRefusal(name, options.badNames);
  if (refusal !== undefined) {
    ctx.print(`err: ${refusal}\n`);
    return STATUS.name;
  }
  if (accountNamed(state, name)) return fatal(ctx, `The user \`${name}' already exists.`, STATUS.exists);
  const { ingroup, uid } = options;
  if (ingroup !== undefined && !groupNamed(state, ingroup)) {
    return fatal(ctx, `The group \`${ingroup}' does not exist.`, STATUS.missing);
  }
  if (ingroup === undefined && groupNamed(state, name)) {
    return fatal(ctx, `The group \`${name}' already exists.`, STATUS.exists);
  }
  if (uid !== undefined && accountWithUid(state, uid)) {
    return fatal(ctx, `The UID ${uid} is already in use.`, STATUS.exists);
  }
  return undefined;
}

async function askPassword(ctx: CommandContext, name: string): Promise<string | undefined> {
  for (;;) {
    const password = await askNewPassword(ctx, { asRoot: true, current: undefined });
    if (password !== undefined) {
      ctx.print("passwd: password updated successfully\n");
      return ctx.host.hash(password);
    }
    ctx.print(`warn: \`/bin/passwd ${name}' failed with status 10. Continuing.\n`);
    ctx.print("warn: wrong password given or password retyped incorrectly\n");
    let answer: string | undefined;
    do answer = await ctx.ask("Try again? [y/N] ");
    while (answer !== undefined && !/^(?:y|n|yes|no|)$/i.test(answer.trim()));
    if (!/^y/i.test(answer ?? "")) return undefined;
  }
}

async function askGecos(ctx: CommandContext, name: string): Promise<string> {
  let gecos = "";
  for (;;) {
    const asked = await askUserInformation(ctx, name, gecos);
    if (asked === undefined) ctx.print(`warn: \`/bin/chfn ${name}' failed with status 1. Continuing.\n`);
    gecos = asked ?? gecos;
    let answer: string | undefined;
    do answer = await ctx.ask("Is the information correct? [Y/n] ");
    while (answer !== undefined && !/^(?:y|n|yes|no|)$/i.test(answer.trim()));
    if (!/^n/i.test(answer ?? "")) return gecos;
  }
}

/** What `--verbose` tells before the questions, and what is said about a home that is already there. */
function announce(ctx: CommandContext, { name, uid, ingroup, home, createHome }: NewAccount, verbose: boolean): void {
  const state = ctx.host.read();
  const id = uid ?? nextUid(state);
  const info = (text: string) => (verbose ? ctx.print(`info: ${text}\n`) : undefined);
  info(`Adding user \`${name}' ...`);
  if (uid === undefined) info("Selecting UID/GID from range 1000 to 59999 ...");
  if (ingroup === undefined) info(`Adding new group \`${name}' (${id}) ...`);
  const gid = ingroup === undefined ? id : groupNamed(state, ingroup)?.gid;
  info(`Adding new user \`${name}' (${id}) with group \`${ingroup ?? name} (${gid})' ...`);
  if (createHome && state.homes.some(({ path }) => path === home)) {
    ctx.print(`warn: The home directory \`${home}' already exists.  Not touching this directory.\n`);
  } else if (createHome) {
    info(`Creating home directory \`${home}' ...`);
    info("Copying files from `/etc/skel' ...");
  }
}

async function addUser(ctx: CommandContext, name: string, options: AdduserOptions): Promise<number> {
  const refused = refuse(ctx, name, options);
  if (refused !== undefined) return refused;
  let wanted: NewAccount = {
    name,
    uid: options.uid,
    ingroup: options.ingroup,
    home: absolutePath(options.home ?? `/home/${name}`, "/"),
    createHome: options.createHome,
    shell: options.shell ?? "/bin/bash",
    gecos: options.gecos ?? "",
    hash: undefined,
    complete: false,
    now: ctx.host.now(),
  };
  announce(ctx, wanted, options.verbose);
  let program = "passwd";
  try {
    if (options.askPassword) wanted = { ...wanted, hash: await askPassword(ctx, name) };
    program = "chfn";
    if (options.gecos === undefined) wanted = { ...wanted, gecos: await askGecos(ctx, name) };
    wanted = { ...wanted, complete: true };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ctx.print(`fatal: \`/bin/${program} ${name}' exited from signal 2. Exiting.\n`);
  }
  if (accountNamed(ctx.host.read(), name)) return fatal(ctx, `The user \`${name}' already exists.`, STATUS.exists);
  await ctx.change((now) => (accountNamed(now, name) ? now : addNewAccount(now, wanted)));
  if (!wanted.complete) return STATUS.aborted;
  if (options.verbose && options.ingroup !== "users") {
    ctx.print(`info: Adding new user \`${name}' to supplemental / extra groups \`users' ...\n`);
    ctx.print(`info: Adding user \`${name}' to group \`users' ...\n`);
  }
  return 0;
}

/** Debian 13's `adduser`: the dialogue for a new account, or `adduser USER GROUP`. One write, at its end. */
export const adduser: Command = {
  name: "adduser",
  where: "/usr/sbin",
  usage: "adduser NAME | adduser NAME GROUP",
  complete({ state, words, word }) {
    if (words.length !== 1) return [];
    return wordsStartingWith(word, state.groups.map(({ name }) => name));
  },
  async run(ctx) {
    const options = adduserOptions(ctx.args);
    if (typeof options === "string") {
      ctx.print(`${options}\n${USAGE}\nadduser USER GROUP\n`);
      return STATUS.usage;
    }
    if (options.help) {
      ctx.print(`${USAGE}\nadduser USER GROUP\n`);
      return 0;
    }
    if (ctx.user.uid !== 0) return fatal(ctx, "Only root may add a user or group to the system.", STATUS.notRoot);
    const [name, group] = options.names;
    if (name === undefined || options.names.length > 2) {
      return fatal(ctx, "Only one or two names allowed.", STATUS.usage);
    }
    if (options.gecos !== undefined && /[:\n]/.test(options.gecos)) {
      return fatal(ctx, "unwanted chars in comment", 255);
    }
    return group === undefined ? addUser(ctx, name, options) : addToGroup(ctx, name, group);
  },
};
