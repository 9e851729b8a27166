/** A name in the one spelling by which names are compared: lower case, no blanks around its parts. */
export function sameDn(dn: string): string {
  return dn
    .split(/(?<!\\),/)
    .map((part) => part.trim().replace(/\s*=\s*/, "=").toLowerCase())
    .join(",");
}

/** Is it the base itself or below it? An empty base holds everything. */
export function isBelow(dn: string, base: string): boolean {
  const [own, top] = [sameDn(dn), sameDn(base)];
  return top === "" || own === top || own.endsWith(`,${top}`);
}

/** The value of the first part: `Helpdesk` of `cn=Helpdesk,ou=groups`. */
export function firstValue(dn: string): string {
  const [first = ""] = dn.split(/(?<!\\),/);
  return first.replace(/^[^=]*=\s*/, "").replaceAll(/\\(.)/g, "$1").trim();
}
