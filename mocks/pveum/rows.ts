import { permissions } from "../../src/api/endpoints/permissions";
import { session } from "../../src/api/endpoints/session";
import { tfa } from "../../src/api/endpoints/tfa";
import { tokens } from "../../src/api/endpoints/tokens";
import { users } from "../../src/api/endpoints/users";
import { optional } from "../../src/api/schemas/field";
import { flag, text } from "../../src/api/schemas/fields";
import { row, type Row } from "./row";

const { userid, id } = tfa["tfa.delete"].params;
const { path } = permissions["permissions.read"].params;
const { password: newPassword, ...ofPassword } = users["password.update"].params;
const { password: typedPassword, ...ofTicket } = session["ticket.create"].params;

/** The commands of pveum in the order of their usage list (pveum.md sections 2 and 6). */
export const PVEUM: readonly Row[] = [
  row("acl delete <path>", "acl.update", "Takes entries out of the access control list.", {
    fixed: { delete: "1" },
    alias: "acldel",
  }),
  row("acl list", "acl.list", "Lists all entries of the access control list.", {
    shows: "path roleid type ugid propagate",
  }),
  row("acl modify <path>", "acl.update", "Adds entries to the access control list.", {
    fixed: { delete: "0" },
    alias: "aclmod",
  }),
  row("group add <groupid>", "groups.create", "Makes a group.", { alias: "groupadd" }),
  row("group delete <groupid>", "groups.delete", "Removes a group.", { alias: "groupdel" }),
  row("group list", "groups.list", "Lists the groups.", { shows: "groupid comment users" }),
  row("group modify <groupid>", "groups.update", "Changes a group.", { alias: "groupmod" }),
  row("pool add <poolid>", "pools.create", "Makes a pool."),
  row("pool delete <poolid>", "pools.delete", "Removes a pool."),
  row("pool list", "pools.list", "Lists the pools, or one with its members.", { shows: "poolid comment members" }),
  row("pool modify <poolid>", "pools.update", "Changes a pool or its members."),
  row("realm add <realm>", "realms.create", "Adds a realm."),
  row("realm delete <realm>", "realms.delete", "Removes a realm."),
  row("realm list", "realms.list", "Lists the realms.", { shows: "realm type comment tfa" }),
  row("realm modify <realm>", "realms.update", "Changes a realm."),
  row("realm sync <realm>", "realms.sync", "Takes users and groups over from the realm's directory."),
  row("role add <roleid>", "roles.create", "Makes a role.", { alias: "roleadd" }),
  row("role delete <roleid>", "roles.delete", "Removes a role.", { alias: "roledel" }),
  row("role list", "roles.list", "Lists the roles.", { shows: "roleid privs special" }),
  row("role modify <roleid>", "roles.update", "Changes a role's privileges.", { alias: "rolemod" }),
  row("user tfa unlock <userid>", "users.unlockTfa", "Ends a user's lock for wrong second factors."),
  row("user tfa delete <userid>", "tfa.delete", "Removes one second factor of a user, or all of them.", {
    fields: { userid, id: optional(id) },
  }),
  row("user tfa list [<userid>]", "tfa.list", "Lists second factors.", { fields: { userid: optional(userid) } }),
  row("user token add <userid> <tokenid>", "tokens.create", "Makes an API token; its secret is shown only now.", {
    shows: "object",
  }),
  row("user token delete <userid> <tokenid>", "tokens.delete", "Removes an API token.", {
    shows: "silent",
    alias: "user token remove",
  }),
  row("user token list <userid>", "tokens.list", "Lists a user's API tokens.", {
    shows: "tokenid comment expire privsep",
  }),
  row("user token modify <userid> <tokenid>", "tokens.update", "Changes an API token.", { shows: "object" }),
  row("user token permissions <userid> <tokenid>", "permissions.read", "Shows what an API token may do.", {
    fields: { userid, tokenid: tokens["tokens.read"].params.tokenid, path },
    shows: "permissions",
  }),
  row("user permissions [<userid>]", "permissions.read", "Shows what a user or an API token may do.", {
    shows: "permissions",
  }),
  row("user add <userid>", "users.create", "Adds a user.", { alias: "useradd" }),
  row("user delete <userid>", "users.delete", "Removes a user.", { alias: "userdel" }),
  row("user list", "users.list", "Lists the users.", {
    shows:
      "userid comment email enable expire firstname groups keys lastname realm-type tfa-locked-until tokens " +
      "totp-locked",
  }),
  row("user modify <userid>", "users.update", "Changes a user.", { alias: "usermod" }),
  row("passwd <userid>", "password.update", "Asks for a user's new password and sets it.", {
    fields: ofPassword,
    hidden: { password: optional(newPassword) },
  }),
  row("ticket <username>", "ticket.create", "Asks for a password and prints a ticket.", {
    fields: ofTicket,
    hidden: { password: optional(typedPassword) },
  }),
  row("help [<extra-args>]", "access.index", "Tells how commands are used.", {
    fields: { "extra-args": optional(text()), verbose: optional(flag()) },
  }),
];
