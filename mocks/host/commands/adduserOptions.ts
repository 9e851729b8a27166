/** What `adduser` was asked for. */
export interface AdduserOptions {
  readonly names: readonly string[];
  readonly help: boolean;
  readonly verbose: boolean;
  readonly badNames: boolean;
  readonly askPassword: boolean;
  readonly createHome: boolean;
  /** The whole gecos field; undefined asks for it. */
  readonly gecos: string | undefined;
  readonly uid: number | undefined;
  readonly home: string | undefined;
  readonly shell: string | undefined;
  readonly ingroup: string | undefined;
}

type Switch = "help" | "verbose" | "bad-names" | "no-password" | "no-home" | "ignored";
type Value = "gecos" | "uid" | "home" | "shell" | "ingroup";

const SWITCHES = new Map<string, Switch>([
  ["--help", "help"], ["-h", "help"], ["--verbose", "verbose"], ["--debug", "verbose"], ["--quiet", "ignored"],
  ["-q", "ignored"], ["--allow-bad-names", "bad-names"], ["--allow-badname", "bad-names"],
  ["--force-badname", "bad-names"], ["--allow-all-names", "bad-names"], ["--disabled-password", "no-password"],
  ["--disabled-login", "no-password"], ["--no-create-home", "no-home"], ["--add-extra-groups", "ignored"],
]);

const VALUES = new Map<string, Value>([
  ["--gecos", "gecos"], ["--comment", "gecos"], ["--uid", "uid"], ["--home", "home"], ["--shell", "shell"],
  ["--ingroup", "ingroup"],
]);

/** Reads `adduser`'s arguments; `--name value` and `--name=value` are the same. A text is the complaint. */
export function adduserOptions(args: readonly string[]): AdduserOptions | string {
  const names: string[] = [];
  const switches = new Set<Switch>();
  const values = new Map<Value, string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "--") {
      names.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      names.push(arg);
      continue;
    }
    const cut = arg.indexOf("=");
    const key = cut < 0 ? arg : arg.slice(0, cut);
    const on = SWITCHES.get(arg);
    const value = VALUES.get(key);
    if (on) switches.add(on);
    else if (!value) return `Unknown option: ${key.replace(/^-+/, "")}`;
    else {
      const given = cut < 0 ? args[++index] : arg.slice(cut + 1);
      if (given === undefined) return `Option ${key.slice(2)} requires an argument`;
      if (value === "uid" && !/^\d{1,9}$/.test(given)) {
        return `Value "${given}" invalid for option uid (number expected)`;
      }
      values.set(value, given);
    }
  }
  const uid = values.get("uid");
  return {
    names,
    help: switches.has("help"),
    verbose: switches.has("verbose"),
    badNames: switches.has("bad-names"),
    askPassword: !switches.has("no-password"),
    createHome: !switches.has("no-home"),
    gecos: values.get("gecos"),
    uid: uid === undefined ? undefined : Number(uid),
    home: values.get("home"),
    shell: values.get("shell"),
    ingroup: values.get("ingroup"),
  };
}
