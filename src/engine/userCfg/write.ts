import type { AccessModel, Expiry, Group, Pool, Role, User } from "../model";
import { encodeText } from "./encodedText";
import { filled } from "./field";
import { compareBytes } from "./order";
import { aclLines } from "./writeAcl";

/** Writes a model as a `user.cfg`, to the byte as PVE does: five sorted blocks (config-files.md section 3.4). */
export function writeUserCfg(model: AccessModel): string {
  const roles = [...model.roles.values()].filter((role) => !role.builtIn);
  const blocks = [
    byId(model.users.values()).flatMap(userLines),
    byId(model.groups.values()).map(groupLine),
    byId(model.pools.values()).map(poolLine),
    byId(roles).map(roleLine),
    aclLines(model.acl),
  ];
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

function byId<Item extends { readonly id: string }>(items: Iterable<Item>): readonly Item[] {
  return [...items].sort((left, right) => compareBytes(left.id, right.id));
}

function userLines(user: User): readonly string[] {
  const fields = [
    user.id,
    user.enable ? "1" : "0",
    expiryText(user),
    textField(user.firstname),
    textField(user.lastname),
    filled(user.email) ?? "",
    textField(user.comment),
    filled(user.keys) ?? "",
  ];
  const tokens = [...user.tokens].sort(([left], [right]) => compareBytes(left, right));
  return [
    `user:${fields.join(":")}:`,
    ...tokens.map(([name, token]) => {
      return `token:${user.id}!${name}:${expiryText(token)}:${token.privsep ? "1" : "0"}:${textField(token.comment)}:`;
    }),
  ];
}

function groupLine(group: Group): string {
  return `group:${group.id}:${list(group.members)}:${textField(group.comment)}:`;
}

function poolLine(pool: Pool): string {
  return `pool:${pool.id}:${textField(pool.comment)}:${list(pool.guests)}:${list(pool.storages)}:`;
}

function roleLine(role: Role): string {
  return `role:${role.id}:${list(role.privileges)}:`;
}

function expiryText(expiry: Expiry): string {
  return expiry.expireExact ?? String(expiry.expire);
}

function textField(text: string | undefined): string {
  return encodeText(filled(text) ?? "");
}

function list(items: Iterable<string>): string {
  return [...items].sort(compareBytes).join(",");
}
