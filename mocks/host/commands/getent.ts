import { accountByNameOrUid, groupNamed, groupWithGid } from "../accounts";
import { groupLine, passwdLine, shadowLine } from "../files/etc";
import type { Command } from "../shell/command";
import { wordsStartingWith } from "../shell/completion";
import type { HostState } from "../state";

/** A database's lines: all of them, or the one of a key. */
type Database = (state: HostState, key?: string) => readonly string[];

function some<T>(value: T | undefined, line: (value: T) => string): readonly string[] {
  return value === undefined ? [] : [line(value)];
}

const passwdDatabase: Database = (state, key) =>
  key === undefined ? state.accounts.map(passwdLine) : some(accountByNameOrUid(state, key), passwdLine);

const groupDatabase: Database = (state, key) => {
  if (key === undefined) return state.groups.map(groupLine);
  return some(groupNamed(state, key) ?? (/^\d+$/.test(key) ? groupWithGid(state, Number(key)) : undefined), groupLine);
};

const shadowDatabase: Database = (state, key) =>
  state.shadow.filter(({ name }) => key === undefined || name === key).map(shadowLine);

const DATABASES = new Map<string, Database>([
  ["passwd", passwdDatabase], ["group", groupDatabase], ["shadow", shadowDatabase],
]);

const NOT_FOUND = 2;
const HINT = "Try `getent --help' or `getent --usage' for more information.\n";

/** glibc's `getent passwd|group|shadow [KEY]...`; ordinary users get nothing from shadow. */
export const getent: Command = {
  name: "getent",
  where: "/usr/bin",
  usage: "getent passwd|group|shadow [KEY]...",
  complete({ state, words, word }) {
    const [database] = words;
    if (database === undefined) return wordsStartingWith(word, DATABASES.keys());
    const names = database === "group" ? state.groups : state.accounts;
    return wordsStartingWith(word, names.map(({ name }) => name));
  },
  async run(ctx) {
    const [name, ...keys] = ctx.args;
    if (name === undefined) {
      ctx.print(`getent: wrong number of arguments\n${HINT}`);
      return 1;
    }
    const database = DATABASES.get(name);
    if (!database) {
      ctx.print(`Unknown database: ${name}\n${HINT}`);
      return 1;
    }
    const state = ctx.host.read();
    const readable = name !== "shadow" || ctx.user.uid === 0;
    const answers = (keys.length === 0 ? [undefined] : keys).map((key) => (readable ? database(state, key) : []));
    ctx.print(answers.flat().map((line) => `${line}\n`).join(""));
    return answers.some((lines) => lines.length === 0) ? NOT_FOUND : 0;
  },
};
