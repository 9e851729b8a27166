import { minifySync } from "vite";

/** The code with short names for its members, except those that are known elsewhere or stand in quotes. */
export function withShortNames(code: string, kept: ReadonlySet<string>): string {
  const quoted = new Set(code.match(/(["'`])[A-Za-z_$][\w$]*\1/g)?.map((text) => text.slice(1, -1)));
  const used = new Set(code.match(/(?<=\.)[A-Za-z_$][\w$]*/g));
  const own = [...used].filter((name) => name.length > 2 && !kept.has(name) && !quoted.has(name));
  const include = new RegExp(`^(?:${own.map((name) => name.replaceAll("$", "\\$")).join("|")})$`);
  const { code: small, errors } = minifySync("bundle.mjs", code, { module: true, mangleProps: { include } });
  const [error] = errors;
  if (error !== undefined) throw new Error(`no short names: ${error.message}`);
  return small;
}
